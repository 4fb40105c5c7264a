package screen.outcome;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.record.BibRecord;
import screen.record.Notices;
import screen.record.RecordId;
import screen.record.RetractionList;

/** Finds the included reports that were retracted or are in doubt. */
public final class Retractions {
  private Retractions() {}

  /**
   * Returns the notices on each such report, comma-separated: from its own records, from other
   * records that are notices on it, and from a list of retractions.
   */
  public static SortedMap<RecordId, String> amongIncluded(
      Review review, Map<RecordId, Outcome> outcomes, RetractionList list) {
    SortedMap<RecordId, String> found = new TreeMap<>();
    RetractionNotices separate = new RetractionNotices(review);
    for (Outcome outcome : outcomes.values()) {
      if (outcome.state() == Outcome.State.INCLUDED) {
        SortedSet<String> notices = notices(review, outcome.report(), list, separate);
        if (!notices.isEmpty()) {
          found.put(outcome.report(), String.join(", ", notices));
        }
      }
    }
    return Collections.unmodifiableSortedMap(found);
  }

  private static SortedSet<String> notices(
      Review review, RecordId report, RetractionList list, RetractionNotices separate) {
    SortedSet<String> notices = new TreeSet<>();
    Set<RecordId> members = review.sets().members(report);
    for (RecordId member : members) {
      BibRecord record = review.records().get(member);
      if (record != null) {
        notices.addAll(Notices.in(record.fields()));
        notices.addAll(list.on(record.fields()));
        notices.addAll(separate.on(record.fields(), members));
      }
    }
    return notices;
  }
}
