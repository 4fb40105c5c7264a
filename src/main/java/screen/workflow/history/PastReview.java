package screen.workflow.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.folder.disk.Folders;

/**
 * A review as it was at a commit, in a temporary folder that lasts until this is closed. Today's
 * program computes its numbers, so that two states differ only by their files.
 */
public final class PastReview implements AutoCloseable {
  private static final List<String> WANTED = List.of(ReviewFolder.CONFIG, "records");

  private final Path copy;
  private final GitRepository.Commit commit;
  private final ReviewFolder folder;

  private PastReview(Path copy, GitRepository.Commit commit, ReviewFolder folder) {
    this.copy = copy;
    this.commit = commit;
    this.folder = folder;
  }

  /**
   * Takes a review out of its history.
   *
   * @param root the folder of the review
   * @param point a commit, branch, tag or date
   * @throws Failure if the history has no such commit, or the commit no such review
   */
  public static PastReview at(Path root, String point, Consumer<String> warnings) {
    GitRepository repository = new GitRepository(root);
    GitRepository.Commit commit = repository.commit(point);
    Path copy = temporary();
    try {
      repository.extract(commit, WANTED, copy);
      if (!Files.exists(copy.resolve(ReviewFolder.CONFIG))) {
        throw Failure.usage("At " + commit.words() + " this folder was not a review yet.");
      }
      return new PastReview(copy, commit, ReviewFolder.open(copy, false, warnings));
    } catch (RuntimeException e) {
      delete(copy);
      throw e;
    }
  }

  public ReviewFolder folder() {
    return folder;
  }

  /** The full id of the commit. */
  public String commit() {
    return commit.id();
  }

  /** The date of the commit, as YYYY-MM-DD. */
  public String date() {
    return commit.date();
  }

  /** Such as {@code 1a2b3c4d5e6f (2026-01-31)}. */
  public String words() {
    return commit.words();
  }

  @Override
  public void close() {
    delete(copy);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("prisma-screen-").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
