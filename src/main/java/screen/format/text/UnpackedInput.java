package screen.format.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import screen.Failure;

/**
 * Reads unpacked data, and fails if it is larger than text can be: exports shrink to a tenth,
 * rarely to a fortieth.
 */
public final class UnpackedInput extends FilterInputStream {
  /** Bytes up to which any ratio is accepted. */
  private static final long HARMLESS = 64L << 20;

  private static final long HIGHEST_RATIO = 200;
  private static final long MOST = 8L << 30;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * Watches a stream that unpacks.
   *
   * @param packed number of packed bytes read so far, or at most
   */
  public UnpackedInput(InputStream unpacking, LongSupplier packed) {
    super(unpacking);
    this.packed = packed;
  }

  /** Returns the failure for a compressed file that does not unpack. */
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
          "The compressed file unpacks to over "
              + (unpacked >> 20)
              + " MiB. If it really is an export, unpack it yourself.");
    }
    return read;
  }
}
