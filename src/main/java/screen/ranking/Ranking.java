package screen.ranking;

import java.util.Arrays;
import java.util.BitSet;

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

  /** The score of every record, by its number. */
  public double[] scores() {
    double[] scores = new double[features.records()];
    for (int record = 0; record < scores.length; record++) {
      scores[record] = score(record);
    }
    return scores;
  }

  /**
   * The places of scores, the highest first. Scores that are the same to 7 digits come in their
   * order, so that rounding errors do not matter.
   */
  public static int[] descending(double[] scores) {
    long[] keys = new long[scores.length];
    for (int place = 0; place < keys.length; place++) {
      int bits = Float.floatToIntBits((float) scores[place]);
      // as ints, the bits of negative numbers have the opposite order
      int ascending = bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
      keys[place] = (long) ~ascending << Integer.SIZE | place;
    }
    Arrays.sort(keys);
    int[] places = new int[keys.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) keys[i];
    }
    return places;
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
