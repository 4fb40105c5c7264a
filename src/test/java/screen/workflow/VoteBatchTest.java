package screen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Reviews;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

class VoteBatchTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00:00Z");

  private final Reviews review = new Reviews().records("x:1", "x:2", "x:3").fold("x:3", "x:1");

  @Test
  void takesRowsThatJudgeOneReportAlikeOnce() {
    VoteBatch batch = taken("x:1,include", "x:3,include", "x:2,exclude");

    assertThat(batch.votes())
        .extracting(Vote::verdict)
        .containsExactly(Verdict.INCLUDE, Verdict.EXCLUDE);
    assertThat(batch.again()).hasSize(1);
    assertThat(batch.again().get(0).line()).isEqualTo(3);
  }

  @Test
  void refusesRowsThatJudgeOneReportOtherwise() {
    assertThatThrownBy(() -> taken("x:1,include", "x:2,exclude", "x:3,exclude"))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll("x:3", "line 2", "no vote was taken")
        .extracting(refused -> ((Failure) refused).line())
        .isEqualTo(4);
  }

  @Test
  void listsAllThatIsWrong() {
    assertThatThrownBy(() -> taken("x:9,include", "x:2,perhaps", "x:1,include"))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll("'x:9'", "v.csv:3", "'perhaps'", "2 problems");
  }

  @Test
  void countsWhatIsNewAndWhatChanges() {
    review.vote(Stage.TITLE_ABSTRACT, "A", "x:1", "include");
    review.vote(Stage.TITLE_ABSTRACT, "A", "x:2", "include");

    VoteBatch batch = taken("x:1,include", "x:2,exclude");

    assertThat(batch.votes()).extracting(Vote::record).containsExactly(Reviews.id("x:2"));
    assertThat(batch.changed()).isEqualTo(1);
    assertThat(batch.unchanged()).isEqualTo(1);
  }

  /** What becomes of rows {@code record,verdict} of A, the first of them in line 2. */
  private VoteBatch taken(String... rows) {
    VoteBatch batch = new VoteBatch(review.build(), "A", Stage.TITLE_ABSTRACT, NOW);
    List<Worksheet.Line> lines = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",");
      lines.add(new Worksheet.Line(lines.size() + 2, cells[0], cells[1], "", "", "", "", ""));
    }
    batch.take(lines, "v.csv", List.of());
    return batch;
  }
}
