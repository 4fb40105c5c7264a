package screen.votes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * All votes of a review, by stage and record. The order in which they were read does not matter.
 */
public final class Ballots {
  /** Oldest first; one reviewer's votes of the same time are in the order of their lines. */
  public static final Comparator<Vote> OLDEST_FIRST = Ballots::compareByTime;

  private final Map<Stage, Map<RecordId, List<Vote>>> byStage;

  private Ballots(Map<Stage, Map<RecordId, List<Vote>>> byStage) {
    this.byStage = byStage;
  }

  private static int compareByTime(Vote a, Vote b) {
    int byTime = a.decidedAt().toInstant().compareTo(b.decidedAt().toInstant());
    int byReviewer = byTime == 0 ? a.reviewer().compareTo(b.reviewer()) : byTime;
    return byReviewer == 0 ? Integer.compare(a.line(), b.line()) : byReviewer;
  }

  public static Ballots of(Collection<Vote> votes) {
    Map<Stage, Map<RecordId, List<Vote>>> byStage = new EnumMap<>(Stage.class);
    votes.stream()
        .sorted(OLDEST_FIRST)
        .forEach(
            vote ->
                byStage
                    .computeIfAbsent(vote.stage(), stage -> new HashMap<>())
                    .computeIfAbsent(vote.record(), record -> new ArrayList<>(2))
                    .add(vote));
    byStage.values().forEach(all -> all.replaceAll((record, own) -> List.copyOf(own)));
    return new Ballots(byStage);
  }

  /** These votes and a newer one, which comes after all others of its reviewer. */
  public Ballots with(Vote vote) {
    int line = 1 + of(vote.stage(), vote.reviewer()).mapToInt(Vote::line).max().orElse(1);
    Map<RecordId, List<Vote>> ofStage = new HashMap<>(byStage.getOrDefault(vote.stage(), Map.of()));
    List<Vote> ofRecord = new ArrayList<>(history(vote.stage(), vote.record()));
    ofRecord.add(vote.atLine(line));
    ofRecord.sort(OLDEST_FIRST);
    ofStage.put(vote.record(), List.copyOf(ofRecord));
    Map<Stage, Map<RecordId, List<Vote>>> all = new EnumMap<>(Stage.class);
    all.putAll(byStage);
    all.put(vote.stage(), ofStage);
    return new Ballots(all);
  }

  /** The votes before a moment. */
  public Ballots before(Instant moment) {
    return of(
        byStage.values().stream()
            .flatMap(votes -> votes.values().stream())
            .flatMap(List::stream)
            .filter(vote -> vote.decidedAt().toInstant().isBefore(moment))
            .toList());
  }

  /** Every vote ever cast on a record at a stage, oldest first. */
  public List<Vote> history(Stage stage, RecordId record) {
    return byStage.getOrDefault(stage, Map.of()).getOrDefault(record, List.of());
  }

  /** Every vote ever cast on any of these records at a stage, oldest first. */
  public List<Vote> history(Stage stage, Collection<RecordId> records) {
    if (records.size() == 1) {
      return history(stage, records.iterator().next());
    }
    return records.stream()
        .flatMap(record -> history(stage, record).stream())
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /**
   * Each reviewer's newest vote on any of these records at a stage, by reviewer; without reviewers
   * who withdrew it.
   */
  public SortedMap<String, Vote> standing(Stage stage, Collection<RecordId> records) {
    SortedMap<String, Vote> newest = new TreeMap<>();
    history(stage, records).forEach(vote -> newest.put(vote.reviewer(), vote));
    newest.values().removeIf(vote -> vote.verdict() == Verdict.WITHDRAWN);
    return newest;
  }

  /** Every vote of a stage, in no order. */
  public Stream<Vote> at(Stage stage) {
    return byStage.getOrDefault(stage, Map.of()).values().stream().flatMap(List::stream);
  }

  /** The newest vote of a stage; empty if there is none. */
  public Optional<Vote> newest(Stage stage) {
    return at(stage).max(OLDEST_FIRST);
  }

  /** The time of a reviewer's newest vote at a stage; empty if there is none. */
  public Optional<OffsetDateTime> latest(Stage stage, String reviewer) {
    return of(stage, reviewer)
        .map(Vote::decidedAt)
        .max(Comparator.comparing(OffsetDateTime::toInstant));
  }

  /** The times of a reviewer's votes at a stage, oldest first. */
  public List<Instant> times(Stage stage, String reviewer) {
    return of(stage, reviewer).map(vote -> vote.decidedAt().toInstant()).sorted().toList();
  }

  /** A reviewer's votes at a stage, oldest first. */
  public List<Vote> votes(Stage stage, String reviewer) {
    return of(stage, reviewer).sorted(OLDEST_FIRST).toList();
  }

  private Stream<Vote> of(Stage stage, String reviewer) {
    return at(stage).filter(vote -> vote.reviewer().equals(reviewer));
  }
}
