package screen.duplicates.search;

import java.util.List;
import screen.record.BibRecord;

/** The records to search, sorted by id, each read only when needed. Thread-safe. */
public interface RecordSource {
  int size();

  BibRecord read(int position);

  /** A source of records in memory. */
  static RecordSource of(List<BibRecord> sorted) {
    return new RecordSource() {
      @Override
      public int size() {
        return sorted.size();
      }

      @Override
      public BibRecord read(int position) {
        return sorted.get(position);
      }
    };
  }
}
