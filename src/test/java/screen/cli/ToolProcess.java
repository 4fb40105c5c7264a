package screen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How tests start the tool in a process of its own: as {@code scripts/screen} built it, which
 * starts in half the CPU time, where no source is newer; else from the classes under test.
 */
public final class ToolProcess {
  private static final Path BUILD = Path.of("target", "quick").toAbsolutePath();

  /** What {@code scripts/build} archives, for this Java alone. */
  private static final Path ARCHIVE =
      BUILD.resolve("classes-" + System.getProperty("java.runtime.version") + ".jsa");

  private ToolProcess() {}

  /** The command up to the tool's own arguments, with more options of the JVM. */
  public static List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    if (isBuilt()) {
      // An archive that does not fit is passed over, without a word on the standard output.
      command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
      command.addAll(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + ARCHIVE));
      command.addAll(List.of("-cp", BUILD.resolve("screen.jar").toString()));
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    }
    command.add("screen.cli.Main");
    return command;
  }

  /** The text of a shell script that starts the tool. */
  public static String script(String... options) {
    return command(options).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" ", "#!/bin/sh\nexec ", " \"$@\"\n"));
  }

  private static boolean isBuilt() {
    Path builtAt = BUILD.resolve("built-at");
    if (!Files.exists(builtAt) || !Files.exists(ARCHIVE)) {
      return false;
    }
    try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
      FileTime built = Files.getLastModifiedTime(builtAt);
      return Stream.concat(Stream.of(Path.of("pom.xml")), sources)
          .allMatch(source -> changed(source).compareTo(built) <= 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
