package screen.outcome.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.Letters;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.Notices;
import screen.record.RecordId;

/**
 * The changes that the searches after a round brought.
 *
 * @param since the round up to which everything counts as old
 * @param reports new records that represent their set of duplicates
 * @param duplicates new records that are duplicates of old reports, each with that report
 * @param repeated new records that are duplicates of new reports
 * @param edits changed fields of old records
 */
public record ChangesSince(
    String since,
    SortedSet<RecordId> reports,
    SortedMap<RecordId, RecordId> duplicates,
    SortedSet<RecordId> repeated,
    List<Edit> edits) {
  /**
   * A changed field of an old record.
   *
   * @param before the old value; "" if there was none
   */
  public record Edit(RecordId record, What what, String before, String after) {}

  /** The changes of a record that matter to those who screened it, the gravest first. */
  public enum What {
    NOTICE,
    TITLE,
    DOI,
    ABSTRACT
  }

  /**
   * Compares a review with its records at an earlier round.
   *
   * @param old the records as they were when that round was the newest
   */
  public static ChangesSince since(String round, Map<RecordId, BibRecord> old, Review now) {
    SortedSet<RecordId> reports = new TreeSet<>();
    SortedMap<RecordId, RecordId> duplicates = new TreeMap<>();
    SortedSet<RecordId> repeated = new TreeSet<>();
    List<Edit> edits = new ArrayList<>();
    for (BibRecord record : now.records().values()) {
      BibRecord before = old.get(record.id());
      if (before != null) {
        edits.addAll(edits(record.id(), before.fields(), record.fields()));
        continue;
      }
      RecordId kept = now.sets().representativeOf(record.id());
      if (kept.equals(record.id())) {
        reports.add(kept);
      } else if (old.containsKey(kept)) {
        duplicates.put(record.id(), kept);
      } else {
        repeated.add(record.id());
      }
    }
    return new ChangesSince(round, reports, duplicates, repeated, edits);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return reports.isEmpty() && duplicates.isEmpty() && repeated.isEmpty() && edits.isEmpty();
  }

  private static List<Edit> edits(RecordId id, Fields before, Fields after) {
    List<Edit> edits = new ArrayList<>();
    String notices = String.join(", ", Notices.in(after));
    String noticesBefore = String.join(", ", Notices.in(before));
    if (!notices.equals(noticesBefore)) {
      edits.add(new Edit(id, What.NOTICE, noticesBefore, notices));
    }
    for (What what : List.of(What.TITLE, What.DOI)) {
      Field field = what == What.TITLE ? Field.TITLE : Field.DOI;
      // another format of the same export may differ in punctuation and capitals
      if (!Letters.of(before.first(field)).equals(Letters.of(after.first(field)))) {
        edits.add(new Edit(id, what, before.first(field), after.first(field)));
      }
    }
    if (!before.has(Field.ABSTRACT) && after.has(Field.ABSTRACT)) {
      edits.add(new Edit(id, What.ABSTRACT, "", after.first(Field.ABSTRACT)));
    }
    return edits;
  }
}
