package screen.extraction;

import java.time.OffsetDateTime;
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
 * @param consensus whether those who extracted a study may settle its differences together
 */
public record ExtractionTeam(
    List<String> people, List<String> tiebreakers, int needed, boolean consensus) {
  public ExtractionTeam {
    people = List.copyOf(people);
    tiebreakers = List.copyOf(tiebreakers);
  }

  /** A team of which all who may are allowed to settle differences. */
  public ExtractionTeam(List<String> people, List<String> tiebreakers, int needed) {
    this(people, tiebreakers, needed, true);
  }

  /**
   * Whether a name is of those who settle differences: a tiebreaker, or the extractors together.
   */
  public boolean settles(String person) {
    return !people.contains(person);
  }

  /** Whether a person may settle the differences of a study together with others. */
  public boolean maySettleTogether(Extractions extractions, String person, RecordId study) {
    return consensus
        && isExtracted(extractions, study)
        && done(extractions, study).contains(person);
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
  public Optional<EnteredValue> settlement(Extractions extractions, RecordId study, Cell cell) {
    return settlers()
        .flatMap(person -> extractions.value(person, study, cell).stream())
        .reduce((a, b) -> b.decidedAt().toInstant().isAfter(a.decidedAt().toInstant()) ? b : a);
  }

  private Stream<String> settlers() {
    return Stream.concat(tiebreakers.stream(), Stream.of(Extractions.CONSENSUS));
  }

  /**
   * The time for a new entry or mark: later than all that it replaces, so that it counts even if
   * the clock is slow.
   */
  public OffsetDateTime time(
      Extractions extractions, String person, RecordId study, OffsetDateTime now) {
    Stream<String> replaced = settles(person) ? settlers() : Stream.of(person);
    return replaced.reduce(now, (time, it) -> extractions.time(it, study, time), (a, b) -> b);
  }
}
