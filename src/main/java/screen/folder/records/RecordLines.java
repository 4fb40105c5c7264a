package screen.folder.records;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.Failure;
import screen.Reason;
import screen.duplicates.search.RecordSource;
import screen.folder.disk.Presence;
import screen.record.BibRecord;

/** Records by position, whose lines stay on the disk or in a spool until they are read. */
public final class RecordLines implements RecordSource, AutoCloseable {
  private static final String NAME = "records/records.jsonl";

  private final List<RecordLine> lines = new ArrayList<>();
  private final Optional<FileChannel> file;

  private RecordLines(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Takes lines that can be fetched repeatedly, and closes their source. */
  public static RecordLines of(SortedRecords sorted) {
    RecordLines all = new RecordLines(Optional.empty());
    try (sorted) {
      while (sorted.hasNext()) {
        all.lines.add(sorted.next());
      }
    }
    return all;
  }

  /** The lines of a file; empty if there is no file. */
  public static RecordLines stored(Path path) {
    if (!Presence.exists(path, NAME)) {
      return new RecordLines(Optional.empty());
    }
    FileChannel channel = open(path);
    RecordLines all = new RecordLines(Optional.of(channel));
    try (StoredRecords stored = StoredRecords.open(path)) {
      while (stored.hasNext()) {
        long offset = stored.offsetOfNext();
        RecordLine line = stored.next();
        int length = line.json().length;
        all.lines.add(line.fetchedBy(() -> read(channel, offset, length)));
      }
      return all;
    } catch (RuntimeException damaged) {
      all.close();
      throw damaged;
    }
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
    return lines.size();
  }

  @Override
  public BibRecord read(int position) {
    return lines.get(position).recordWithout(UNUSED);
  }

  private static Failure unreadable(IOException e) {
    return Failure.folder("Cannot read: " + Reason.of(e) + ".").in(NAME).because(e);
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
