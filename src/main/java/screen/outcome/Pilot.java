package screen.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import screen.duplicates.DuplicateSets;
import screen.protocol.PilotSettings;
import screen.protocol.Protocol;
import screen.protocol.Reviewers;
import screen.protocol.Seat;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;

/**
 * The sample of the pilot round, which all screeners screen first at title and abstract. Records
 * already drawn and noted stay in it; up to the protocol's size, more are drawn from the reports
 * that are not screened yet.
 */
public final class Pilot {
  /** The sample of a review without a pilot round. */
  public static final Pilot NONE = new Pilot(Set.of(), List.of());

  private final Set<RecordId> sample;
  private final List<RecordId> fresh;

  private Pilot(Set<RecordId> sample, List<RecordId> fresh) {
    this.sample = sample;
    this.fresh = fresh;
  }

  /**
   * Computes the current sample, drawing what it lacks.
   *
   * @param noted the records that were drawn before
   */
  public static Pilot of(
      Protocol protocol, DuplicateSets sets, Ballots ballots, Collection<RecordId> noted) {
    int size = protocol.screening().pilot().size();
    if (size == 0) {
      return NONE;
    }
    Set<RecordId> sample = new LinkedHashSet<>();
    noted.forEach(record -> sample.add(sets.representativeOf(record)));
    int wanted = size - (int) noted.stream().distinct().count();
    String seed = Long.toString(protocol.screening().seed());
    FullTextEntry entry = FullTextEntry.of(protocol, sets, ballots);
    List<RecordId> fresh =
        wanted <= 0
            ? List.of()
            : sets.representatives().stream()
                .filter(report -> !sample.contains(report) && !entry.isOf(report))
                .filter(
                    report -> ballots.history(Stage.TITLE_ABSTRACT, sets.members(report)).isEmpty())
                .sorted(
                    Comparator.comparingLong(
                            (RecordId id) -> SeededDraw.of(seed, "pilot", id.toString()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(wanted)
                .toList();
    sample.addAll(fresh);
    return new Pilot(sample, fresh);
  }

  /** Whether a report is in the sample. */
  public boolean contains(RecordId report) {
    return sample.contains(report);
  }

  /** Whether another sample has the same reports. */
  boolean isSameAs(Pilot other) {
    return sample.equals(other.sample);
  }

  /** The number of reports in the sample. */
  public int size() {
    return sample.size();
  }

  /** The reports drawn just now, which are still to be noted. */
  public List<RecordId> fresh() {
    return fresh;
  }

  /** The seats that take part in the pilot round. */
  List<Seat> seats(Reviewers reviewers, PilotSettings settings) {
    return reviewers.seats().stream().filter(settings::takesPart).toList();
  }

  /** Whether these voters include a holder of every seat that takes part. */
  boolean isComplete(Protocol protocol, Collection<String> voters) {
    return seats(protocol.reviewers(), protocol.screening().pilot()).stream()
        .allMatch(seat -> seat.holders().stream().anyMatch(voters::contains));
  }

  /** How many of these reports are in the sample. */
  int countIn(Collection<RecordId> reports) {
    return (int) reports.stream().filter(sample::contains).count();
  }
}
