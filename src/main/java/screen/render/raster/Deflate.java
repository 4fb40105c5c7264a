package screen.render.raster;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * DEFLATE (RFC 1951) in one block of fixed Huffman codes, as zlib data (RFC 1950). It packs less
 * than zlib itself does, but the same on every machine.
 */
final class Deflate {
  private static final int WINDOW = 32768;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int HASH_BITS = 16;
  private static final int END = 256;
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int pending;
  private int pendingBits;

  private Deflate() {}

  static byte[] zlib(byte[] data) {
    Deflate deflate = new Deflate();
    deflate.out.write(0x78);
    deflate.out.write(0x01);
    deflate.block(data);
    Adler32 check = new Adler32();
    check.update(data);
    for (int shift = 24; shift >= 0; shift -= 8) {
      deflate.out.write((int) (check.getValue() >> shift));
    }
    return deflate.out.toByteArray();
  }

  private void block(byte[] data) {
    bits(1, 1);
    bits(1, 2);
    int[] seen = new int[1 << HASH_BITS];
    Arrays.fill(seen, -WINDOW);
    int at = 0;
    while (at < data.length) {
      int length = 0;
      int distance = 0;
      if (at + SHORTEST <= data.length) {
        int hash = hash(data, at);
        distance = at - seen[hash];
        length = distance < WINDOW ? matching(data, seen[hash], at) : 0;
        seen[hash] = at;
      }
      if (length >= SHORTEST) {
        length(length);
        distance(distance);
        for (int skipped = at + 1; skipped < Math.min(at + length, data.length - 2); skipped++) {
          seen[hash(data, skipped)] = skipped;
        }
        at += length;
      } else {
        symbol(data[at] & 0xFF);
        at++;
      }
    }
    symbol(END);
    bits(0, (8 - pendingBits) % 8);
  }

  private static int hash(byte[] data, int at) {
    int three = (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
    return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private static int matching(byte[] data, int earlier, int at) {
    int longest = Math.min(LONGEST, data.length - at);
    int length = 0;
    while (length < longest && data[earlier + length] == data[at + length]) {
      length++;
    }
    return length;
  }

  private void length(int length) {
    int code = last(LENGTHS, length);
    symbol(END + 1 + code);
    bits(length - LENGTHS[code], LENGTH_BITS[code]);
  }

  private void distance(int distance) {
    int code = last(DISTANCES, distance);
    reversed(code, 5);
    bits(distance - DISTANCES[code], Math.max(0, code / 2 - 1));
  }

  /** The last entry that is not greater. */
  private static int last(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 2;
  }

  /** The fixed code of a literal, a length or the end. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      reversed(0x30 + symbol, 8);
    } else if (symbol < 256) {
      reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      reversed(symbol - 256, 7);
    } else {
      reversed(0xC0 + symbol - 280, 8);
    }
  }

  private void reversed(int code, int count) {
    bits(Integer.reverse(code) >>> (32 - count), count);
  }

  private void bits(int value, int count) {
    pending |= value << pendingBits;
    pendingBits += count;
    while (pendingBits >= 8) {
      out.write(pending);
      pending >>>= 8;
      pendingBits -= 8;
    }
  }
}
