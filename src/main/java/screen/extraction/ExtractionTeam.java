package screen.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * The people who extract.
 *
 * @param people who extract independently, in the order of the config
 * @param tiebreakers who settle differences; empty if there are none
 * @param needed how many extract each study, 1 or more
 */
public record ExtractionTeam(List<String> people, List<String> tiebreakers, int needed) {
  public ExtractionTeam {
    people = List.copyOf(people);
    tiebreakers = List.copyOf(tiebreakers);
  }

  /** Those who are done with a study. */
  public List<String> done(Extractions extractions, RecordId study) {
    return people.stream().filter(person -> extractions.isDone(person, study)).toList();
  }

  /** Whether enough people are done with a study for their values to be compared. */
  public boolean isExtracted(Extractions extractions, RecordId study) {
    return done(extractions, study).size() >= needed;
  }

  /** Whether a person is asked for values of a study. */
  public boolean isAsked(Extractions extractions, String person, RecordId study) {
    if (!people.contains(person) || extractions.isDone(person, study)) {
      return false;
    }
    List<String> begun =
        people.stream()
            .filter(it -> extractions.isDone(it, study) || extractions.hasBegun(it, study))
            .toList();
    return begun.contains(person) ? !isExtracted(extractions, study) : begun.size() < needed;
  }

  /** The newest value of the tiebreakers, or that on which the extractors agreed. */
  Optional<Entry> settlement(Extractions extractions, RecordId study, Cell cell) {
    return Stream.concat(tiebreakers.stream(), Stream.of(Extractions.CONSENSUS))
        .flatMap(person -> extractions.value(person, study, cell).stream())
        .reduce((a, b) -> b.decidedAt().toInstant().isAfter(a.decidedAt().toInstant()) ? b : a);
  }
}
