package screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlowTest {
  private static final Path TESTS = Path.of("src", "test", "java");

  /** Ways to start a process, a terminal or a browser, or to wait for one. */
  private static final Pattern STARTS_SOMETHING =
      Pattern.compile(
          "new ProcessBuilder|PseudoTerminal\\.screen|Chromium\\.start|new"
              + " ChromiumExtension|extends ThreeRecords|\\bGit\\.\\w+\\(");

  @Test
  void testsThatStartProcessesAreMarked() throws IOException {
    List<Path> unmarked = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(SlowTest::isTest).toList()) {
        String source = Files.readString(file);
        if (STARTS_SOMETHING.matcher(source).find() && !source.contains("@Slow")) {
          unmarked.add(file);
        }
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith("Test.java") && !file.endsWith("SlowTest.java");
  }
}
