package screen.folder.disk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;

/**
 * Writes a file completely or not at all: to a temporary file next to it, fsynced, then renamed
 * over it.
 */
public final class AtomicFile {
  /** The suffix of temporary files. */
  static final String TEMPORARY = ".tmp";

  private AtomicFile() {}

  /** Writes the content of a file to a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the content of a text file, in UTF-8 and with lines ended by {@code \n}. */
  @FunctionalInterface
  public interface Text {
    void writeTo(Appendable out) throws IOException;
  }

  /** Temporary files that are complete and on the disk; closing deletes those not put in place. */
  public static final class Written implements AutoCloseable {
    public static final Written NONE = new Written(List.of());

    private final List<Move> moves;

    private record Move(Path temporary, Path file) {}

    private Written(List<Move> moves) {
      this.moves = List.copyOf(moves);
    }

    /** Combines these files with others; these are put in place first. */
    public Written with(Written others) {
      return new Written(Stream.concat(moves.stream(), others.moves.stream()).toList());
    }

    /** Renames the files to their places, one after another. */
    public void put() {
      for (Move move : moves) {
        try {
          Files.move(
              move.temporary(),
              move.file(),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
          DiskSteps.reached("renamed", move.file());
          syncFolderOf(move.file());
        } catch (IOException e) {
          close();
          throw cannotWrite(move.file(), e);
        }
      }
    }

    @Override
    public void close() {
      moves.forEach(move -> deleteQuietly(move.temporary()));
    }
  }

  /**
   * Replaces a file.
   *
   * @throws Failure of kind FOLDER if the folder cannot be written; the old file is then unchanged
   */
  public static void write(Path file, Content content) {
    prepare(file, content).put();
  }

  /**
   * Writes a replacement next to a file.
   *
   * @throws Failure as {@link #write} does
   */
  public static Written prepare(Path file, Content content) {
    return prepareWith(
        file,
        channel -> {
          OutputStream out = Channels.newOutputStream(channel);
          content.writeTo(out);
          out.flush();
        });
  }

  /**
   * Writes a replacement from bytes.
   *
   * @throws Failure as {@link #write} does
   */
  public static Written prepare(Path file, byte[] bytes) {
    return prepare(file, out -> out.write(bytes));
  }

  /**
   * Copies a file to a temporary one next to its future place.
   *
   * @throws Failure as {@link #write} does
   */
  public static Written prepareCopy(Path file, Path original) {
    return prepareWith(
        file,
        channel -> {
          try (FileChannel from = FileChannel.open(original, StandardOpenOption.READ)) {
            long copied = 0;
            long more = from.transferTo(0, Long.MAX_VALUE, channel);
            while (more > 0) {
              copied += more;
              more = from.transferTo(copied, Long.MAX_VALUE - copied, channel);
            }
            if (copied < from.size()) {
              throw new IOException(original + " could be copied in part only");
            }
          }
        });
  }

  /** Writes to a file that is open. */
  @FunctionalInterface
  private interface Filling {
    void fill(FileChannel channel) throws IOException;
  }

  private static Written prepareWith(Path file, Filling filling) {
    Path temporary = file.resolveSibling("." + file.getFileName() + TEMPORARY);
    try {
      Files.createDirectories(parent(file));
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        DiskSteps.reached("begun", file);
        filling.fill(channel);
        DiskSteps.reached("written", file);
        channel.force(true);
      }
      DiskSteps.reached("flushed", file);
      return new Written(List.of(new Written.Move(temporary, file)));
    } catch (IOException e) {
      deleteQuietly(temporary);
      throw cannotWrite(file, e);
    } catch (RuntimeException | Error e) {
      deleteQuietly(temporary);
      throw e;
    }
  }

  /** Replaces a text file. */
  public static void writeText(Path file, Text text) {
    write(
        file,
        out -> {
          BufferedWriter writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
          text.writeTo(writer);
          writer.flush();
        });
  }

  /**
   * Writes bytes unless the file already contains exactly these, so that it is not touched
   * needlessly.
   */
  public static void write(Path file, byte[] bytes) {
    try {
      if (Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
    write(file, out -> out.write(bytes));
  }

  /** Deletes a derived file and the folders above that become empty. */
  public static void delete(Path file) {
    try {
      Files.delete(file);
      DiskSteps.reached("deleted", file);
      for (Path folder = parent(file); isEmpty(folder); folder = parent(folder)) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  public static Failure cannotWrite(Path file, IOException e) {
    return Failure.folder("Cannot write: " + Reason.of(e) + ". This file was not changed.")
        .in(file.toString())
        .because(e);
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  /**
   * Syncs the folder, so that a new file's name survives a power failure. Windows cannot do this
   * and does not need it.
   */
  static void syncFolderOf(Path file) {
    try (FileChannel folder = FileChannel.open(parent(file), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // the content is on the disk; such a system offers no more
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the failure that led here is the one to report
    }
  }
}
