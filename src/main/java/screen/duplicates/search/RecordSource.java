package screen.duplicates.search;

import java.util.List;
import java.util.Set;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.Field;

/** The records to search, sorted by id, each read only when needed. Thread-safe. */
public interface RecordSource {
  /** The fields that a search for duplicates does not need. */
  Set<Field> UNUSED = Features.UNUSED;

  int size();

  /** A record, at least with the fields that its features depend on. */
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
