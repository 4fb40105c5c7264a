package screen.ranking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes the features of records, which come one by one. Weights depend on all records, so their
 * counted terms are kept in a stream until the last one has come. Memory grows with the terms, of
 * which at most 8 million are distinguished: those that first occur later are rare, and each counts
 * as one that no other record has.
 */
public final class FeatureBuilder {
  private static final int MOST_TERMS = 1 << 23;
  private static final double MOST_RECORDS = 0.95;
  private static final double WEIGHT_OF_PAIRS = 1.3;
  private static final int LEFT_OUT = -2;
  private static final int OF_ONE_RECORD = -1;

  private final Tokens tokens = new Tokens();
  private final TermNumbers numbers;
  private final IntOutput counted;
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();

  /** The words among the terms, and their numbers. */
  private final List<String> words = new ArrayList<>();

  private int[] wordNumbers = new int[1 << 10];

  /** The numbers of the pairs of words. */
  private final BitSet pairs = new BitSet();

  /** How many records have each term, by its number. */
  private int[] having = new int[1 << 11];

  /** For each term of the record that is read, its place among the entries plus 1. */
  private int[] placeOf = new int[1 << 11];

  private int[] entries = new int[512];
  private int records;

  /**
   * Features of no records yet.
   *
   * @param counted keeps the counted terms, to be read again by {@link #write}
   */
  public FeatureBuilder(OutputStream counted) {
    this(counted, MOST_TERMS);
  }

  FeatureBuilder(OutputStream counted, int mostTerms) {
    this.counted = new IntOutput(counted);
    this.numbers = new TermNumbers(mostTerms);
  }

  /**
   * Adds a record.
   *
   * @param name by which it is known, on one line
   * @param text its title and abstract
   */
  public void add(String name, String text) throws IOException {
    names.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
    int terms = tokens.read(text);
    int size = 0;
    int unnumbered = 0;
    for (int i = 0; i < terms; i++) {
      int before = numbers.size();
      int number = numbers.numberOf(tokens.term(i));
      if (number == TermNumbers.NONE) {
        unnumbered++;
        continue;
      }
      if (number == before) {
        begin(number, i);
      }
      int place = placeOf[number];
      if (place > 0) {
        entries[place - 1] = Packed.oneMore(entries[place - 1]);
      } else {
        if (size == entries.length) {
          entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = Packed.once(number);
        placeOf[number] = size;
        having[number]++;
      }
    }
    counted.write(size);
    counted.write(unnumbered);
    for (int i = 0; i < size; i++) {
      counted.write(entries[i]);
      placeOf[Packed.term(entries[i])] = 0;
    }
    records++;
  }

  /** Makes room for a new term. */
  private void begin(int number, int place) {
    if (number == having.length) {
      having = Arrays.copyOf(having, 2 * number);
      placeOf = Arrays.copyOf(placeOf, 2 * number);
    }
    pairs.set(number, tokens.isPairOfWords(place));
    if (place < tokens.words()) {
      if (words.size() == wordNumbers.length) {
        wordNumbers = Arrays.copyOf(wordNumbers, 2 * words.size());
      }
      wordNumbers[words.size()] = number;
      words.add(tokens.word(place));
    }
  }

  /** Ends the counting: the stream that keeps the counted terms is then complete. */
  public void counted() throws IOException {
    counted.flush();
  }

  /**
   * Writes the features as {@link Features#read} reads them.
   *
   * @param kept the counted terms
   */
  public void write(InputStream kept, OutputStream out) throws IOException {
    int[] dimensions = new int[numbers.size()];
    int shared = 0;
    for (int term = 0; term < dimensions.length; term++) {
      dimensions[term] =
          having[term] > MOST_RECORDS * records
              ? LEFT_OUT
              : having[term] == 1 ? OF_ONE_RECORD : shared++;
    }
    long[] terms = new long[shared];
    float[] idf = new float[shared];
    for (int term = 0; term < dimensions.length; term++) {
      if (dimensions[term] >= 0) {
        terms[dimensions[term]] = numbers.term(term);
        idf[dimensions[term]] = (float) weight(term);
      }
    }
    FeatureFile.Writer file = new FeatureFile.Writer(out, records);
    double rarest = idf(1);
    IntInput in = new IntInput(kept);
    for (int record = 0; record < records; record++) {
      int size = in.read();
      double own = in.read() * rarest * rarest;
      double squares = 0;
      for (int i = 0; i < size; i++) {
        int entry = in.read();
        int dimension = dimensions[Packed.term(entry)];
        double count = Packed.weight(entry);
        if (dimension == OF_ONE_RECORD) {
          double value = count * weight(Packed.term(entry));
          own += value * value;
        } else if (dimension != LEFT_OUT) {
          double value = count * idf[dimension];
          squares += value * value;
          file.entry(Packed.with(dimension, entry));
        }
      }
      file.endRecord(squares + own, own);
    }
    file.end(idf, terms, names.toByteArray(), sharedWords(dimensions));
  }

  private double weight(int term) {
    return idf(having[term]) * (pairs.get(term) ? WEIGHT_OF_PAIRS : 1);
  }

  private double idf(int recordsWithTerm) {
    return Math.log((1.0 + records) / (1.0 + recordsWithTerm)) + 1;
  }

  private byte[] sharedWords(int[] dimensions) {
    ByteArrayOutputStream shared = new ByteArrayOutputStream();
    for (int i = 0; i < words.size(); i++) {
      if (dimensions[wordNumbers[i]] >= 0) {
        shared.writeBytes((words.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return shared.toByteArray();
  }
}
