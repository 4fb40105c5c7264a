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
 * Which reports have a title. A row that names one record and has the title of another was sorted
 * in some of its columns only: its vote may be of either.
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

  /** The reports that a row means by its title, where these are others than it names; else none. */
  Set<RecordId> othersThan(String record, String title) {
    Set<RecordId> titled = reports.getOrDefault(Letters.of(title), Set.of());
    RecordId named = representatives.get(record);
    return named == null || titled.contains(named) ? Set.of() : titled;
  }
}
