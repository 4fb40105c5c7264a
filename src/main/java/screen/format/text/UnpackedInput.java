package screen.format.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import screen.Failure;

/**
 * What comes out of a compressed file, stopped where it unfolds beyond what text does: exports
 * shrink to a tenth, rarely to a fortieth.
 */
public final class UnpackedInput extends FilterInputStream {
  /** Up to here any ratio will do. */
  private static final long HARMLESS = 64L << 20;

  private static final long HIGHEST_RATIO = 200;
  private static final long MOST = 8L << 30;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * What unpacks, watched.
   *
   * @param packed how many bytes went in so far, or go in at most
   */
  public UnpackedInput(InputStream unpacking, LongSupplier packed) {
    super(unpacking);
    this.packed = packed;
  }

  /** What is said of a compressed file that does not unpack. */
  static Failure damaged(IOException cause) {
    return Failure.input(
            "The compressed file is damaged or cut short. Download it again, or unpack it"
                + " yourself.")
        .because(cause);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    unpacked += Math.max(read, 0);
    if (unpacked > MOST || (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > packed.getAsLong())) {
      throw Failure.input(
          "The compressed file unfolds to over "
              + (unpacked >> 20)
              + " MiB. If it really is an export, unpack it yourself.");
    }
    return read;
  }
}
