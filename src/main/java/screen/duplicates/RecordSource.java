package screen.duplicates;

import java.util.List;
import screen.record.BibRecord;
import screen.record.RecordId;

/** The records to search, sorted by id, each read only when it is needed; safe for threads. */
public interface RecordSource {
  int size();

  RecordId id(int position);

  /** A number that changes with whatever the record says that could matter here. */
  long print(int position);

  BibRecord read(int position);

  /** Records that are in memory, of which no print is needed. */
  static RecordSource of(List<BibRecord> sorted) {
    return new RecordSource() {
      @Override
      public int size() {
        return sorted.size();
      }

      @Override
      public RecordId id(int position) {
        return sorted.get(position).id();
      }

      @Override
      public long print(int position) {
        return sorted.get(position).hashCode();
      }

      @Override
      public BibRecord read(int position) {
        return sorted.get(position);
      }
    };
  }
}
