package screen.workflow.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.Progress;
import screen.duplicates.Duplicate;
import screen.folder.ReviewFolder;
import screen.folder.records.SortedRecords;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.search.IndexedRecord;

/**
 * The records of a folder as they are indexed, read one by one: a set of duplicates comes as one
 * once all of its records are read. So memory does not grow with the records without duplicates.
 */
public final class SearchedRecords implements Iterator<IndexedRecord>, AutoCloseable {
  private static final int STEP = 1000;

  private final SortedRecords records;
  private final Progress progress;
  private int read;

  /** The record kept, by each record removed as its duplicate. */
  private final Map<RecordId, RecordId> kept = new HashMap<>();

  /** How many records of a set are still to be read, by the record kept. */
  private final Map<RecordId, Integer> missing = new HashMap<>();

  private final SortedMap<RecordId, SortedMap<RecordId, Fields>> begun = new TreeMap<>();
  private final Deque<IndexedRecord> ready = new ArrayDeque<>();

  /**
   * The records of a folder.
   *
   * @param duplicates those to be found as the record kept; empty to find each record by itself
   */
  public SearchedRecords(ReviewFolder folder, List<Duplicate> duplicates, Progress progress) {
    for (Duplicate duplicate : duplicates) {
      kept.put(duplicate.record(), duplicate.kept());
      missing.merge(duplicate.kept(), 1, Integer::sum);
    }
    this.records = folder.storedRecords();
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && records.hasNext()) {
      take(records.next().record());
    }
    if (ready.isEmpty()) {
      // sets of which duplicates.csv names a record that is not there
      begun.forEach((id, members) -> ready.add(set(id, members)));
      begun.clear();
    }
    return !ready.isEmpty();
  }

  @Override
  public IndexedRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void take(BibRecord record) {
    read++;
    if (read % STEP == 0) {
      progress.step(STEP);
    }
    RecordId id = kept.getOrDefault(record.id(), record.id());
    SortedMap<RecordId, Fields> members = begun.computeIfAbsent(id, i -> new TreeMap<>());
    members.put(record.id(), record.fields());
    if (members.size() > missing.getOrDefault(id, 0)) {
      begun.remove(id);
      ready.add(set(id, members));
    }
  }

  private static IndexedRecord set(RecordId id, SortedMap<RecordId, Fields> members) {
    Fields own = members.getOrDefault(id, Fields.NONE);
    return new IndexedRecord(
        id,
        new TreeMap<>(members).navigableKeySet(),
        Review.merged(List.copyOf(members.values()), own));
  }

  @Override
  public void close() {
    records.close();
    progress.close();
  }
}
