package screen.duplicates.search;

import java.util.List;
import java.util.SortedMap;
import screen.duplicates.Duplicate;
import screen.duplicates.PairQuestions;
import screen.duplicates.PossiblePair;
import screen.record.RecordId;

/**
 * The result of a search for duplicates.
 *
 * @param records number of records searched
 * @param duplicates sorted by the id of the removed record
 * @param possible pairs for a person to rule on, sorted by their ids
 */
public record DeduplicationResult(
    int records, List<Duplicate> duplicates, List<PossiblePair> possible) {
  public DeduplicationResult {
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
