package screen.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import screen.Failure;
import screen.folder.ReviewFolder;

/** Examines the machine: what it has, and what must be put right before work begins. */
final class Doctor {
  private static final long MEGABYTE = 1 << 20;
  private static final int SECONDS_FOR_GIT = 10;

  /**
   * The least memory, in bytes, that the JVM should have: enough to deduplicate about 50,000
   * records.
   */
  private static final long MEMORY = 512 * MEGABYTE;

  private static final long DISK = 200 * MEGABYTE;

  /**
   * A line of the result.
   *
   * @param remedy what to do; "" if all is well
   * @param error whether the tool cannot work well before that is done
   */
  record Finding(String subject, String state, String remedy, boolean error) {}

  private final Machine machine;
  private final List<Finding> findings = new ArrayList<>();

  Doctor(Machine machine) {
    this.machine = machine;
  }

  /**
   * All findings.
   *
   * @param folder the review folder, or where to start looking for it upwards
   * @param upwards whether to look upwards
   */
  List<Finding> examine(Path folder, boolean upwards) {
    findings.add(new Finding("version", machine.version(), "", false));
    findings.add(
        new Finding(
            "java",
            java("java.version") + ", " + java("java.vendor") + ", " + java("java.home"),
            "",
            false));
    findings.add(
        new Finding(
            "system",
            java("os.name") + " " + java("os.version") + ", " + java("os.arch"),
            "",
            false));
    memory();
    fileNames();
    terminal();
    git();
    review(folder, upwards);
    return List.copyOf(findings);
  }

  private void memory() {
    boolean little = machine.memory() < MEMORY;
    findings.add(
        new Finding(
            "memory",
            machine.memory() / MEGABYTE + " MB for Java",
            little ? "A large review needs more: set SCREEN_JAVA_OPTS=-Xmx2g." : "",
            false));
  }

  /** Checks the encoding of file names: in a locale other than UTF-8 "Müller.ris" is not found. */
  private void fileNames() {
    String encoding = java("sun.jnu.encoding");
    boolean unicode = encoding.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    boolean windows = java("os.name").startsWith("Windows");
    String remedy =
        windows
            ? "File names with letters outside this code page cannot be opened: rename such files."
            : "File names with letters such as ü cannot be opened: set LC_ALL=C.UTF-8.";
    findings.add(new Finding("file names", encoding, unicode ? "" : remedy, !unicode && !windows));
  }

  private void terminal() {
    String term = machine.environment().getOrDefault("TERM", "");
    boolean dumb = term.equals("dumb");
    findings.add(
        new Finding(
            "terminal",
            machine.terminal() ? "yes" + (term.isEmpty() ? "" : ", " + term) : "no",
            machine.terminal() && dumb
                ? "This terminal cannot show a full screen, so `screen decide` asks line by line."
                : "",
            false));
  }

  private void git() {
    Optional<String> git = gitVersion();
    findings.add(
        new Finding(
            "git",
            git.orElse("not found"),
            git.isPresent()
                ? ""
                : "A review works without git, but then nothing keeps its history.",
            false));
  }

  private Optional<String> gitVersion() {
    try {
      Process git = new ProcessBuilder("git", "--version").redirectErrorStream(true).start();
      git.getOutputStream().close();
      String output =
          new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean ended = git.waitFor(SECONDS_FOR_GIT, TimeUnit.SECONDS);
      return ended && git.exitValue() == 0
          ? Optional.of(output.replaceFirst("^git version ", ""))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void review(Path folder, boolean upwards) {
    ReviewFolder review;
    try {
      review = ReviewFolder.open(folder, upwards, warning -> {});
    } catch (Failure e) {
      boolean none = !Files.exists(folder.resolve(ReviewFolder.CONFIG));
      findings.add(new Finding("review folder", none ? "none" : "damaged", e.described(), !none));
      return;
    }
    Path root = review.root();
    boolean writable = Files.isWritable(root);
    findings.add(
        new Finding(
            "review folder",
            root.toString(),
            writable ? "" : "It cannot be written: ask its owner, or copy it.",
            !writable));
    disk(root);
  }

  private void disk(Path root) {
    try {
      long free = Files.getFileStore(root).getUsableSpace();
      findings.add(
          new Finding(
              "disk",
              free / MEGABYTE + " MB free",
              free < DISK ? "Make room: each file is written beside the old one first." : "",
              free < DISK));
    } catch (IOException e) {
      findings.add(new Finding("disk", "unknown", "", false));
    }
  }

  private String java(String property) {
    return machine.java().getProperty(property, "unknown");
  }
}
