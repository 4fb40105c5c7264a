package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of this repository's example review, for tests to work on. */
final class ExampleReview {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private ExampleReview() {}

  /** The command line in a folder that now holds the example review. */
  static Cli copiedTo(Path folder) throws IOException {
    copy(REPOSITORY.resolve("screening-config.yaml"), folder.resolve("screening-config.yaml"));
    try (Stream<Path> files = Files.walk(REPOSITORY.resolve("records"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, folder.resolve(REPOSITORY.relativize(file).toString()));
      }
    }
    return Cli.in(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
