package screen.duplicates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import screen.record.BibRecord;
import screen.record.RecordId;

/** The records now, held against those that the last search remembers. */
final class Delta {
  private final List<KeyedRecord> before;
  private final List<KeyedRecord> now = new ArrayList<>();
  private final int[] positions;
  private final BitSet changed = new BitSet();
  private final BitSet counted = new BitSet();
  private final Shelf shelf;

  Delta(RecordSource source, List<KeyedRecord> before) {
    this.before = before;
    this.positions = new int[before.size()];
    this.shelf = new Shelf(source);
    align(source);
    IssueCounters counters = IssueCounters.of(now);
    changeCountedOtherwise(counters, IssueCounters.of(before));
    for (int i = 0; i < now.size(); i++) {
      counted.set(i, counters.count(now.get(i)));
    }
    shelf.leaveOutIssues(counted);
  }

  private void align(RecordSource source) {
    int old = 0;
    int[] known = new int[source.size()];
    for (int i = 0; i < source.size(); i++) {
      while (old < before.size() && before.get(old).id().compareTo(source.id(i)) < 0) {
        positions[old++] = -1;
      }
      boolean there = old < before.size() && before.get(old).id().equals(source.id(i));
      if (there && before.get(old).print() == source.print(i)) {
        positions[old] = i;
        known[i] = old++;
      } else {
        changed.set(i);
        if (there) {
          positions[old++] = -1;
        }
      }
    }
    while (old < before.size()) {
      positions[old++] = -1;
    }
    List<KeyedRecord> read = shelf.keyed(changed);
    int next = 0;
    for (int i = 0; i < source.size(); i++) {
      now.add(changed.get(i) ? read.get(next++) : before.get(known[i]));
    }
  }

  /** Where a column turns out to be a counter, or none after all, all its records are new to us. */
  private void changeCountedOtherwise(IssueCounters nowCounted, IssueCounters thenCounted) {
    for (int old = 0; old < positions.length; old++) {
      KeyedRecord record = before.get(old);
      if (positions[old] >= 0 && nowCounted.count(record) != thenCounted.count(record)) {
        changed.set(positions[old]);
        positions[old] = -1;
      }
    }
  }

  List<KeyedRecord> before() {
    return before;
  }

  List<KeyedRecord> now() {
    return now;
  }

  /** Where a record of before stands now; -1 where it is gone or changed. */
  int positionNow(int positionBefore) {
    return positions[positionBefore];
  }

  /** Whether the record at a position of now is new or changed. */
  boolean isChanged(int position) {
    return changed.get(position);
  }

  BitSet changed() {
    return (BitSet) changed.clone();
  }

  /** Whether there is nothing that was known. */
  boolean isAllNew() {
    return changed.cardinality() == now.size();
  }

  /** The position of a record now; negative where there is none. */
  int position(RecordId id) {
    int low = 0;
    int high = now.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = now.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** Whether the record that was removed counts as imported before the one that was kept. */
  boolean isReversed(Duplicate removal, Comparator<BibRecord> importedFirst) {
    int removed = position(removal.record());
    int kept = position(removal.kept());
    return removed >= 0
        && kept >= 0
        && importedFirst.compare(
                now.get(removed).withoutMetadata(), now.get(kept).withoutMetadata())
            < 0;
  }

  /** What is compared of these records is at hand from now on. */
  Shelf shelfWith(BitSet wanted) {
    shelf.fetch(wanted, counted);
    return shelf;
  }
}
