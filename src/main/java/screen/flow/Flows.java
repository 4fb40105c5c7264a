package screen.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Rule;
import screen.protocol.Source;
import screen.protocol.UpdateSettings;
import screen.record.RecordId;
import screen.record.Search;

/** Builds the flow of a review: puts every identified record into its boxes. */
public final class Flows {
  /** The states before full text that a rule or a reason may lead to. */
  private static final Set<Outcome.State> REASONED =
      EnumSet.of(Outcome.State.REMOVED_BY_AUTOMATION, Outcome.State.EXCLUDED_TITLE_ABSTRACT);

  private final Review review;
  private final Map<Box, SortedSet<RecordId>> boxes = new EnumMap<>(Box.class);
  private final Map<String, SortedSet<RecordId>> bySource = new LinkedHashMap<>();
  private final Map<Box, Map<String, SortedSet<RecordId>>> byReason = new EnumMap<>(Box.class);

  private Flows(Review review) {
    this.review = review;
    for (Box box : Box.values()) {
      boxes.put(box, new TreeSet<>());
    }
  }

  /** The flow of the whole review. */
  public static Flow of(Review review, SortedMap<RecordId, Outcome> outcomes) {
    return new Flows(review).count(outcomes, Scope.whole(review, publishedBefore(review)));
  }

  /**
   * The flow of one round alone: all records of its searches count as identified; those that were
   * known from an earlier round, or are duplicates of a record of one, are removed as duplicates.
   */
  public static Flow ofRound(Review review, SortedMap<RecordId, Outcome> outcomes, String round) {
    Scope scope =
        new Scope(round, List.of(round), Rounds.of(review), Flow.Included.NONE, new TreeSet<>());
    return new Flows(review).count(outcomes, scope);
  }

  /**
   * The flow of one round as an update of all before it: previous counts what the earlier rounds
   * included, plus the published review that the protocol names.
   */
  public static Flow ofUpdate(Review review, SortedMap<RecordId, Outcome> outcomes, String round) {
    return ofUpdate(review, outcomes, round, List.of(round));
  }

  /**
   * The flow of some rounds together, as an update of all rounds before the first of them.
   *
   * @param rounds in order, at least one
   */
  static Flow ofUpdate(Review review, SortedMap<RecordId, Outcome> outcomes, List<String> rounds) {
    return ofUpdate(review, outcomes, "", rounds);
  }

  private static Flow ofUpdate(
      Review review, SortedMap<RecordId, Outcome> outcomes, String round, List<String> counted) {
    Rounds rounds = Rounds.of(review);
    SortedSet<RecordId> earlier = new TreeSet<>();
    for (Outcome outcome : outcomes.values()) {
      if (outcome.state() == Outcome.State.INCLUDED
          && rounds.firstOf(outcome.report()).compareTo(counted.get(0)) < 0) {
        earlier.add(outcome.report());
      }
    }
    Collection<SortedSet<RecordId>> studies = review.studiesOf(earlier).values();
    int count = studies.stream().mapToInt(review::countOfStudies).sum();
    Flow.Included included = new Flow.Included(count, earlier.size(), count - studies.size());
    Flow.Included previous = publishedBefore(review).plus(included);
    return new Flows(review).count(outcomes, new Scope(round, counted, rounds, previous, earlier));
  }

  private static Flow.Included publishedBefore(Review review) {
    UpdateSettings update = review.protocol().update();
    return new Flow.Included(update.previousStudies(), update.previousReports());
  }

  private Flow count(SortedMap<RecordId, Outcome> outcomes, Scope scope) {
    Set<String> searched =
        review.searches().stream()
            .filter(scope::covers)
            .map(Search::source)
            .collect(Collectors.toSet());
    review.protocol().sources().stream()
        .map(Source::id)
        .filter(searched::contains)
        .forEach(source -> bySource.put(source, new TreeSet<>()));
    for (RecordId id : review.records().keySet()) {
      if (scope.identifies(id)) {
        Outcome outcome = outcomes.get(id);
        identify(id);
        if (outcome != null && scope.counts(id)) {
          place(outcome);
        } else {
          addDuplicate(id, !scope.counts(review.representativeOf(id)));
        }
      }
    }
    Protocol protocol = review.protocol();
    List<String> order =
        Stream.concat(
                protocol.automation().rules().stream().map(Rule::id),
                protocol.exclusionReasons().stream().map(ExclusionReason::id))
            .toList();
    byReason.replaceAll((box, sets) -> inOrder(sets, order));
    return new Flow(
        scope.round(),
        boxes,
        bySource,
        byReason,
        newStudies(scope.earlier()),
        furtherStudies(scope.earlier()),
        scope.previous(),
        review.possibleAmong(scope::identifies));
  }

  private SortedSet<RecordId> includedAnd(SortedSet<RecordId> earlier) {
    SortedSet<RecordId> included = new TreeSet<>(earlier);
    included.addAll(box(Box.INCLUDED));
    included.addAll(box(Box.OTHER_INCLUDED));
    return included;
  }

  /** The studies beyond the first of each report that is of several, unless included before. */
  private Map<RecordId, Integer> furtherStudies(SortedSet<RecordId> earlier) {
    Map<RecordId, Integer> further = new TreeMap<>();
    for (SortedSet<RecordId> study : review.studiesOf(includedAnd(earlier)).values()) {
      SortedSet<RecordId> before = new TreeSet<>(study);
      before.retainAll(earlier);
      int known = before.isEmpty() ? 1 : review.countOfStudies(before);
      study.stream()
          .filter(report -> !earlier.contains(report))
          .max(Comparator.comparingInt(report -> review.countOfStudies(List.of(report))))
          .ifPresent(report -> further.put(report, review.countOfStudies(List.of(report)) - known));
    }
    further.values().removeIf(studies -> studies <= 0);
    return further;
  }

  /** A new report of a study that was included before adds no study. */
  private Map<RecordId, SortedSet<RecordId>> newStudies(SortedSet<RecordId> earlier) {
    Map<RecordId, SortedSet<RecordId>> studies =
        new TreeMap<>(review.studiesOf(includedAnd(earlier)));
    studies.values().removeIf(reports -> !Collections.disjoint(reports, earlier));
    return studies;
  }

  private void identify(RecordId id) {
    box(Boxes.ofKind(kind(id))).add(id);
    bySource.computeIfAbsent(id.source(), source -> new TreeSet<>()).add(id);
  }

  private void addDuplicate(RecordId id, boolean known) {
    if (arm(id) == Arm.OTHER) {
      box(Box.OTHER_DROPPED).add(id);
      box(Box.OTHER_DUPLICATES).add(id);
      return;
    }
    box(Box.REMOVED_DUPLICATES).add(id);
    if (known) {
      box(Box.KNOWN_BEFORE).add(id);
    }
  }

  /** Adds a report to the box it ends in, to those it passed through, and to its reason there. */
  private void place(Outcome outcome) {
    RecordId id = outcome.report();
    Arm arm = arm(id);
    Box part = Boxes.partOfState(outcome.state(), arm);
    part.path(arm).forEach(box -> box(box).add(id));
    boolean hasReason =
        outcome.state() == Outcome.State.EXCLUDED_FULL_TEXT
            || (REASONED.contains(outcome.state()) && !outcome.primaryReason().isEmpty());
    if (hasReason) {
      // Only people give reasons, so that those of the whole box are theirs.
      byReason
          .computeIfAbsent(
              part == Box.EXCLUDED_BY_HUMAN ? Box.EXCLUDED : part, box -> new TreeMap<>())
          .computeIfAbsent(outcome.primaryReason(), reason -> new TreeSet<>())
          .add(id);
    }
  }

  /** The sets in the order of the protocol; those that it does not name come last. */
  private static Map<String, SortedSet<RecordId>> inOrder(
      Map<String, SortedSet<RecordId>> sets, List<String> order) {
    Map<String, SortedSet<RecordId>> ordered = new LinkedHashMap<>();
    order.stream()
        .filter(sets::containsKey)
        .forEach(id -> ordered.put(id, sets.getOrDefault(id, new TreeSet<>())));
    sets.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private Source.Kind kind(RecordId id) {
    return review.protocol().source(id.source()).map(Source::kind).orElse(Source.Kind.DATABASE);
  }

  private Arm arm(RecordId id) {
    return Arm.of(kind(id));
  }

  private SortedSet<RecordId> box(Box box) {
    return boxes.computeIfAbsent(box, b -> new TreeSet<>());
  }
}
