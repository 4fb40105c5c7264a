package screen.folder.records;

import java.util.Iterator;

/** A stream of records sorted by id; to be closed when done. */
public interface SortedRecords extends Iterator<RecordLine>, AutoCloseable {
  static SortedRecords none() {
    return StoredRecords.none();
  }

  @Override
  void close();
}
