package screen.folder.records;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import screen.Failure;
import screen.folder.disk.AtomicFile;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** {@code records.jsonl}: one JSON object per line, sorted by id. */
public final class RecordStore {
  private final Path file;

  public RecordStore(Path file) {
    this.file = file;
  }

  /**
   * All records, by id.
   *
   * @param unneeded fields to leave out to save memory
   */
  public SortedMap<RecordId, BibRecord> readAll(Set<Field> unneeded) {
    SortedMap<RecordId, BibRecord> records = new TreeMap<>();
    forEach(unneeded, record -> records.put(record.id(), record));
    return records;
  }

  /** Passes on record by record; none if there is no file yet. */
  void forEach(Set<Field> unneeded, Consumer<BibRecord> action) {
    try (StoredRecords lines = lines()) {
      while (lines.hasNext()) {
        action.accept(lines.next().recordWithout(unneeded));
      }
    }
  }

  /**
   * Passes on the id and the searches of each record. If a checksum shows that no line was changed,
   * the other fields are not parsed.
   *
   * @param seen receives each line first
   * @throws Failure at the first damaged line, else if the checksum does not fit
   */
  public void forEachFound(Consumer<RecordLine> seen, BiConsumer<RecordId, List<String>> action) {
    Set<Field> all = EnumSet.allOf(Field.class);
    try (StoredRecords lines = lines()) {
      while (lines.hasNext()) {
        RecordLine line = lines.next();
        seen.accept(line);
        RecordId id = RecordId.parse(line.id()).orElseThrow(); // the lines check it
        action.accept(
            id, lines.areChecked() ? line.searches() : line.recordWithout(all).searches());
      }
    } catch (Failure damaged) {
      forEach(all, record -> {}); // a damaged line says more than a wrong checksum
      throw damaged;
    }
  }

  /** The lines, unparsed; none if there is no file yet. */
  public StoredRecords lines() {
    return StoredRecords.open(file);
  }

  /**
   * Writes a replacement for the file, and its checksum. The records are put in place first: if
   * they cannot be, the old ones keep their checksum.
   */
  public AtomicFile.Written prepare(SortedRecords records) {
    RecordsChecksum checksum = new RecordsChecksum();
    AtomicFile.Written written = prepare(records, checksum);
    try {
      return written.with(checksum.prepare(file));
    } catch (Failure failure) {
      written.close();
      throw failure;
    }
  }

  private AtomicFile.Written prepare(SortedRecords records, RecordsChecksum checksum) {
    return AtomicFile.prepare(
        file,
        out -> {
          try (records) {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 18);
            while (records.hasNext()) {
              byte[] line = records.next().json();
              checksum.add(line);
              buffered.write(line);
              buffered.write('\n');
            }
            buffered.flush();
          }
        });
  }
}
