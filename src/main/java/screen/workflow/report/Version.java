package screen.workflow.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the tool, as written by the build. */
public final class Version {
  private Version() {}

  /** The version, such as {@code 0.1.0}; reports name nothing else of the build. */
  public static String number() {
    return line("version.txt");
  }

  /**
   * The commit from which the tool was built, such as {@code 3f2a9c1d04b7}, with {@code -dirty} if
   * files were changed since; empty if the build does not know it.
   */
  public static String commit() {
    String commit = line("commit.txt");
    return commit.matches("[0-9a-f]{7,64}(-dirty)?") ? commit : "";
  }

  private static String line(String name) {
    try (InputStream in = Version.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
