package screen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rendering of every sample review, against the files below {@code
 * src/test/resources/screen/report}. Run with {@code -Dgolden=write} to write them anew, then look
 * at the difference, and at the pictures.
 */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "screen", "report");

  static List<Arguments> renderings() {
    List<Arguments> all = new ArrayList<>();
    for (String review : SampleReviews.all().keySet()) {
      for (Rendering rendering : Rendering.values()) {
        all.add(Arguments.of(review, rendering));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("renderings")
  void rendersAsBefore(String review, Rendering rendering) throws IOException {
    Path golden = GOLDEN.resolve(review).resolve(rendering.file());
    byte[] rendered = rendering.render(SampleReviews.named(review));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, rendered);
    }
    assertThat(rendered).asString().isEqualTo(Files.readString(golden));
  }

  @Test
  void hasNoGoldenFileWithoutARendering() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (String review : SampleReviews.all().keySet()) {
      for (Rendering rendering : Rendering.values()) {
        expected.add(review + "/" + rendering.file());
      }
    }
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
