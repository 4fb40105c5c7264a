package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import screen.outcome.Outcome.State;
import screen.record.RecordId;
import screen.votes.Stage;

/** Excluded records that are sent to the tiebreaker to look at them again. */
class RescueTest {
  private static Reviews excluded() {
    return new Reviews()
        .records("x:1", "x:2")
        .both(TA, "x:1", "exclude")
        .both(TA, "x:2", "exclude");
  }

  @Test
  void sendingChangesNoDecision() {
    Reviews review = excluded().rescue("x:1");

    assertThat(review.outcome("x:1")).isEqualTo(excluded().outcome("x:1"));
    assertThat(review.queue("T", TA)).containsExactly("x:1");
    assertThat(review.queue("C", TA)).isEmpty();
    assertThat(excluded().queue("T", TA)).isEmpty();
  }

  @Test
  void theTiebreakersVoteSettlesIt() {
    Reviews overturned = excluded().rescue("x:1", "x:2").vote(TA, "T", "x:1", "include");

    assertThat(overturned.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
    assertThat(overturned.outcome("x:2").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(overturned.queue("T", TA)).containsExactly("x:2");
    assertThat(overturned.queue("A", FT)).contains("x:1");

    Reviews confirmed = excluded().rescue("x:1").vote(TA, "T", "x:1", "exclude");
    assertThat(confirmed.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(confirmed.queue("T", TA)).isEmpty();
  }

  @Test
  void aTiebreakersVoteBeforeOrWithoutItDoesNotCount() {
    assertThat(excluded().vote(TA, "T", "x:1", "include").outcome("x:1").state())
        .isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    Reviews before = excluded().vote(TA, "T", "x:1", "include").nextDay().rescue("x:1");
    assertThat(before.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(before.queue("T", TA)).containsExactly("x:1");
  }

  @Test
  void aVoteThatIsWithdrawnAsksAgain() {
    Reviews review =
        excluded().rescue("x:1").vote(TA, "T", "x:1", "include").vote(TA, "T", "x:1", "withdrawn");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.EXCLUDED_TITLE_ABSTRACT);
    assertThat(review.queue("T", TA)).containsExactly("x:1");
  }

  @Test
  void aScreenersLaterVoteOpensItAsAfterAnyTiebreaker() {
    Reviews review =
        excluded().rescue("x:1").vote(TA, "T", "x:1", "include").vote(TA, "A", "x:1", "exclude");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
    review.vote(TA, "T", "x:1", "include");
    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_FULL_TEXT);
  }

  @Test
  void duplicatesThatWereScreenedSeparatelyAreSettledTogether() {
    Reviews both = excluded().fold("x:2", "x:1").rescue("x:1", "x:2");
    assertThat(both.vote(TA, "T", "x:1", "include").outcome("x:1").state())
        .isEqualTo(State.PENDING_FULL_TEXT);

    // Found to be a duplicate only after the other one was looked at.
    Reviews one = excluded().rescue("x:1").vote(TA, "T", "x:1", "include").fold("x:2", "x:1");
    assertThat(one.outcome("x:1").state()).isEqualTo(State.CONFLICT_TITLE_ABSTRACT);
  }

  @Test
  void itIsNoConflictAndNoVoteOutOfRole() {
    Review review = excluded().rescue("x:1").vote(TA, "T", "x:1", "include").build();

    assertThat(Dispute.of(review, Outcomes.of(review), TA)).isEmpty();
    assertThat(VotesOutOfRole.in(review)).isEmpty();
  }

  @Test
  void gainIsPerHundredLooks() {
    Review review =
        excluded()
            .rescue("x:1", "x:2")
            .vote(TA, "T", "x:1", "maybe")
            .both(FT, "x:1", "include")
            .build();

    Rescue.Gain gain = Rescue.Gain.of(Rescue.of(review, Outcomes.of(review)));

    assertThat(gain).isEqualTo(new Rescue.Gain(2, 0, 0, 1, 1, 1));
    assertThat(gain.sentence())
        .isEqualTo(
            "1 of 2 excluded records looked at again, 1 of them overturned (100.0 per 100 looks)");
  }

  @Provide
  Arbitrary<RandomReviews.Parts> reviews() {
    return RandomReviews.parts();
  }

  /** Every candidate is sent and looked at; neither changes agreement, nor sending the outcomes. */
  @Property(seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void agreementOfTheScreenersIsUntouched(@ForAll("reviews") RandomReviews.Parts parts) {
    Review before = parts.review();
    Map<RecordId, Outcome> outcomes = Outcomes.of(before);
    List<String> candidates =
        outcomes.values().stream()
            .filter(outcome -> Rescue.isCandidate(before, outcome))
            .flatMap(outcome -> before.sets().members(outcome.report()).stream())
            .map(Object::toString)
            .toList();
    Review sent = RescuedReviews.sent(before, candidates);
    Review looked = RescuedReviews.overturned(sent);

    assertThat(Outcomes.of(sent)).isEqualTo(outcomes);
    Map<RecordId, Outcome> after = Outcomes.of(looked);
    assertThat(after.values())
        .filteredOn(outcome -> Rescue.isCandidate(before, outcomes.get(outcome.report())))
        .allMatch(Outcome::isSought);
    assertThat(IndependentVotes.of(looked, after, Stage.TITLE_ABSTRACT))
        .isEqualTo(IndependentVotes.of(before, outcomes, Stage.TITLE_ABSTRACT));
  }
}
