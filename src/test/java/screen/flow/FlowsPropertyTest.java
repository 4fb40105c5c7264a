package screen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.outcome.Outcomes;
import screen.outcome.RandomReviews;
import screen.outcome.Review;
import screen.record.RecordId;

/** The sum rules of PRISMA, on any review: both arms, interim or not, whole or round by round. */
class FlowsPropertyTest {
  private static final Set<String> MAIN_ARM = Set.of("x", "r");
  private static final Predicate<RecordId> MAIN = id -> MAIN_ARM.contains(id.source());
  private static final List<Box> TERMINAL =
      List.of(
          Box.REMOVED_DUPLICATES,
          Box.REMOVED_AUTOMATION,
          Box.REMOVED_OTHER,
          Box.EXCLUDED,
          Box.NOT_RETRIEVED,
          Box.EXCLUDED_FULL_TEXT,
          Box.AWAITING,
          Box.ONGOING,
          Box.INCLUDED,
          Box.OTHER_DROPPED,
          Box.OTHER_NOT_RETRIEVED,
          Box.OTHER_EXCLUDED_FULL_TEXT,
          Box.OTHER_AWAITING,
          Box.OTHER_ONGOING,
          Box.OTHER_INCLUDED,
          Box.PENDING_TITLE_ABSTRACT,
          Box.PENDING_FULL_TEXT,
          Box.CONFLICTS_TITLE_ABSTRACT,
          Box.CONFLICTS_FULL_TEXT);

  @Provide
  Arbitrary<RandomReviews.Parts> reviews() {
    return RandomReviews.parts();
  }

  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void aReasonAtTitleAndAbstractIsOneOfARecordExcludedThere(
      @ForAll("reviews") RandomReviews.Parts parts) {
    for (Flow flow : flows(parts.review())) {
      List<RecordId> named =
          flow.titleAbstractByReason().values().stream().flatMap(Set::stream).toList();
      assertThat(named).doesNotHaveDuplicates();
      assertThat(flow.ids(Box.EXCLUDED)).containsAll(named);
      assertThat(flow.titleAbstractByReason()).doesNotContainKey("");
    }
  }

  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void everyIdentifiedRecordIsInExactlyOneTerminalBox(
      @ForAll("reviews") RandomReviews.Parts parts) {
    for (Flow flow : flows(parts.review())) {
      List<RecordId> ends = new ArrayList<>();
      TERMINAL.forEach(box -> ends.addAll(flow.ids(box)));
      List<RecordId> identified =
          flow.identifiedBySource().values().stream().flatMap(Set::stream).toList();

      assertThat(ends).containsExactlyInAnyOrderElementsOf(identified);
    }
  }

  /** Parts of other boxes that the ends alone do not tell apart. */
  private static final Set<Box> NOT_IN_A_LEDGER =
      EnumSet.of(Box.KNOWN_BEFORE, Box.OTHER_DUPLICATES, Box.OTHER_AUTOMATION, Box.OTHER_EXCLUDED);

  /** What a committed ledger keeps is enough to tell later who was in which box. */
  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void aLedgerOfTheEndsGivesEveryBoxBack(@ForAll("reviews") RandomReviews.Parts parts) {
    for (Flow flow : flows(parts.review())) {
      List<Ledger.Entry> entries = new ArrayList<>();
      for (Box end : TERMINAL) {
        flow.ids(end).forEach(id -> entries.add(new Ledger.Entry(id, end, "")));
      }
      Flow again = new Ledger(entries).asFlow(parts.review().protocol());
      for (Box box : Box.values()) {
        if (!NOT_IN_A_LEDGER.contains(box)) {
          assertThat(again.ids(box)).as(box.name()).isEqualTo(flow.ids(box));
        }
      }
    }
  }

  /** F03 to F06. */
  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void mainArmAddsUp(@ForAll("reviews") RandomReviews.Parts parts) {
    for (Flow flow : flows(parts.review())) {
      assertThat(
              flow.count(Box.IDENTIFIED_DATABASES)
                  + flow.count(Box.IDENTIFIED_REGISTERS)
                  - flow.count(Box.REMOVED_DUPLICATES)
                  - flow.count(Box.REMOVED_AUTOMATION)
                  - flow.count(Box.REMOVED_OTHER))
          .isEqualTo(flow.count(Box.SCREENED));
      assertThat(
              flow.count(Box.SCREENED)
                  - flow.count(Box.EXCLUDED)
                  - unsettled(flow, MAIN, Box.PENDING_TITLE_ABSTRACT, Box.CONFLICTS_TITLE_ABSTRACT))
          .isEqualTo(flow.count(Box.SOUGHT));
      assertThat(flow.count(Box.SOUGHT) - flow.count(Box.NOT_RETRIEVED))
          .isEqualTo(flow.count(Box.ASSESSED));
      assertThat(
              flow.count(Box.ASSESSED)
                  - flow.count(Box.EXCLUDED_FULL_TEXT)
                  - flow.count(Box.AWAITING)
                  - flow.count(Box.ONGOING)
                  - unsettled(flow, MAIN, Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT))
          .isEqualTo(flow.count(Box.INCLUDED));
      assertThat(flow.excludedByReason().values().stream().mapToInt(Set::size).sum())
          .isEqualTo(flow.count(Box.EXCLUDED_FULL_TEXT));
    }
  }

  /** F07 to F09. */
  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void otherMethodsAddUpAndBothArmsMeet(@ForAll("reviews") RandomReviews.Parts parts) {
    for (Flow flow : flows(parts.review())) {
      assertThat(
              flow.identifiedByOtherMethods()
                  - flow.count(Box.OTHER_DROPPED)
                  - unsettled(
                      flow,
                      MAIN.negate(),
                      Box.PENDING_TITLE_ABSTRACT,
                      Box.CONFLICTS_TITLE_ABSTRACT))
          .isEqualTo(flow.count(Box.OTHER_SOUGHT));
      assertThat(flow.count(Box.OTHER_SOUGHT) - flow.count(Box.OTHER_NOT_RETRIEVED))
          .isEqualTo(flow.count(Box.OTHER_ASSESSED));
      assertThat(
              flow.count(Box.OTHER_ASSESSED)
                  - flow.count(Box.OTHER_EXCLUDED_FULL_TEXT)
                  - flow.count(Box.OTHER_AWAITING)
                  - flow.count(Box.OTHER_ONGOING)
                  - unsettled(flow, MAIN.negate(), Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT))
          .isEqualTo(flow.count(Box.OTHER_INCLUDED));
      assertThat(flow.included().reports())
          .isEqualTo(flow.count(Box.INCLUDED) + flow.count(Box.OTHER_INCLUDED));
      assertThat(flow.included().studies()).isLessThanOrEqualTo(flow.included().reports());
    }
  }

  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void roundsAddUpToTheWhole(@ForAll("reviews") RandomReviews.Parts parts) {
    List<Flow> flows = flows(parts.review());
    Flow whole = flows.get(0);
    List<Flow> rounds = flows.subList(1, flows.size());
    for (Box box : TERMINAL) {
      assertThat(rounds.stream().flatMap(round -> round.ids(box).stream()))
          .as(box.name())
          .containsExactlyInAnyOrderElementsOf(whole.ids(box));
    }
  }

  /** The whole, then each round. */
  private static List<Flow> flows(Review review) {
    var outcomes = Outcomes.of(review);
    return Stream.concat(
            Stream.of(Flows.of(review, outcomes)),
            Stream.of("1", "2", "3").map(round -> Flows.ofRound(review, outcomes, round)))
        .toList();
  }

  private static int unsettled(Flow flow, Predicate<RecordId> arm, Box pending, Box conflicts) {
    return (int)
        Stream.concat(flow.ids(pending).stream(), flow.ids(conflicts).stream()).filter(arm).count();
  }
}
