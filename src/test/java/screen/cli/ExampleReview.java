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
    Path records = Files.createDirectory(folder.resolve("records"));
    // Git ignores the hidden files that commands leave in this repository.
    try (DirectoryStream<Path> committed =
        Files.newDirectoryStream(REPOSITORY.resolve("records"), "[!.]*")) {
      for (Path part : committed) {
        MadeUpReview.copy(part, records.resolve(part.getFileName()));
      }
    }
    return Cli.in(folder);
  }
}
