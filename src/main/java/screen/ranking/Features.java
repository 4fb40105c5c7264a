package screen.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records as sparse vectors, one dimension a word or pair of neighbouring words: tf-idf with the
 * logarithm of the count and smoothed idf, scaled to length 1. Terms of more than 95 % of the
 * records say nothing and are left out. A last dimension is 1 for every record, so that a model's
 * weight there is its constant.
 *
 * <p>A term that only one record has cannot move another one. All such terms of a record are one
 * dimension, as long as all of them together, which changes no result and halves the memory.
 */
public final class Features {
  private static final double MOST_RECORDS = 0.95;

  private final int[] starts;
  private final int[] terms;
  private final float[] values;
  private final int dimensions;

  private Features(int[] starts, int[] terms, float[] values, int dimensions) {
    this.starts = starts;
    this.terms = terms;
    this.values = values;
    this.dimensions = dimensions;
  }

  /** The features of records, in their order; a text is a title and an abstract. */
  public static Features of(List<String> texts) {
    Tokens tokens = new Tokens();
    return of(texts.size(), texts.stream().map(tokens::of));
  }

  /**
   * The features of records.
   *
   * @param terms of each record in ascending order, each as often as it occurs
   */
  static Features of(int records, Stream<long[]> terms) {
    Counts counts = new Counts(records);
    terms.forEachOrdered(counts::add);
    return counts.weighted();
  }

  /** How many records there are. */
  public int records() {
    return starts.length - 1;
  }

  int dimensions() {
    return dimensions;
  }

  /** The product of a record with a vector of all dimensions. */
  double dot(int record, double[] vector) {
    int end = starts[record + 1];
    int i = starts[record];
    double first = vector[dimensions - 1];
    double second = 0;
    double third = 0;
    double fourth = 0;
    // Four sums, which a processor adds up at the same time.
    for (; i + 3 < end; i += 4) {
      first += values[i] * vector[terms[i]];
      second += values[i + 1] * vector[terms[i + 1]];
      third += values[i + 2] * vector[terms[i + 2]];
      fourth += values[i + 3] * vector[terms[i + 3]];
    }
    for (; i < end; i++) {
      first += values[i] * vector[terms[i]];
    }
    return (first + second) + (third + fourth);
  }

  /** Adds a record, times a factor, to a vector of all dimensions. */
  void addTo(double[] vector, int record, double factor) {
    for (int i = starts[record]; i < starts[record + 1]; i++) {
      vector[terms[i]] += factor * values[i];
    }
    vector[dimensions - 1] += factor;
  }

  /** Counts of terms in records, until all records are known and can be weighted. */
  private static final class Counts {
    private static final int LEFT_OUT = -2;
    private static final int OF_ONE_RECORD = -1;

    private final TermNumbers numbers = new TermNumbers();
    private final int[] starts;
    private int[] terms = new int[1 << 12];
    private short[] counts = new short[1 << 12];
    private int record;

    Counts(int records) {
      this.starts = new int[records + 1];
    }

    /** Adds the next record by its terms in ascending order, each as often as it occurs. */
    void add(long[] sorted) {
      int at = starts[record];
      for (int i = 0; i < sorted.length; ) {
        int from = i;
        while (i < sorted.length && sorted[i] == sorted[from]) {
          i++;
        }
        if (at == terms.length) {
          terms = Arrays.copyOf(terms, 2 * at);
          counts = Arrays.copyOf(counts, 2 * at);
        }
        terms[at] = numbers.occurs(sorted[from]);
        counts[at++] = (short) Math.min(i - from, Short.MAX_VALUE);
      }
      starts[++record] = at;
    }

    Features weighted() {
      int records = starts.length - 1;
      int[] dimensions = new int[numbers.size()];
      double[] idf = new double[numbers.size()];
      int shared = 0;
      for (int term = 0; term < dimensions.length; term++) {
        int found = numbers.recordsWith(term);
        idf[term] = Math.log((1.0 + records) / (1.0 + found)) + 1;
        dimensions[term] =
            found > MOST_RECORDS * records ? LEFT_OUT : found == 1 ? OF_ONE_RECORD : shared++;
      }
      int[] begins = new int[records + 1];
      int[] kept = new int[starts[records] + records];
      float[] values = new float[kept.length];
      int size = 0;
      for (int r = 0; r < records; r++) {
        double squares = 0;
        double own = 0;
        for (int i = starts[r]; i < starts[r + 1]; i++) {
          int dimension = dimensions[terms[i]];
          double value = (1 + Math.log(counts[i])) * idf[terms[i]];
          if (dimension == OF_ONE_RECORD) {
            own += value * value;
          } else if (dimension != LEFT_OUT) {
            squares += value * value;
            kept[size] = dimension;
            values[size++] = (float) value;
          }
        }
        if (own > 0) {
          kept[size] = shared + r;
          values[size++] = (float) Math.sqrt(own);
        }
        float length = (float) Math.sqrt(squares + own);
        for (int i = begins[r]; i < size; i++) {
          values[i] /= length;
        }
        begins[r + 1] = size;
      }
      return new Features(
          begins, Arrays.copyOf(kept, size), Arrays.copyOf(values, size), shared + records + 1);
    }
  }
}
