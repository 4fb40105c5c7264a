package screen.folder.records;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A stream of records sorted by id; to be closed when done. */
public interface SortedRecords extends Iterator<RecordLine>, AutoCloseable {
  /** No records. */
  static SortedRecords none() {
    return new SortedRecords() {
      @Override
      public boolean hasNext() {
        return false;
      }

      @Override
      public RecordLine next() {
        throw new NoSuchElementException();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  void close();
}
