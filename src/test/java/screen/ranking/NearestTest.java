package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private final MadeUpSet set = MadeUpSet.of(2400, 3);
  private final Features features = Features.of(set.texts());

  private static double[] likeness(Nearest nearest) {
    return IntStream.range(0, 2400).mapToDouble(nearest::likeness).toArray();
  }

  @Test
  void isTheLargestProductWithOneOfTheFirstRelevantRecords() {
    Nearest nearest = new Nearest(features);
    BitSet relevant = set.relevantOf(2400);
    nearest.learn(relevant);

    for (int record : new int[] {0, 1, 2, 2399}) {
      double[] vector = new double[features.terms()];
      features.rows().addTo(vector, record, 1);
      features.weigh(vector);
      double largest =
          relevant.stream()
              .limit(Nearest.MOST)
              .mapToDouble(other -> features.rows().dot(other, vector))
              .max()
              .orElseThrow();
      assertThat(nearest.likeness(record)).isCloseTo(largest, within(1e-6));
    }
  }

  @Test
  void isTheSameHoweverItCameToItsLabels() {
    Nearest step = new Nearest(features);
    for (int labelled : new int[] {40, 41, 44, 2200, 2400, 100, 160}) {
      step.learn(set.relevantOf(labelled));
    }
    Nearest anew = new Nearest(features);
    anew.learn(set.relevantOf(160));

    assertThat(likeness(step)).isEqualTo(likeness(anew));
  }
}
