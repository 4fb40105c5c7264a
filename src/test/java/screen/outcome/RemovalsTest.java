package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.outcome.Outcome.State;
import screen.protocol.Rule;
import screen.record.Field;
import screen.votes.Stage;

class RemovalsTest {
  private static final Stage TA = Stage.TITLE_ABSTRACT;

  private final Reviews review =
      new Reviews()
          .rule(new Rule("old", "Old", Rule.Kind.PUBLISHED_BEFORE, List.of("2000"), ""))
          .rule(new Rule("robot", "RCT classifier", Rule.Kind.FILE, List.of(), "10.1000/1"))
          .record("x:1", Field.YEAR, "1990")
          .record("x:2", Field.YEAR, "2010")
          .record("x:3", Field.YEAR, "1980")
          .record("x:4", Field.YEAR, "2011");

  @Test
  void countsEachRecordUnderTheFirstRuleThatHitsIt() {
    review.vote(TA, "robot", "x:1", "exclude").vote(TA, "robot", "x:2", "exclude");

    Flow flow = Flows.of(review.build(), Outcomes.of(review.build()));

    assertThat(flow.removedByRule().keySet()).containsExactly("old", "robot");
    assertThat(flow.removedByRule().get("old")).hasToString("[x:1, x:3]");
    assertThat(flow.removedByRule().get("robot")).hasToString("[x:2]");
    assertThat(new Removals(review.build()).hits(Reviews.id("x:1"))).hasSize(2);
  }

  @Test
  void asksNobodyToScreenWhatARuleRemoves() {
    assertThat(review.queue("A", TA)).containsExactly("x:2", "x:4");
  }

  @Test
  void personsOutweighEveryRule() {
    review.vote(TA, "A", "x:1", "exclude").vote(TA, "B", "x:3", "exclude", "withdrawn");

    assertThat(review.outcome("x:1").state()).isEqualTo(State.PENDING_TITLE_ABSTRACT);
    assertThat(review.outcome("x:3").state()).isEqualTo(State.REMOVED_BY_AUTOMATION);
  }
}
