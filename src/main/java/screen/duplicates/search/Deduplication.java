package screen.duplicates.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Finds which records of a review are one report. */
public final class Deduplication {
  /**
   * What was found.
   *
   * @param records how many records there are
   * @param duplicates sorted by the id of the removed record
   * @param possible pairs for a person to rule on, sorted by their ids
   */
  public record Result(int records, List<Duplicate> duplicates, List<PossiblePair> possible) {
    public Result {
      duplicates = List.copyOf(duplicates);
      possible = List.copyOf(possible);
    }

    /** What each removed record is a duplicate of. */
    public SortedMap<RecordId, RecordId> kept() {
      return Duplicate.kept(duplicates);
    }

    /** Duplicates of a record of their own source. */
    public int withinSource() {
      return (int)
          duplicates.stream().filter(d -> d.record().source().equals(d.kept().source())).count();
    }

    /** Duplicates of a record of another source. */
    public int betweenSources() {
      return duplicates.size() - withinSource();
    }
  }

  private Deduplication() {}

  /**
   * Deduplicates the records of a review; the order in which they come does not matter.
   *
   * @param importedFirst orders records by when they were imported: of a set, the first is kept
   * @throws screen.Failure where rulings contradict each other or name unknown records
   */
  public static Result of(
      Collection<BibRecord> records,
      Comparator<BibRecord> importedFirst,
      List<Ruling> rulings,
      CandidateSearch candidates) {
    List<BibRecord> sorted = records.stream().sorted(Comparator.comparing(BibRecord::id)).toList();
    return ComparedRecords.of(RecordSource.of(sorted), candidates)
        .deduplicated(importedFirst, rulings);
  }
}
