package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  /**
   * Products of tf-idf vectors by hand: idf is ln(5 / (1 + records with the term)) + 1, and the
   * last dimension adds 1.
   */
  @Test
  void weighsWordsAndPairsBySublinearTfIdfAndLength() {
    Features features =
        Features.of(List.of("Red red, fox", "red Fox.", "a blue fox!", "green grass"));

    double two = Math.log(5.0 / 3) + 1;
    double three = Math.log(5.0 / 4) + 1;
    double one = Math.log(5.0 / 2) + 1;
    double twice = (1 + Math.log(2)) * two;
    // each word is its own stem, so counts twice; so do pairs, of which that of words is larger
    double pair = 1.3 * 1.3 + 1;
    // red twice, fox, "red fox" with the second record, "red red" of its own
    double first = Math.sqrt(2 * (twice * twice + three * three) + pair * (two * two + one * one));
    double second = Math.sqrt(2 * (two * two + three * three) + pair * two * two);
    // fox; blue and "blue fox" of its own
    double third = Math.sqrt(2 * (three * three + one * one) + pair * one * one);
    assertThat(product(features, 0, 1))
        .isCloseTo(
            1 + (2 * (twice * two + three * three) + pair * two * two) / first / second,
            within(1e-6));
    assertThat(product(features, 1, 2))
        .isCloseTo(1 + 2 * three * three / second / third, within(1e-6));
    assertThat(product(features, 0, 3)).isEqualTo(1);
    for (int record = 0; record < 4; record++) {
      assertThat(product(features, record, record)).isCloseTo(2, within(1e-6));
    }
  }

  @Test
  void leavesOutTermsOfNearlyAllRecordsAndTakesRecordsWithoutWords() {
    Features features = Features.of(List.of("the cat", "the dog", "the cow", ""));
    Features all = Features.of(List.of("the cat", "the dog"));

    assertThat(product(features, 0, 1)).isGreaterThan(1);
    assertThat(product(all, 0, 1)).isEqualTo(1);
    assertThat(product(features, 3, 3)).isEqualTo(1);
  }

  @Test
  void knowsPairsByTheOrderOfTheirWords() {
    Features features =
        Features.of(List.of("red fox", "fox red", "red red fox fox", "fox fox red red"));

    assertThat(product(features, 0, 1)).isLessThan(2 - 0.1);
    assertThat(Features.of(List.of("a1 a1", "b1 b1", "c")).terms()).isZero();
  }

  @Test
  void readsLettersOfAllScriptsAndNeitherCaseNorPunctuation() {
    Features features =
        Features.of(List.of("ÉTUDE α-BLOCKER 𝒳𝒳", "étude; blocker 𝒳𝒳", "疼痛", "x"));

    assertThat(product(features, 0, 1)).isCloseTo(2, within(1e-6));
    assertThat(product(features, 1, 2)).isEqualTo(1);
  }

  @Test
  void knowsWordsOfTheSameStem() {
    Features features = Features.of(List.of("nurses sleep", "nursing", "doctors"));

    assertThat(product(features, 0, 1)).isGreaterThan(1.1);
    assertThat(product(features, 1, 2)).isEqualTo(1);
  }

  private static double product(Features features, int a, int b) {
    double[] vector = new double[features.terms()];
    features.rows().addTo(vector, a, 1);
    features.weigh(vector);
    return features.rows().dot(b, vector) + 1 + (a == b ? features.own(a) : 0);
  }
}
