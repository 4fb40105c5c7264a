package screen.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import screen.Letters;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/**
 * Finds reports by title. A row with the id of one record and the title of another comes from a
 * sheet that was sorted in some columns only: its vote may belong to either.
 */
final class SheetTitles {
  private final Map<String, RecordId> representatives = new HashMap<>();
  private final Map<String, Set<RecordId>> reports = new HashMap<>();

  SheetTitles(Review review) {
    for (BibRecord record : review.records().values()) {
      String title = Letters.of(record.fields().first(Field.TITLE));
      RecordId report = review.representativeOf(record.id());
      representatives.put(record.id().toString(), report);
      reports.computeIfAbsent(title, it -> new TreeSet<>()).add(report);
    }
    reports.remove("");
  }

  /**
   * The reports with the title of a row, if the record that the row names is not among them; else
   * empty.
   */
  Set<RecordId> othersThan(String record, String title) {
    Set<RecordId> titled = reports.getOrDefault(Letters.of(title), Set.of());
    RecordId named = representatives.get(record);
    return named == null || titled.contains(named) ? Set.of() : titled;
  }
}
