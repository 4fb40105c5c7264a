package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import screen.Progress;

class CrossFitTest {
  private final MadeUpSet set = MadeUpSet.of(240, 1);
  private final Features features = Features.of(set.texts());

  private static BitSet without(BitSet records, int record) {
    BitSet others = (BitSet) records.clone();
    others.clear(record);
    return others;
  }

  @Test
  void aWrongLabelDoesNotChangeItsOwnScore() {
    BitSet relevant = set.relevantOf(240);
    BitSet others = set.othersOf(240);
    int first = others.nextSetBit(0);
    double[] scores = CrossFit.scores(features, relevant, others, Progress.UNSEEN);

    // Scored by a model of nine of ten parts, those that the record is not in.
    BitSet learned = new BitSet();
    BitSet learnedOthers = new BitSet();
    int[] all = others.stream().toArray();
    int[] good = relevant.stream().toArray();
    IntStream.range(0, all.length).filter(i -> i % 10 != 0).forEach(i -> learnedOthers.set(all[i]));
    IntStream.range(0, good.length).filter(i -> i % 10 != 0).forEach(i -> learned.set(good[i]));
    Ranking apart = new Ranking(features);
    assertThat(apart.learn(learned, learnedOthers)).isTrue();
    assertThat(scores[first]).isEqualTo(apart.score(first));
  }

  @Test
  void relevantRecordsTakenForOthersRankHigh() {
    BitSet relevant = set.relevantOf(240);
    int missed = relevant.nextSetBit(100);
    BitSet known = without(relevant, missed);
    BitSet others = new BitSet();
    others.set(0, 240);
    others.andNot(known);

    double[] scores = CrossFit.scores(features, known, others, Progress.UNSEEN);

    long higher = others.stream().filter(record -> scores[record] > scores[missed]).count();
    assertThat(higher).isLessThan(10);
  }

  @Test
  void refusesASingleRecordOfAKind() {
    BitSet one = new BitSet();
    one.set(3);

    assertThatThrownBy(() -> CrossFit.scores(features, one, set.othersOf(240), Progress.UNSEEN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
