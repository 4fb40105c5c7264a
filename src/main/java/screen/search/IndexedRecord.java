package screen.search;

import java.util.SortedSet;
import java.util.TreeSet;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * A record as it is searched.
 *
 * @param id the id under which it is found: of a set of duplicates, that of the record kept
 * @param members the ids of all records of its set
 * @param fields its fields, supplemented from the other records of its set
 */
public record IndexedRecord(RecordId id, SortedSet<RecordId> members, Fields fields) {
  public IndexedRecord {
    members = new TreeSet<>(members);
  }
}
