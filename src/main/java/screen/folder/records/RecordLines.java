package screen.folder.records;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import screen.Failure;
import screen.Reason;
import screen.duplicates.search.RecordSource;
import screen.folder.disk.Presence;
import screen.record.BibRecord;

/** Records by position, whose lines stay on the disk or in a spool until they are read. */
public final class RecordLines implements RecordSource, AutoCloseable {
  private static final String NAME = "records/records.jsonl";

  private final int size;
  private final IntFunction<BibRecord> records;
  private final Optional<FileChannel> file;

  private RecordLines(int size, IntFunction<BibRecord> records, Optional<FileChannel> file) {
    this.size = size;
    this.records = records;
    this.file = file;
  }

  /** Takes lines that can be fetched repeatedly, and closes their source. */
  public static RecordLines of(SortedRecords sorted) {
    List<RecordLine> lines = new ArrayList<>();
    try (sorted) {
      while (sorted.hasNext()) {
        lines.add(sorted.next());
      }
    }
    return new RecordLines(
        lines.size(), position -> lines.get(position).recordWithout(UNUSED), Optional.empty());
  }

  /** The lines of a file; empty if there is no file. */
  public static RecordLines stored(Path path) {
    if (!Presence.exists(path, NAME)) {
      return of(SortedRecords.none());
    }
    FileChannel channel = open(path);
    try {
      return stored(path, channel);
    } catch (RuntimeException damaged) {
      close(channel);
      throw damaged;
    }
  }

  /** Keeps only the place of each line: a million objects for them would take 100 MB. */
  private static RecordLines stored(Path path, FileChannel channel) {
    LongStream.Builder offsets = LongStream.builder();
    IntStream.Builder lengths = IntStream.builder();
    IntStream.Builder numbers = IntStream.builder();
    try (StoredRecords stored = StoredRecords.open(path)) {
      while (stored.hasNext()) {
        offsets.add(stored.offsetOfNext());
        RecordLine line = stored.next();
        lengths.add(line.json().length);
        numbers.add(line.number());
      }
    }
    long[] from = offsets.build().toArray();
    int[] length = lengths.build().toArray();
    int[] number = numbers.build().toArray();
    return new RecordLines(
        from.length,
        i -> RecordLine.record(read(channel, from[i], length[i]), number[i], UNUSED),
        Optional.of(channel));
  }

  private static FileChannel open(Path path) {
    try {
      return FileChannel.open(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static byte[] read(FileChannel channel, long offset, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, offset + bytes.position()) < 0) {
          throw new EOFException("the file was cut off meanwhile");
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return bytes.array();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public BibRecord read(int position) {
    return records.apply(position);
  }

  private static Failure unreadable(IOException e) {
    return Failure.folder("Cannot read: " + Reason.of(e) + ".").in(NAME).because(e);
  }

  @Override
  public void close() {
    file.ifPresent(RecordLines::close);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
