package screen.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Ranks records by relevance, learned from those that have a label. Records are numbered from 0 in
 * the order of their features.
 *
 * <p>The model is that of ASReview's ELAS u4, a linear support vector machine in which all relevant
 * records together weigh 9.8 times as much as all others, on more features, and with a smaller
 * share of the likeness to the most similar relevant record. Both are measured in standard
 * deviations over the records without a label.
 */
public final class Ranking {
  /** Changes whenever other scores come from the same features and labels. */
  public static final int VERSION = 1;

  private static final double COST = 0.11;
  private static final double RATIO = 9.8;
  private static final double TOLERANCE = 1e-3;
  private static final double SHARE_OF_NEAREST = 0.15;

  private final LinearSvm model;
  private final Nearest nearest;
  private final double[] scores;

  /** A ranking that has learned nothing yet. */
  public Ranking(Features features) {
    this(features, new Compared(features), () -> {});
  }

  /**
   * A ranking that has learned nothing yet.
   *
   * @param compared what earlier rankings of the same records have compared; used by one thread at
   *     a time
   * @param between done every few milliseconds while it learns; may wait
   */
  public Ranking(Features features, Compared compared, Runnable between) {
    this.model = new LinearSvm(features, COST, RATIO, TOLERANCE, between);
    this.nearest = compared.nearest;
    this.scores = new double[features.records()];
  }

  /** Comparisons with relevant records, which later rankings need not make again. */
  public static final class Compared {
    private final Nearest nearest;

    public Compared(Features features) {
      this.nearest = new Nearest(features);
    }
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
    nearest.learn(relevant);
    BitSet labelled = (BitSet) relevant.clone();
    labelled.or(others);
    Arrays.fill(scores, 0);
    add(1, model::score, labelled);
    add(SHARE_OF_NEAREST, nearest::likeness, labelled);
    return true;
  }

  /** Adds a share of some values, in standard deviations over the records without a label. */
  private void add(double share, IntToDoubleFunction value, BitSet labelled) {
    int size = scores.length;
    double[] values = new double[size];
    double sum = 0;
    int unlabelled = 0;
    for (int record = 0; record < size; record++) {
      values[record] = value.applyAsDouble(record);
      if (!labelled.get(record)) {
        sum += values[record];
        unlabelled++;
      }
    }
    double mean = unlabelled == 0 ? 0 : sum / unlabelled;
    double squares = 0;
    for (int record = labelled.nextClearBit(0);
        record < size;
        record = labelled.nextClearBit(record + 1)) {
      squares += (values[record] - mean) * (values[record] - mean);
    }
    double deviation = squares == 0 ? 1 : Math.sqrt(squares / unlabelled);
    for (int record = 0; record < size; record++) {
      scores[record] += share * (values[record] - mean) / deviation;
    }
  }

  /** How relevant a record seems: the higher the more; 0 for all before anything is learned. */
  public double score(int record) {
    return scores[record];
  }

  /** The score of every record, by its number. */
  public double[] scores() {
    return scores.clone();
  }

  /**
   * The places of scores, the highest first. Scores that are the same to 7 digits come in their
   * order, so that rounding errors do not matter.
   */
  public static int[] descending(double[] scores) {
    long[] keys = new long[scores.length];
    for (int place = 0; place < keys.length; place++) {
      keys[place] = key(scores[place], place);
    }
    Arrays.sort(keys);
    int[] places = new int[keys.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) keys[i];
    }
    return places;
  }

  /** A number that is the smaller the earlier a score comes. */
  private static long key(double score, int place) {
    int bits = Float.floatToIntBits((float) score + 0f);
    // as ints, the bits of negative numbers have the opposite order
    int ascending = bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    return ((long) ~ascending << Integer.SIZE) | place;
  }

  /** The first record without a label in {@linkplain #descending ranked order}. */
  int best(BitSet labelled) {
    long first = Long.MAX_VALUE;
    for (int record = labelled.nextClearBit(0);
        record < scores.length;
        record = labelled.nextClearBit(record + 1)) {
      first = Math.min(first, key(scores[record], record));
    }
    return (int) first;
  }
}
