package screen.ranking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import screen.Failure;

/**
 * The bytes of features: the entries of all records, then where each record's begin, the records'
 * lengths, the weights and hashes of the terms, the names and the words, then the sizes and a
 * checksum. All numbers have their lowest byte first.
 *
 * @param bytes the whole
 */
record FeatureFile(ByteBuffer bytes, int records, int entries, int terms, int names, int words) {
  private static final long MAGIC = 0x31_4B_4E_41_52_50_53_1AL;
  private static final int END = 5 * Integer.BYTES + 2 * Long.BYTES;

  /** The features that bytes contain; empty if they are cut off or changed. */
  static Optional<FeatureFile> of(ByteBuffer given) {
    ByteBuffer bytes = given.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int size = bytes.limit();
    if (size < END || bytes.getLong(size - Long.BYTES) != MAGIC) {
      return Optional.empty();
    }
    int sums = size - 2 * Long.BYTES;
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate().limit(sums));
    if (sum.getValue() != bytes.getLong(sums)) {
      return Optional.empty();
    }
    int at = size - END;
    FeatureFile file =
        new FeatureFile(
            bytes,
            bytes.getInt(at),
            bytes.getInt(at + 4),
            bytes.getInt(at + 8),
            bytes.getInt(at + 12),
            bytes.getInt(at + 16));
    return file.wordsAt() + file.words == at ? Optional.of(file) : Optional.empty();
  }

  /** The place at which the table of starts begins, after the entries. */
  int startsAt() {
    return Integer.BYTES * entries;
  }

  int inversesAt() {
    return startsAt() + Integer.BYTES * (records + 1);
  }

  int ownAt() {
    return inversesAt() + Float.BYTES * records;
  }

  int weightsAt() {
    return ownAt() + Float.BYTES * records;
  }

  int hashesAt() {
    return weightsAt() + Float.BYTES * terms;
  }

  int namesAt() {
    return hashesAt() + Long.BYTES * terms;
  }

  int wordsAt() {
    return namesAt() + names;
  }

  ByteBuffer part(int from, int length) {
    return bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes features from their beginning to their end. */
  static final class Writer {
    private final OutputStream out;
    private final CRC32 sum = new CRC32();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final int[] starts;
    private final float[] inverses;
    private final float[] own;
    private int record;
    private long entries;

    Writer(OutputStream out, int records) {
      this.out = out;
      this.starts = new int[records + 1];
      this.inverses = new float[records];
      this.own = new float[records];
    }

    void entry(int entry) throws IOException {
      entries++;
      put(entry);
    }

    /**
     * Ends the entries of a record.
     *
     * @param squares the square of its length
     * @param ofIts own terms' part of it
     */
    void endRecord(double squares, double ofIts) {
      inverses[record] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
      own[record] = squares == 0 ? 0 : (float) (ofIts / squares);
      if (entries > Integer.MAX_VALUE / Integer.BYTES) {
        throw Failure.input(
            "There are too many records to rank: about two million can be ranked at once.");
      }
      starts[++record] = (int) entries;
    }

    void end(float[] weights, long[] hashes, byte[] names, byte[] words) throws IOException {
      for (int start : starts) {
        put(start);
      }
      for (float[] floats : Arrays.asList(inverses, own, weights)) {
        for (float value : floats) {
          put(Float.floatToRawIntBits(value));
        }
      }
      for (long hash : hashes) {
        put(hash);
      }
      put(names);
      put(words);
      put(record);
      put((int) entries);
      put(weights.length);
      put(names.length);
      put(words.length);
      flush();
      put(sum.getValue());
      put(MAGIC);
      flush();
    }

    private void put(int value) throws IOException {
      if (buffer.remaining() < Integer.BYTES) {
        flush();
      }
      buffer.putInt(value);
    }

    private void put(long value) throws IOException {
      put((int) value);
      put((int) (value >>> 32));
    }

    private void put(byte[] text) throws IOException {
      flush();
      sum.update(text);
      out.write(text);
    }

    private void flush() throws IOException {
      sum.update(buffer.array(), 0, buffer.position());
      out.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
  }
}
