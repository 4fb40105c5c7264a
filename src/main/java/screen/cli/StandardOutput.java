package screen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output, which knows whether it failed because its reader wants no more, as in {@code |
 * head -1}, rather than because a disk is full.
 */
final class StandardOutput extends OutputStream {
  /** Where Linux and macOS describe the stream. */
  private static final Path STREAM = Path.of("/dev/fd/1");

  /** The bits of a file's mode that say what it is, and their value for a pipe (POSIX). */
  private static final int KIND = 0170000;

  private static final int PIPE = 0010000;

  private final OutputStream stream = new FileOutputStream(FileDescriptor.out);
  private boolean readerGone;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      readerGone = isPipe(e);
      throw e;
    }
  }

  /** Whether a write failed as nobody reads the pipe any more. */
  boolean readerGone() {
    return readerGone;
  }

  /** Whether it is a pipe, of which a failed write can mean nothing else. */
  private static boolean isPipe(IOException failure) {
    try {
      return Files.getAttribute(STREAM, "unix:mode") instanceof Integer mode
          && (mode & KIND) == PIPE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Windows has no such file; its messages name the pipe.
      return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
