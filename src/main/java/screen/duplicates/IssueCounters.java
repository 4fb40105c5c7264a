package screen.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.record.BibRecord;

/**
 * The searches whose "issue" column counts the records instead: reference managers write a running
 * number there. Nearly all of its values differ, which issues of journals never do.
 */
final class IssueCounters {
  /** So many records make chance unlikely: half of all issues are number 1 to 6. */
  private static final int ENOUGH = 20;

  /** A few entries may have been put right by hand. */
  private static final double NEARLY_ALL = 0.9;

  private final Set<String> searches = new HashSet<>();

  static IssueCounters of(List<KeyedRecord> records) {
    Map<String, Set<String>> values = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (KeyedRecord record : records) {
      if (!record.issue().isEmpty()) {
        values.computeIfAbsent(search(record), s -> new HashSet<>()).add(record.issue());
        counts.merge(search(record), 1, Integer::sum);
      }
    }
    IssueCounters counters = new IssueCounters();
    values.forEach(
        (search, distinct) -> {
          int count = counts.getOrDefault(search, 0);
          if (count >= ENOUGH && distinct.size() >= count * NEARLY_ALL) {
            counters.searches.add(search);
          }
        });
    return counters;
  }

  static IssueCounters ofRecords(Collection<BibRecord> records) {
    return of(records.stream().map(KeyedRecord::withoutKeys).toList());
  }

  private static String search(KeyedRecord record) {
    return record.search().isEmpty() ? record.id().source() : record.search();
  }

  /** Whether the issue that a record prints is none. */
  boolean count(KeyedRecord record) {
    return searches.contains(search(record));
  }

  /** The features of a record, without an issue that is none. */
  Features features(BibRecord record) {
    Features features = Features.of(record);
    return count(KeyedRecord.withoutKeys(record)) ? features.withoutIssue() : features;
  }
}
