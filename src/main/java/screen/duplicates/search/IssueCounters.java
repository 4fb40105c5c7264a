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
 * Finds the searches whose "issue" column contains a running number of the records, as some
 * reference managers write it. They are recognised because nearly all values differ, which never
 * happens with issues of journals.
 */
public final class IssueCounters {
  /**
   * The least number of records for a decision, so that chance is unlikely: half of all issues are
   * number 1 to 6.
   */
  private static final int LEAST_RECORDS = 20;

  /**
   * The least share of distinct values; below 1, since a few entries may have been corrected by
   * hand.
   */
  private static final double LEAST_DISTINCT = 0.9;

  private final Set<String> searches = new HashSet<>();

  /**
   * Finds these searches.
   *
   * @param records all records of the review
   */
  static IssueCounters of(Collection<BibRecord> records) {
    Tally tally = new Tally();
    records.forEach(record -> tally.add(search(record), record.fields().first(Field.ISSUE)));
    return tally.counters();
  }

  /** Counts the issues of each search. */
  static final class Tally {
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds the issue of a record, as printed; "" if it has none. */
    void add(String search, String issue) {
      if (!issue.isEmpty()) {
        values.computeIfAbsent(search, s -> new HashSet<>()).add(issue);
        counts.merge(search, 1, Integer::sum);
      }
    }

    IssueCounters counters() {
      IssueCounters counters = new IssueCounters();
      values.forEach(
          (search, distinct) -> {
            if (areRunningNumbers(counts.getOrDefault(search, 0), distinct.size())) {
              counters.searches.add(search);
            }
          });
      return counters;
    }
  }

  /**
   * Whether the issues of a search are running numbers.
   *
   * @param records how many records have an issue
   * @param distinct how many different issues they have
   */
  public static boolean areRunningNumbers(long records, long distinct) {
    return records >= LEAST_RECORDS && distinct >= records * LEAST_DISTINCT;
  }

  /** The search that a record counts for. */
  public static String search(BibRecord record) {
    return record.searches().isEmpty() ? record.id().source() : record.searches().get(0);
  }

  /** Whether a record's issue is a running number. */
  boolean count(BibRecord record) {
    return searches.contains(search(record));
  }

  /** The features of a record, without an issue that is a running number. */
  Features features(BibRecord record) {
    Features features = Features.of(record);
    return count(record) ? features.withoutIssue() : features;
  }
}
