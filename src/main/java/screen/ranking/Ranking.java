package screen.ranking;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Ranks records by relevance, learned from those that have a label. Records are numbered from 0 in
 * the order of their features.
 *
 * <p>The model is that of ASReview's ELAS u4: a linear support vector machine on the words and
 * pairs of words of title and abstract, in which all relevant records together weigh 9.8 times as
 * much as all others.
 */
public final class Ranking {
  private static final double COST = 0.11;
  private static final double RATIO = 9.8;
  private static final double TOLERANCE = 1e-3;

  private final Features features;
  private final LinearSvm model;

  /** A ranking that has learned nothing yet. */
  public Ranking(Features features) {
    this.features = features;
    this.model = new LinearSvm(features, COST, RATIO, TOLERANCE);
  }

  /**
   * Learns from all labels so far. It starts from what it had learned before, which is faster; the
   * ranks are those of learning anew, except where two records are equal but for a rounding error.
   *
   * @return whether there were labels of both kinds, without which nothing can be learned
   */
  public boolean learn(BitSet relevant, BitSet others) {
    if (relevant.isEmpty() || others.isEmpty()) {
      return false;
    }
    model.train(new Labels(relevant, others));
    return true;
  }

  /** How relevant a record seems: the higher the more; 0 for all before anything is learned. */
  public double score(int record) {
    return model.score(record);
  }

  /** The records without a label, the most relevant first; equal ones in their order. */
  public int[] order(BitSet labelled) {
    double[] scores = new double[features.records()];
    for (int record = 0; record < scores.length; record++) {
      scores[record] = labelled.get(record) ? 0 : score(record);
    }
    return descending(
        scores, IntStream.range(0, scores.length).filter(record -> !labelled.get(record)));
  }

  /** Records by their scores, the highest first; equal ones in their order. */
  static int[] descending(double[] scores, IntStream records) {
    return records
        .boxed()
        .sorted((a, b) -> Double.compare(scores[b], scores[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The record without a label that seems the most relevant; -1 if all have one. */
  int best(BitSet labelled) {
    int best = -1;
    double highest = 0;
    for (int record = labelled.nextClearBit(0);
        record < features.records();
        record = labelled.nextClearBit(record + 1)) {
      double score = score(record);
      if (best < 0 || score > highest) {
        best = record;
        highest = score;
      }
    }
    return best;
  }
}
