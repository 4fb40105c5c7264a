package screen.folder.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import screen.ConflictMarkers;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.Presence;
import screen.record.RecordId;
import tools.jackson.core.JacksonException;

/** Reads the lines of {@code records.jsonl} as a stream. */
final class StoredRecords implements SortedRecords {
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long bufferOffset;
  private long offset;
  private int number;
  private String previousId = "";
  private Optional<RecordLine> ahead = Optional.empty();
  private final Optional<String> stored;
  private final Supplier<Optional<String>> storedNow;
  private final RecordsChecksum checksum = new RecordsChecksum();

  private StoredRecords(
      InputStream in, Optional<String> stored, Supplier<Optional<String>> storedNow) {
    this.in = in;
    this.stored = stored;
    this.storedNow = storedNow;
  }

  private static StoredRecords of(
      InputStream in, Optional<String> stored, Supplier<Optional<String>> storedNow) {
    StoredRecords records = new StoredRecords(in, stored, storedNow);
    try {
      records.advance();
    } catch (RuntimeException damaged) {
      records.close();
      throw damaged;
    }
    return records;
  }

  /**
   * The lines of a file; none if there is no file. Readers take no lock, and a writer replaces the
   * records before their checksum. So the checksum is read before the records, and once more if it
   * does not fit: it may be that of the records before these.
   */
  static StoredRecords open(Path file) {
    try {
      if (!Presence.exists(file, RecordLine.FILE)) {
        return none();
      }
      Optional<String> stored = RecordsChecksum.stored(file);
      return of(Files.newInputStream(file), stored, () -> RecordsChecksum.stored(file));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static StoredRecords none() {
    return of(InputStream.nullInputStream(), Optional.empty(), Optional::empty);
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public RecordLine next() {
    RecordLine line = ahead.orElseThrow(NoSuchElementException::new);
    advance();
    return line;
  }

  /** Whether a checksum shows, once all lines are read, that none was changed. */
  public boolean areChecked() {
    return stored.isPresent();
  }

  /** The offset in the file of the next line, in bytes. */
  long offsetOfNext() {
    return offset;
  }

  private void advance() {
    try {
      Optional<byte[]> text = line();
      while (text.isPresent() && text.get().length == 0) {
        text = line();
      }
      if (text.isEmpty() && !fits(stored) && !fits(storedNow.get())) {
        throw changed();
      }
      ahead = text.map(this::recordLine);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private boolean fits(Optional<String> sum) {
    return sum.isEmpty() || checksum.fits(sum.get());
  }

  private RecordLine recordLine(byte[] json) {
    String id;
    if (ConflictMarkers.isMarker(new String(json, 0, Math.min(json.length, 80), UTF_8))) {
      throw RecordLine.damaged(number, "is a conflict that git left");
    }
    try {
      id = RecordJson.id(json);
      if (RecordId.parse(id).isEmpty()) {
        throw RecordLine.notWhole(number);
      }
      if (id.compareTo(previousId) <= 0) {
        throw RecordLine.damaged(number, "is not sorted by id");
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw RecordLine.notWhole(number).because(e);
    }
    previousId = id;
    checksum.add(json);
    return new RecordLine(id, () -> json, number);
  }

  private static Failure changed() {
    return Failure.folder(
            "The records are not those of the checksum in "
                + RecordsChecksum.NAME
                + ": one of the two files was edited, cut or merged. "
                + RecordLine.WRITE_AGAIN)
        .in(RecordLine.FILE);
  }

  private static Failure unreadable(IOException e) {
    return Failure.folder("Cannot read: " + Reason.of(e) + ".").in(RecordLine.FILE).because(e);
  }

  /**
   * The bytes up to the next line end, without it and without a CR before it; empty at the end of
   * the file.
   */
  private Optional<byte[]> line() throws IOException {
    number++;
    int lineEnd = lineEnd();
    while (lineEnd == end && fill()) {
      lineEnd = lineEnd();
    }
    if (start == end) {
      return Optional.empty();
    }
    offset = bufferOffset + start;
    int last = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    byte[] line = Arrays.copyOfRange(buffer, start, last);
    start = Math.min(lineEnd + 1, end);
    return Optional.of(line);
  }

  /** The position of the next line end in the buffer, or the end of the buffered bytes. */
  private int lineEnd() {
    int at = start;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Moves the buffered bytes to the beginning of the buffer and reads more. */
  private boolean fill() throws IOException {
    int buffered = end - start;
    byte[] target = buffered > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, start, target, 0, buffered);
    buffer = target;
    bufferOffset += start;
    start = 0;
    end = buffered;
    int read = in.read(buffer, buffered, buffer.length - buffered);
    end += Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
