package screen.format.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts the characters beyond ASCII in a stream of UTF-8, and the bytes that are not UTF-8. */
final class Utf8Scan {
  /** Compares eight bytes at a time: most of an export is ASCII. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

  private long sequences;
  private long invalid;
  private int missing;
  private int taken;
  private int low;
  private int high;

  void take(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (missing == 0) {
        i = pastAscii(bytes, i, length);
        if (i < length) {
          begin(bytes[i++] & 0xff);
        }
      } else {
        int b = bytes[i] & 0xff;
        if (b >= low && b <= high) {
          i++;
          continueSequence();
        } else {
          invalid += taken;
          missing = 0;
        }
      }
    }
  }

  private static int pastAscii(byte[] bytes, int from, int length) {
    int i = from;
    while (i <= length - Long.BYTES && ((long) EIGHT.get(bytes, i) & BEYOND_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Ends the stream: there are no more bytes. */
  void end() {
    if (missing > 0) {
      invalid += taken;
      missing = 0;
    }
  }

  /** Number of characters beyond ASCII. */
  long sequences() {
    return sequences;
  }

  long invalid() {
    return invalid;
  }

  /** Well-formed byte sequences: The Unicode Standard, table 3-7. */
  private void begin(int b) {
    low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
    high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    taken = 1;
    if (b >= 0xc2 && b <= 0xdf) {
      missing = 1;
    } else if (b >= 0xe0 && b <= 0xef) {
      missing = 2;
    } else if (b >= 0xf0 && b <= 0xf4) {
      missing = 3;
    } else {
      invalid++;
    }
  }

  private void continueSequence() {
    low = 0x80;
    high = 0xbf;
    missing--;
    taken++;
    if (missing == 0) {
      sequences++;
    }
  }
}
