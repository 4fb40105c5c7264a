package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import screen.Progress;

class RankingMetricsTest {
  @Test
  void measuresAnOrderByHand() {
    // relevant at places 1 and 4 of 10
    boolean[] order = new boolean[10];
    order[0] = true;
    order[3] = true;

    RankingMetrics metrics = RankingMetrics.of(order).orElseThrow();

    // a perfect order has an area of 1 + 9 * 2, this 3 * 1 + 7 * 2, the worst 1 + 2
    assertThat(metrics.loss()).isCloseTo(2 / 16.0, within(1e-12));
    assertThat(metrics.workSaved()).isCloseTo(0.55, within(1e-12));
    assertThat(metrics.recallAtTenth()).isEqualTo(0.5);
    assertThat(metrics.recallAtFifth()).isEqualTo(0.5);
    assertThat(metrics.timeToDiscovery()).isCloseTo(0.25, within(1e-12));
    double log2of5 = Math.log(5) / Math.log(2);
    double log2of3 = Math.log(3) / Math.log(2);
    assertThat(metrics.gain()).isCloseTo((1 + 1 / log2of5) / (1 + 1 / log2of3), within(1e-12));
    assertThat(metrics.needed()).isEqualTo(4);
  }

  @Test
  void hasNoLossWhereAllAreRelevantAndNoMetricsWhereNoneIs() {
    assertThat(RankingMetrics.of(new boolean[] {true, true}).orElseThrow().loss()).isZero();
    assertThat(RankingMetrics.of(new boolean[3])).isEmpty();
  }

  @Test
  void replayShowsEachRecordOnceAndTheRelevantOnesEarly() {
    MadeUpSet set = MadeUpSet.of(240, 2);
    BitSet priors = new BitSet();
    priors.set(3, 5);

    int[] order = Replay.order(Features.of(set.texts()), set.relevant(), priors, Progress.UNSEEN);

    assertThat(order).hasSize(238).doesNotHaveDuplicates().doesNotContain(3, 4);
    boolean[] labels = new boolean[order.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = set.relevant().get(order[i]);
    }
    assertThat(RankingMetrics.of(labels).orElseThrow().loss()).isLessThan(0.1);
  }

  @Test
  void replayWithoutPriorsBeginsInTheOrderOfTheRecords() {
    MadeUpSet set = MadeUpSet.of(40, 2);

    int[] order =
        Replay.order(Features.of(set.texts()), set.relevant(), new BitSet(), Progress.UNSEEN);

    assertThat(order).startsWith(0, 1, 2, 3).hasSize(40).doesNotHaveDuplicates();
  }
}
