package screen.folder;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;
import tools.jackson.core.JacksonException;

/** {@code records.jsonl}: one JSON object a line, sorted by id. */
final class RecordStore {
  private final Path file;

  RecordStore(Path file) {
    this.file = file;
  }

  /**
   * All records, by id.
   *
   * @param unneeded fields to leave out, so that the others take less memory
   */
  SortedMap<RecordId, BibRecord> readAll(Set<Field> unneeded) {
    SortedMap<RecordId, BibRecord> records = new TreeMap<>();
    forEach(unneeded, record -> records.put(record.id(), record));
    return records;
  }

  /** Hands on one record after the other; none where there is no file yet. */
  void forEach(Set<Field> unneeded, Consumer<BibRecord> action) {
    try (StoredRecords lines = lines()) {
      while (lines.hasNext()) {
        byte[] json = lines.next().json();
        BibRecord record;
        try {
          record = RecordJson.parse(json, unneeded);
        } catch (JacksonException | IllegalArgumentException e) {
          throw lines.damaged(e);
        }
        action.accept(record);
      }
    }
  }

  /** The lines, unparsed; none where there is no file yet. */
  StoredRecords lines() {
    return StoredRecords.open(file);
  }

  /** Replaces the file. */
  void write(SortedRecords records) {
    AtomicFile.write(
        file,
        out -> {
          try (records) {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            while (records.hasNext()) {
              records.next().writeTo(buffered);
            }
            buffered.flush();
          }
        });
  }
}
