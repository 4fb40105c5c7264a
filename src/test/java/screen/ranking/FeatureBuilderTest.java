package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureBuilderTest {
  private static final List<String> TEXTS =
      List.of("Red fox", "red fox and Füchse", "a blue fox", "red grass", "");

  private static byte[] written(int mostTerms) throws IOException {
    ByteArrayOutputStream counted = new ByteArrayOutputStream();
    FeatureBuilder builder = new FeatureBuilder(counted, mostTerms);
    for (int i = 0; i < TEXTS.size(); i++) {
      builder.add("x:" + i, TEXTS.get(i));
    }
    builder.counted();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.write(new ByteArrayInputStream(counted.toByteArray()), out);
    return out.toByteArray();
  }

  @Test
  void readsWhatItWroteMappedOrNot() throws IOException {
    byte[] bytes = written(100);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();

    for (ByteBuffer buffer : List.of(ByteBuffer.wrap(bytes), direct)) {
      Features features = Features.read(buffer).orElseThrow();

      assertThat(features.names()).containsExactly("x:0", "x:1", "x:2", "x:3", "x:4");
      assertThat(features.words()).containsExactly("red", "fox");
      assertThat(Similarity.scores(features, "Fox")[2]).isPositive();
      assertThat(Similarity.scores(features, "Fox")).isEqualTo(Similarity.scores(of(), "Fox"));
    }
    assertThat(written(100)).isEqualTo(bytes);
  }

  private static Features of() {
    return Features.of(TEXTS);
  }

  @Test
  void refusesBytesThatAreCutOffOrChanged() throws IOException {
    byte[] bytes = written(100);

    for (int length = 0; length < bytes.length; length += 7) {
      assertThat(Features.read(ByteBuffer.wrap(Arrays.copyOf(bytes, length)))).isEmpty();
    }
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 4;
      assertThat(Features.read(ByteBuffer.wrap(changed))).isEmpty();
    }
  }

  @Test
  void countsTermsBeyondTheMostAsThoseOfOneRecord() throws IOException {
    Features features = Features.read(ByteBuffer.wrap(written(2))).orElseThrow();

    assertThat(features.words()).containsExactly("red", "fox");
    assertThat(features.own(0)).isGreaterThan(of().own(0));
  }

  @Test
  void ordersScoresFromTheHighestAndEqualOnesByTheirPlace() {
    double[] scores = {0, -1.5, 2, Double.NEGATIVE_INFINITY, -0.1, 2 + 1e-12, -1.25, 0, 1e-30};

    assertThat(Ranking.descending(scores)).containsExactly(2, 5, 8, 0, 7, 4, 6, 1, 3);
    assertThat(Ranking.descending(new double[] {0.0, -0.0})).containsExactly(0, 1);
  }

  @Test
  void knowsTextsBeyondAsciiAndLongOnes() {
    String words = String.join(" ", IntStream.range(0, 900).mapToObj(i -> "w" + i).toList());
    Features features =
        Features.of(Stream.of(words, words.toUpperCase(Locale.ROOT), "ß", "é").toList());

    assertThat(features.own(0)).isZero();
    assertThat(features.terms()).isEqualTo(2 * (900 + 899));
    assertThat(features.own(2)).isZero();
  }
}
