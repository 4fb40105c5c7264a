package screen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.export.Entries;
import screen.export.Entry;
import screen.export.Rejection;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.record.RecordKeys;

/**
 * The records of a review while exports are read into it, one search after the other, oldest first.
 * A record that a later export holds again is the same record: its metadata are updated and the
 * search is noted.
 */
final class RecordSet {
  private final SortedMap<RecordId, BibRecord> records;

  RecordSet(SortedMap<RecordId, BibRecord> known) {
    this.records = new TreeMap<>(known);
  }

  Iterator<BibRecord> sorted() {
    return records.values().iterator();
  }

  /** Starts to read one search. */
  Reading reading(String source, String search) {
    return new Reading(source, search);
  }

  /** Takes the entries of one search and counts them. */
  final class Reading implements Entries {
    private final String source;
    private final String search;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> repairs = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int imported;
    private int known;
    private int updated;

    private Reading(String source, String search) {
      this.source = source;
      this.search = search;
    }

    @Override
    public void accept(Entry entry) {
      String key = RecordKeys.of(entry.fields());
      int copy = copies.merge(key, 1, Integer::sum);
      RecordId id = new RecordId(source, key).copy(copy);
      entry.repaired().forEach(repair -> repairs.merge(repair, 1, Integer::sum));
      BibRecord before = records.get(id);
      if (before == null) {
        imported++;
        records.put(id, new BibRecord(id, List.of(search), entry.fields(), entry.repaired()));
      } else {
        known++;
        BibRecord after = again(before, entry);
        updated += after.fields().equals(before.fields()) ? 0 : 1;
        records.put(id, after);
      }
    }

    @Override
    public void reject(Rejection rejection) {
      rejections.add(rejection);
    }

    @Override
    public void leftOut(int line, String text) {
      leftOut.add("line " + line + ": " + text);
    }

    private BibRecord again(BibRecord before, Entry entry) {
      List<String> searches = new ArrayList<>(before.searches());
      if (!searches.contains(search)) {
        searches.add(search);
      }
      return new BibRecord(
          before.id(), searches, before.fields().updatedBy(entry.fields()), entry.repaired());
    }

    int imported() {
      return imported;
    }

    int known() {
      return known;
    }

    int updated() {
      return updated;
    }

    int found() {
      return imported + known + rejections.size();
    }

    List<Rejection> rejections() {
      return List.copyOf(rejections);
    }

    /** Lines that hold something and belong to no entry. */
    List<String> leftOut() {
      return List.copyOf(leftOut);
    }

    Map<String, Integer> repairs() {
      return repairs;
    }
  }
}
