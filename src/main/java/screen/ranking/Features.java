package screen.ranking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as sparse vectors, one dimension a word, a stem, or a pair of neighbouring words or
 * stems: tf-idf with the logarithm of the count and smoothed idf, pairs of words 1.3 times, scaled
 * to length 1. Terms of more than 95 % of the records say nothing and are left out. A last
 * dimension is 1 for every record, so that a model's weight there is its constant.
 *
 * <p>A term that only one record has cannot move another one: of such terms only the length that
 * they have together is kept.
 */
public final class Features {
  /** Changes whenever other features come from the same records. */
  public static final int FORMAT = 2;

  private final FeatureFile file;
  private final IntBuffer entries;
  private final int[] starts;
  private final float[] inverses;
  private final float[] own;
  private final float[] weights;

  private Features(FeatureFile file) {
    this.file = file;
    IntBuffer all = file.part(0, file.startsAt()).asIntBuffer();
    this.entries = file.bytes().isDirect() ? all : IntBuffer.wrap(ints(all));
    this.starts = ints(file.part(file.startsAt(), 4 * (file.records() + 1)).asIntBuffer());
    this.inverses = floats(file.part(file.inversesAt(), 4 * file.records()));
    this.own = floats(file.part(file.ownAt(), 4 * file.records()));
    this.weights = floats(file.part(file.weightsAt(), 4 * file.terms()));
  }

  private static int[] ints(IntBuffer buffer) {
    int[] ints = new int[buffer.remaining()];
    buffer.get(ints);
    return ints;
  }

  private static float[] floats(ByteBuffer buffer) {
    float[] floats = new float[buffer.remaining() / Float.BYTES];
    buffer.asFloatBuffer().get(floats);
    return floats;
  }

  /** The features of records, in their order; a text is a title and an abstract. */
  public static Features of(List<String> texts) {
    try {
      return inMemory(
          builder -> {
            for (String text : texts) {
              builder.add("", text);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds records to features that are being made. */
  public interface Filling {
    void fill(FeatureBuilder builder) throws IOException;
  }

  /** The features of the records that are added, made without a file. */
  public static Features inMemory(Filling records) throws IOException {
    ByteArrayOutputStream counted = new ByteArrayOutputStream();
    FeatureBuilder builder = new FeatureBuilder(counted);
    records.fill(builder);
    builder.counted();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.write(new ByteArrayInputStream(counted.toByteArray()), out);
    return read(ByteBuffer.wrap(out.toByteArray())).orElseThrow();
  }

  /**
   * The features that {@link FeatureBuilder#write} wrote; empty if the bytes are cut off or
   * changed. The bytes of a file that is mapped into memory stay there.
   */
  public static Optional<Features> read(ByteBuffer bytes) {
    return FeatureFile.of(bytes).map(Features::new);
  }

  /** How many records there are. */
  public int records() {
    return file.records();
  }

  /** The names of the records, in their order. */
  public List<String> names() {
    return lines(file.namesAt(), file.names());
  }

  /** The words that more than one record has, in lower case. */
  public List<String> words() {
    return lines(file.wordsAt(), file.words());
  }

  private List<String> lines(int from, int length) {
    return StandardCharsets.UTF_8.decode(file.part(from, length)).toString().lines().toList();
  }

  /** The number of terms that more than one record has. */
  int terms() {
    return weights.length;
  }

  /** The square of the part of a record's length that its own terms have: 0 to 1. */
  double own(int record) {
    return own[record];
  }

  /** The value of an entry of a record, as a part of the record's length. */
  double value(int record, int entry) {
    return Packed.weight(entry) * weights[Packed.term(entry)] * inverses[record];
  }

  /**
   * Turns a sum of records, as {@link Rows#addTo} makes it, into the vector with which {@link
   * Rows#dot} multiplies records.
   */
  void weigh(double[] sum) {
    for (int term = 0; term < sum.length; term++) {
      sum[term] *= weights[term] * weights[term];
    }
  }

  /** The same as of a sum of records, of a text that is no record. */
  double[] weighed(String text) {
    Tokens tokens = new Tokens();
    Map<Long, Integer> counts = new HashMap<>();
    int size = tokens.read(text);
    for (int i = 0; i < size; i++) {
      counts.merge(tokens.term(i), 1, Integer::sum);
    }
    LongBuffer hashes = file.part(file.hashesAt(), Long.BYTES * file.terms()).asLongBuffer();
    double[] sum = new double[terms()];
    for (int term = 0; term < sum.length; term++) {
      int count = counts.getOrDefault(hashes.get(term), 0);
      sum[term] = Packed.WEIGHTS[Math.min(count, Packed.MOST)];
    }
    weigh(sum);
    return sum;
  }

  /** Reads records; each thread needs its own. */
  Rows rows() {
    return new Rows();
  }

  /** Reads the entries of records. */
  final class Rows {
    private int[] row = entries.hasArray() ? entries.array() : new int[512];

    private Rows() {}

    /** How many entries a record has. */
    int length(int record) {
      return starts[record + 1] - starts[record];
    }

    /** An entry of the record that was loaded last, as {@link Packed} has it. */
    int entry(int place) {
      return row[place];
    }

    /** Makes the entries of a record readable, and returns the place of the first one. */
    int load(int record) {
      if (entries.hasArray()) {
        return starts[record];
      }
      int length = length(record);
      if (length > row.length) {
        row = new int[2 * length];
      }
      entries.get(starts[record], row, 0, length);
      return 0;
    }

    /** The product of a record with a vector, without the last dimension and its own terms. */
    double dot(int record, double[] vector) {
      int i = load(record);
      int end = i + length(record);
      double[] counts = Packed.WEIGHTS;
      double first = 0;
      double second = 0;
      double third = 0;
      double fourth = 0;
      // Four sums, which a processor adds up at the same time.
      for (; i + 3 < end; i += 4) {
        first += counts[row[i] & Packed.MOST] * vector[row[i] >>> Packed.SHIFT];
        second += counts[row[i + 1] & Packed.MOST] * vector[row[i + 1] >>> Packed.SHIFT];
        third += counts[row[i + 2] & Packed.MOST] * vector[row[i + 2] >>> Packed.SHIFT];
        fourth += counts[row[i + 3] & Packed.MOST] * vector[row[i + 3] >>> Packed.SHIFT];
      }
      for (; i < end; i++) {
        first += counts[row[i] & Packed.MOST] * vector[row[i] >>> Packed.SHIFT];
      }
      return ((first + second) + (third + fourth)) * inverses[record];
    }

    /** Adds a record, times a factor, to a sum of records. */
    void addTo(double[] sum, int record, double factor) {
      int from = load(record);
      int end = from + length(record);
      double[] counts = Packed.WEIGHTS;
      double part = factor * inverses[record];
      for (int i = from; i < end; i++) {
        sum[row[i] >>> Packed.SHIFT] += part * counts[row[i] & Packed.MOST];
      }
    }
  }
}
