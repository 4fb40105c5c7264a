package screen.duplicates.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.Field;

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

  /**
   * Finds them.
   *
   * @param records all of the review
   */
  static IssueCounters of(Collection<BibRecord> records) {
    Map<String, Set<String>> values = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (BibRecord record : records) {
      String issue = record.fields().first(Field.ISSUE);
      if (!issue.isEmpty()) {
        values.computeIfAbsent(search(record), s -> new HashSet<>()).add(issue);
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

  private static String search(BibRecord record) {
    return record.searches().isEmpty() ? record.id().source() : record.searches().get(0);
  }

  /** Whether the issue that a record prints is none. */
  boolean count(BibRecord record) {
    return searches.contains(search(record));
  }

  /** The features of a record, without an issue that is none. */
  Features features(BibRecord record) {
    Features features = Features.of(record);
    return count(record) ? features.withoutIssue() : features;
  }
}
