package screen.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of this repository's example review, for tests to work on. */
final class ExampleReview {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private ExampleReview() {}

  /** The command line in a folder that now contains the example review as it is committed. */
  static Cli copiedTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(
        REPOSITORY.resolve("screening-config.yaml"), folder.resolve("screening-config.yaml"));
    MadeUpReview.copy(REPOSITORY.resolve("records"), folder.resolve("records"));
    // Git ignores what commands in this repository have left here.
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder.resolve("records"), ".*")) {
      for (Path left : hidden) {
        Files.delete(left);
      }
    }
    return Cli.in(folder);
  }
}
