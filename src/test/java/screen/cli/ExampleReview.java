package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of this repository's example review, for tests to work on. */
final class ExampleReview {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private ExampleReview() {}

  /** The command line in a folder that now holds the example review. */
  static Cli copiedTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(
        REPOSITORY.resolve("screening-config.yaml"), folder.resolve("screening-config.yaml"));
    MadeUpReview.copy(REPOSITORY.resolve("records"), folder.resolve("records"));
    return Cli.in(folder);
  }
}
