package screen.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rendering of counts, of every sample review, against the files below {@code
 * src/test/resources/screen/render}. Run with {@code -Dgolden=write} to write them anew, then look
 * at the difference, and at the pictures.
 */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "screen", "render");

  /**
   * What is made of counts alone; renderings that list records have tests of their own, as has the
   * PNG, whose pixels depend on the version of Java.
   */
  private static final Set<Rendering> OF_COUNTS =
      EnumSet.range(Rendering.FLOW_JSON, Rendering.REPORT_MD);

  static {
    OF_COUNTS.remove(Rendering.FLOW_PNG);
  }

  static List<Arguments> renderings() {
    List<Arguments> all = new ArrayList<>();
    for (String review : RenderedReviews.all().keySet()) {
      for (Rendering rendering : OF_COUNTS) {
        all.add(Arguments.of(review, rendering));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("renderings")
  void rendersAsBefore(String review, Rendering rendering) throws IOException {
    Path golden = GOLDEN.resolve(review).resolve(goldenName(rendering));
    byte[] bytes = rendering.render(RenderedReviews.named(review));
    String rendered = text(rendering, bytes);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
  }

  @Test
  void hasNoGoldenFileWithoutARendering() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (String review : RenderedReviews.all().keySet()) {
      for (Rendering rendering : OF_COUNTS) {
        expected.add(review + "/" + goldenName(rendering));
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

  /**
   * What is no text is kept as its checksum and what is in it, so that a difference can be read.
   */
  private static String text(Rendering rendering, byte[] bytes) throws IOException {
    return switch (rendering) {
      case FLOW_PDF -> "sha256 " + sha256(bytes) + "\n" + Decoded.pdf(bytes);
      case FLOW_DOCX -> "sha256 " + sha256(bytes) + "\n" + Decoded.docx(bytes);
      default -> new String(bytes, UTF_8);
    };
  }

  private static String goldenName(Rendering rendering) {
    boolean isText = !Set.of(Rendering.FLOW_PDF, Rendering.FLOW_DOCX).contains(rendering);
    return isText ? rendering.file() : rendering.file() + ".txt";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
