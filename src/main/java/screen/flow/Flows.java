package screen.flow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.record.Search;

/** Counts a review: puts every record that was identified into its boxes. */
public final class Flows {
  private final Review review;
  private final Map<Box, SortedSet<RecordId>> boxes = new EnumMap<>(Box.class);
  private final Map<String, SortedSet<RecordId>> bySource = new LinkedHashMap<>();
  private final Map<String, SortedSet<RecordId>> byReason = new TreeMap<>();
  private final Map<String, SortedSet<RecordId>> otherByReason = new TreeMap<>();

  private Flows(Review review) {
    this.review = review;
    for (Box box : Box.values()) {
      boxes.put(box, new TreeSet<>());
    }
    review.protocol().sources().forEach(source -> bySource.put(source.id(), new TreeSet<>()));
  }

  /** The flow of the whole review. */
  public static Flow of(Review review, SortedMap<RecordId, Outcome> outcomes) {
    return new Flows(review).count("", outcomes, record -> true, report -> true);
  }

  /**
   * The flow of one round alone: all records of its searches count as identified; of these,
   * whatever was known from an earlier round, or is the same as a record of an earlier round, is a
   * duplicate.
   */
  public static Flow ofRound(Review review, SortedMap<RecordId, Outcome> outcomes, String round) {
    Map<String, String> rounds = new HashMap<>();
    for (Search search : review.searches()) {
      rounds.put(search.id(), search.round());
    }
    Predicate<BibRecord> found =
        record -> record.searches().stream().anyMatch(search -> round.equals(rounds.get(search)));
    Predicate<BibRecord> firstFound =
        record ->
            !record.searches().isEmpty() && round.equals(rounds.get(record.searches().get(0)));
    return new Flows(review).count(round, outcomes, found, firstFound);
  }

  private Flow count(
      String round,
      SortedMap<RecordId, Outcome> outcomes,
      Predicate<BibRecord> identified,
      Predicate<BibRecord> enters) {
    for (BibRecord record : review.records().values()) {
      if (identified.test(record)) {
        Outcome outcome = outcomes.get(record.id());
        boolean kept = outcome != null && enters.test(record);
        identify(record.id(), kept);
        if (outcome != null && kept) {
          place(outcome);
        }
      }
    }
    SortedSet<RecordId> included = new TreeSet<>(box(Box.INCLUDED));
    included.addAll(box(Box.OTHER_INCLUDED));
    Map<RecordId, SortedSet<RecordId>> studies = review.studiesOf(included);
    return new Flow(
        round,
        boxes,
        bySource,
        inOrder(byReason),
        inOrder(otherByReason),
        studies,
        Flow.Included.NONE,
        review.possible().size());
  }

  private void identify(RecordId id, boolean kept) {
    Source.Kind kind = kind(id);
    box(switch (kind) {
          case DATABASE -> Box.IDENTIFIED_DATABASES;
          case REGISTER -> Box.IDENTIFIED_REGISTERS;
          case WEBSITE -> Box.IDENTIFIED_WEBSITES;
          case ORGANISATION -> Box.IDENTIFIED_ORGANISATIONS;
          case CITATION -> Box.IDENTIFIED_CITATIONS;
          case OTHER -> Box.IDENTIFIED_OTHER;
        })
        .add(id);
    bySource.computeIfAbsent(id.source(), source -> new TreeSet<>()).add(id);
    if (!kept) {
      box(kind.isMainArm() ? Box.REMOVED_DUPLICATES : Box.OTHER_DROPPED).add(id);
    }
  }

  private void place(Outcome outcome) {
    RecordId id = outcome.report();
    boolean main = kind(id).isMainArm();
    if (outcome.state() == Outcome.State.REMOVED_BY_AUTOMATION) {
      box(main ? Box.REMOVED_AUTOMATION : Box.OTHER_DROPPED).add(id);
      return;
    }
    if (main) {
      box(Box.SCREENED).add(id);
    }
    if (!outcome.isSought()) {
      placeAtTitleAbstract(outcome, main);
      return;
    }
    box(main ? Box.SOUGHT : Box.OTHER_SOUGHT).add(id);
    if (outcome.state() == Outcome.State.NOT_RETRIEVED) {
      box(main ? Box.NOT_RETRIEVED : Box.OTHER_NOT_RETRIEVED).add(id);
      return;
    }
    box(main ? Box.ASSESSED : Box.OTHER_ASSESSED).add(id);
    placeAtFullText(outcome, main);
  }

  private void placeAtTitleAbstract(Outcome outcome, boolean main) {
    box(switch (outcome.state()) {
          case PENDING_TITLE_ABSTRACT -> Box.PENDING_TITLE_ABSTRACT;
          case CONFLICT_TITLE_ABSTRACT -> Box.CONFLICTS_TITLE_ABSTRACT;
          default -> main ? Box.EXCLUDED : Box.OTHER_DROPPED;
        })
        .add(outcome.report());
  }

  private void placeAtFullText(Outcome outcome, boolean main) {
    RecordId id = outcome.report();
    if (outcome.state() == Outcome.State.EXCLUDED_FULL_TEXT) {
      (main ? byReason : otherByReason)
          .computeIfAbsent(outcome.primaryReason(), reason -> new TreeSet<>())
          .add(id);
    }
    box(switch (outcome.state()) {
          case PENDING_FULL_TEXT -> Box.PENDING_FULL_TEXT;
          case CONFLICT_FULL_TEXT -> Box.CONFLICTS_FULL_TEXT;
          case EXCLUDED_FULL_TEXT -> main ? Box.EXCLUDED_FULL_TEXT : Box.OTHER_EXCLUDED_FULL_TEXT;
          case AWAITING -> main ? Box.AWAITING : Box.OTHER_AWAITING;
          case ONGOING -> main ? Box.ONGOING : Box.OTHER_ONGOING;
          case INCLUDED -> main ? Box.INCLUDED : Box.OTHER_INCLUDED;
          default -> throw new IllegalStateException("not at full text: " + outcome);
        })
        .add(id);
  }

  private Map<String, SortedSet<RecordId>> inOrder(Map<String, SortedSet<RecordId>> reasons) {
    Protocol protocol = review.protocol();
    Map<String, SortedSet<RecordId>> ordered = new LinkedHashMap<>();
    protocol.exclusionReasons().stream()
        .filter(reason -> reasons.containsKey(reason.id()))
        .forEach(
            reason -> ordered.put(reason.id(), reasons.getOrDefault(reason.id(), new TreeSet<>())));
    reasons.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private Source.Kind kind(RecordId id) {
    return review.protocol().source(id.source()).map(Source::kind).orElse(Source.Kind.DATABASE);
  }

  private SortedSet<RecordId> box(Box box) {
    return boxes.computeIfAbsent(box, b -> new TreeSet<>());
  }
}
