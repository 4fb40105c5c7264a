package screen.duplicates.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import screen.duplicates.Ruling;
import screen.record.BibRecord;

/** Finds the duplicates among the records of a review. */
public final class Deduplication {
  private Deduplication() {}

  /**
   * Deduplicates the records of a review; the result does not depend on their order.
   *
   * @param importedFirst orders records by when they were imported; the first of a set is kept
   * @throws screen.Failure if rulings contradict each other or name unknown records
   */
  public static DeduplicationResult of(
      Collection<BibRecord> records,
      Comparator<BibRecord> importedFirst,
      List<Ruling> rulings,
      CandidateSearch candidates) {
    List<BibRecord> sorted = records.stream().sorted(Comparator.comparing(BibRecord::id)).toList();
    return ComparedRecords.of(RecordSource.of(sorted), candidates)
        .deduplicated(importedFirst, rulings);
  }
}
