package screen.ranking;

import java.util.BitSet;
import screen.Progress;

/**
 * Scores records that have a label by models that have not seen it, so that a wrong label does not
 * hide itself: the records are dealt out to ten parts, and each part is scored by a model of the
 * nine others.
 */
public final class CrossFit {
  /** How many models are learned. */
  public static final int PARTS = 10;

  private CrossFit() {}

  /**
   * The score of each record with a label, by its number: the higher the more relevant; 0 for the
   * others. The parts depend on the order of the records alone.
   *
   * @param relevant two records or more
   * @param others two records or more
   * @param progress is stepped once a part
   */
  public static double[] scores(
      Features features, BitSet relevant, BitSet others, Progress progress) {
    double[] scores = new double[features.records()];
    for (int part = 0; part < PARTS; part++) {
      BitSet held = dealt(relevant, part);
      held.or(dealt(others, part));
      if (!held.isEmpty()) {
        BitSet learnedRelevant = (BitSet) relevant.clone();
        learnedRelevant.andNot(held);
        BitSet learnedOthers = (BitSet) others.clone();
        learnedOthers.andNot(held);
        Ranking ranking = new Ranking(features);
        if (!ranking.learn(learnedRelevant, learnedOthers)) {
          throw new IllegalArgumentException("fewer than two records of a kind");
        }
        held.stream().forEach(record -> scores[record] = ranking.score(record));
      }
      progress.step(1);
    }
    return scores;
  }

  /** Every tenth of some records, from one of them on. */
  private static BitSet dealt(BitSet records, int part) {
    BitSet dealt = new BitSet();
    int place = 0;
    for (int record = records.nextSetBit(0); record >= 0; record = records.nextSetBit(record + 1)) {
      if (place++ % PARTS == part) {
        dealt.set(record);
      }
    }
    return dealt;
  }
}
