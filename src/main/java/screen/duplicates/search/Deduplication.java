package screen.duplicates.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import screen.duplicates.Duplicate;
import screen.duplicates.PairQuestions;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Finds the duplicates among the records of a review. */
public final class Deduplication {
  /**
   * The result of a search for duplicates.
   *
   * @param records number of records searched
   * @param duplicates sorted by the id of the removed record
   * @param possible pairs for a person to rule on, sorted by their ids
   */
  public record Result(int records, List<Duplicate> duplicates, List<PossiblePair> possible) {
    public Result {
      duplicates = List.copyOf(duplicates);
      possible = List.copyOf(possible);
    }

    /** Maps each removed record to the kept record it is a duplicate of. */
    public SortedMap<RecordId, RecordId> kept() {
      return Duplicate.kept(duplicates);
    }

    /** The possible pairs as the questions that a person answers. */
    public PairQuestions questions() {
      SortedMap<RecordId, RecordId> kept = kept();
      return PairQuestions.of(possible, record -> kept.getOrDefault(record, record));
    }

    /** The number of duplicates of a record of the same source. */
    public int withinSource() {
      return (int)
          duplicates.stream().filter(d -> d.record().source().equals(d.kept().source())).count();
    }

    /** The number of duplicates of a record of another source. */
    public int betweenSources() {
      return duplicates.size() - withinSource();
    }
  }

  private Deduplication() {}

  /**
   * Deduplicates the records of a review; the result does not depend on their order.
   *
   * @param importedFirst orders records by when they were imported; the first of a set is kept
   * @throws screen.Failure if rulings contradict each other or name unknown records
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
