package screen.workflow.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import screen.Failure;

/** Reads the history of the repository that keeps a review, with the program git. */
final class GitRepository {
  /** A day, with or without a time of day in UTC. */
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?");

  private static final int LENGTH_OF_ID = 12;

  private final Path folder;

  /**
   * A state in the history.
   *
   * @param id of 40 or 64 hex digits
   * @param date of the commit, as YYYY-MM-DD
   */
  record Commit(String id, String date) {
    /** Such as {@code 1a2b3c4d5e6f (2026-01-31)}. */
    String words() {
      return id.substring(0, LENGTH_OF_ID) + " (" + date + ")";
    }
  }

  /** The result of a run of git. */
  private record Answer(int exitCode, String text, String problem) {
    List<String> lines() {
      return text.lines().toList();
    }
  }

  /**
   * @param folder of the review, anywhere within the repository
   */
  GitRepository(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds a commit.
   *
   * @param point a commit, branch or tag, or a date: then the newest commit of the current branch
   *     up to the end of that day or second, in UTC
   */
  Commit commit(String point) {
    Answer inside = run("rev-parse", "--is-inside-work-tree");
    if (inside.exitCode() != 0) {
      throw Failure.usage(
          "git cannot read the history of this review: "
              + firstLine(inside.problem())
              + ". Only a review that is kept in git has one.");
    }
    boolean date = DATE.matcher(point).matches();
    Answer found =
        date
            ? run("rev-list", "-1", "--format=%cs", "--before=" + end(point), "HEAD", "--")
            : run("rev-list", "-1", "--format=%cs", "--end-of-options", point, "--");
    List<String> lines = found.lines();
    if (found.exitCode() != 0 || lines.size() < 2) {
      throw Failure.usage(
          (date
                  ? "There is no commit up to " + point + ". "
                  : "git knows no commit, branch or tag '" + point + "'. ")
              + "`git log --oneline` lists the commits. If this clone has only the newest ones,"
              + " `git fetch --unshallow` gets the others.");
    }
    return new Commit(lines.get(0).replace("commit ", ""), lines.get(1));
  }

  private static String end(String date) {
    return switch (date.length()) {
      case 10 -> date + "T23:59:59+00:00";
      case 16 -> date + ":59+00:00";
      default -> date + "+00:00";
    };
  }

  /**
   * Writes some files and folders of a commit, with their paths below the review's folder.
   *
   * @param wanted their names; those that the commit lacks are left out
   */
  void extract(Commit commit, List<String> wanted, Path target) {
    List<String> list = new ArrayList<>(List.of("ls-tree", "--name-only", commit.id(), "--"));
    list.addAll(wanted);
    List<String> present = run(list.toArray(String[]::new)).lines();
    if (present.isEmpty()) {
      return;
    }
    List<String> archive =
        new ArrayList<>(List.of("archive", "--format=zip", "-1", commit.id(), "--"));
    archive.addAll(present);
    try {
      Process git = start(archive.toArray(String[]::new));
      unpack(git.getInputStream(), target);
      String problem = text(git.getErrorStream());
      if (git.waitFor() != 0) {
        throw Failure.folder("git cannot read " + commit.words() + ": " + firstLine(problem));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void unpack(InputStream zip, Path target) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw Failure.folder(
              "The commit contains a file outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolveSibling(""));
          Files.copy(entries, file);
        }
      }
      // The list at the end of a zip is not needed, but git fails unless it is read.
      zip.transferTo(OutputStream.nullOutputStream());
    }
  }

  private Answer run(String... arguments) {
    try {
      Process git = start(arguments);
      String text = text(git.getInputStream());
      String problem = text(git.getErrorStream());
      return new Answer(git.waitFor(), text, problem);
    } catch (IOException e) {
      throw Failure.usage("git is not installed, and only git knows the history.").because(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C");
    Process git = builder.start();
    git.getOutputStream().close();
    return git;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").replaceFirst("^fatal: ", "");
  }

  private static Failure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return Failure.folder("Reading the history was interrupted.").because(e);
  }
}
