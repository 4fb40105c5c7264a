package screen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What tells this build of the tool from any other, so that none trusts what another remembers: the
 * checksums of its classes. A version's number would not do, since developers change code without
 * it.
 */
final class BuildPrint {
  private static final String PRINT = print();

  private BuildPrint() {}

  static String get() {
    return PRINT;
  }

  private static String print() {
    try {
      Path home =
          Path.of(BuildPrint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Version.number() + " " + (Files.isDirectory(home) ? ofFolder(home) : ofJar(home));
    } catch (IOException e) {
      throw new UncheckedIOException("the tool's own classes cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the tool's own place is no path", e);
    }
  }

  /** A jar's table of contents has all checksums. */
  private static String ofJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      long sum =
          file.stream()
              .mapToLong(e -> 31L * e.getName().hashCode() + e.getCrc() * 0x9E3779B97F4A7C15L)
              .sum();
      return Long.toHexString(sum);
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(Files.readAllBytes(file));
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
