package screen.folder.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import screen.Failure;
import screen.Reason;

/** Stores pieces of bytes: in memory while they are few, on the disk when they are many. */
public final class Spool {
  /**
   * The number of bytes kept in memory before they are written, once the spool uses the disk:
   * small, so that no write takes long.
   */
  private static final int PORTION = 1 << 18;

  private final NewFile files;
  private int inMemory;
  private byte[] buffer = new byte[1 << 16];
  private int used;
  private long onDisk;
  private Optional<FileChannel> disk = Optional.empty();

  /** Names a file that does not exist yet, in a folder that does. */
  @FunctionalInterface
  interface NewFile {
    Path create() throws IOException;
  }

  /**
   * An empty spool.
   *
   * @param files creates the file to use once the disk is needed
   * @param inMemory the number of bytes kept in memory before it uses the disk
   */
  Spool(NewFile files, int inMemory) {
    this.files = files;
    this.inMemory = inMemory;
  }

  /** Stores a piece and returns its position. */
  public long add(byte[] piece) {
    if (used + piece.length > inMemory) {
      moveToDisk();
    }
    if (used + piece.length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(used + piece.length, buffer.length * 2));
    }
    System.arraycopy(piece, 0, buffer, used, piece.length);
    used += piece.length;
    return onDisk + used - piece.length;
  }

  /** The piece stored at a position returned by {@link #add}. */
  public byte[] get(long place, int length) {
    if (place >= onDisk) {
      int from = (int) (place - onDisk);
      return Arrays.copyOfRange(buffer, from, from + length);
    }
    ByteBuffer piece = ByteBuffer.allocate(length);
    try {
      while (piece.hasRemaining()) {
        if (channel().read(piece, place + piece.position()) < 0) {
          throw new IOException("the file ends too early");
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return piece.array();
  }

  private void moveToDisk() {
    try {
      ByteBuffer all = ByteBuffer.wrap(buffer, 0, used);
      while (all.hasRemaining()) {
        channel().write(all);
      }
    } catch (IOException e) {
      throw failed(e);
    }
    onDisk += used;
    used = 0;
    inMemory = Math.min(inMemory, PORTION);
  }

  private FileChannel channel() throws IOException {
    if (disk.isEmpty()) {
      Path file = files.create();
      disk =
          Optional.of(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
    }
    return disk.get();
  }

  private static Failure failed(IOException e) {
    return Failure.folder(
            "Cannot keep records on the disk while they are sorted: " + Reason.of(e) + ".")
        .because(e);
  }

  void close() throws IOException {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }
}
