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
import java.util.function.Function;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * All votes of a review, by stage and record. The order in which they were read does not matter.
 */
public final class Ballots {
  /** Oldest first; one reviewer's votes of the same time are in the order of their lines. */
  public static final Comparator<Vote> OLDEST_FIRST = Ballots::compareByTime;

  private final Map<Stage, OfStage> byStage;

  private Ballots(Map<Stage, OfStage> byStage) {
    this.byStage = byStage;
  }

  /** The votes of a stage, in two ways, each list with the oldest first. */
  private record OfStage(Map<RecordId, List<Vote>> byRecord, Map<String, List<Vote>> byReviewer) {
    static final OfStage NONE = new OfStage(Map.of(), Map.of());

    static OfStage of(List<Vote> oldestFirst) {
      return new OfStage(grouped(oldestFirst, Vote::record), grouped(oldestFirst, Vote::reviewer));
    }

    OfStage with(Vote vote) {
      Map<RecordId, List<Vote>> ofRecords = new HashMap<>(byRecord);
      ofRecords.merge(vote.record(), List.of(vote), OfStage::inserted);
      Map<String, List<Vote>> ofReviewers = new HashMap<>(byReviewer);
      ofReviewers.merge(vote.reviewer(), List.of(vote), OfStage::inserted);
      return new OfStage(ofRecords, ofReviewers);
    }

    private static <K> Map<K, List<Vote>> grouped(List<Vote> votes, Function<Vote, K> by) {
      Map<K, List<Vote>> groups = new HashMap<>();
      votes.forEach(
          vote -> groups.computeIfAbsent(by.apply(vote), key -> new ArrayList<>(2)).add(vote));
      groups.replaceAll((key, own) -> List.copyOf(own));
      return groups;
    }

    /** Votes, the oldest first, with one more in its place, which is near the end. */
    private static List<Vote> inserted(List<Vote> votes, List<Vote> one) {
      Vote vote = one.get(0);
      int place = votes.size();
      while (place > 0 && OLDEST_FIRST.compare(votes.get(place - 1), vote) > 0) {
        place--;
      }
      List<Vote> all = new ArrayList<>(votes.size() + 1);
      all.addAll(votes);
      all.add(place, vote);
      return List.copyOf(all);
    }
  }

  private static int compareByTime(Vote a, Vote b) {
    int byTime = a.decidedAt().toInstant().compareTo(b.decidedAt().toInstant());
    int byReviewer = byTime == 0 ? a.reviewer().compareTo(b.reviewer()) : byTime;
    return byReviewer == 0 ? Integer.compare(a.line(), b.line()) : byReviewer;
  }

  public static Ballots of(Collection<Vote> votes) {
    Map<Stage, List<Vote>> sorted = new EnumMap<>(Stage.class);
    votes.stream()
        .sorted(OLDEST_FIRST)
        .forEach(
            vote -> sorted.computeIfAbsent(vote.stage(), stage -> new ArrayList<>()).add(vote));
    Map<Stage, OfStage> byStage = new EnumMap<>(Stage.class);
    sorted.forEach((stage, own) -> byStage.put(stage, OfStage.of(own)));
    return new Ballots(byStage);
  }

  /** These votes and a newer one, which comes after all others of its reviewer. */
  public Ballots with(Vote vote) {
    List<Vote> own = votes(vote.stage(), vote.reviewer());
    int line = 1 + own.stream().mapToInt(Vote::line).max().orElse(1);
    Map<Stage, OfStage> all = new EnumMap<>(Stage.class);
    all.putAll(byStage);
    all.put(vote.stage(), ofStage(vote.stage()).with(vote.atLine(line)));
    return new Ballots(all);
  }

  /** The votes before a moment. */
  public Ballots before(Instant moment) {
    return of(
        byStage.values().stream()
            .flatMap(votes -> votes.byRecord().values().stream())
            .flatMap(List::stream)
            .filter(vote -> vote.decidedAt().toInstant().isBefore(moment))
            .toList());
  }

  /** Every vote ever cast on a record at a stage, oldest first. */
  public List<Vote> history(Stage stage, RecordId record) {
    return ofStage(stage).byRecord().getOrDefault(record, List.of());
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
    return ofStage(stage).byRecord().values().stream().flatMap(List::stream);
  }

  /** The newest vote of a stage; empty if there is none. */
  public Optional<Vote> newest(Stage stage) {
    return at(stage).max(OLDEST_FIRST);
  }

  /** The time of a reviewer's newest vote at a stage; empty if there is none. */
  public Optional<OffsetDateTime> latest(Stage stage, String reviewer) {
    List<Vote> own = votes(stage, reviewer);
    return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1).decidedAt());
  }

  /** The times of a reviewer's votes at a stage, oldest first. */
  public List<Instant> times(Stage stage, String reviewer) {
    return votes(stage, reviewer).stream().map(vote -> vote.decidedAt().toInstant()).toList();
  }

  /** A reviewer's votes at a stage, oldest first. */
  public List<Vote> votes(Stage stage, String reviewer) {
    return ofStage(stage).byReviewer().getOrDefault(reviewer, List.of());
  }

  private OfStage ofStage(Stage stage) {
    return byStage.getOrDefault(stage, OfStage.NONE);
  }
}
