package screen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.exchange.RowRemark;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Reviews;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

class VoteBatchTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00:00Z");
  private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  private final Reviews review = new Reviews().records("x:1", "x:2", "x:3").fold("x:3", "x:1");

  @Test
  void takesRowsThatScreenOneReportAlikeOnce() {
    VoteBatch batch = taken("x:1,include", "x:3,include", "x:2,exclude");

    assertThat(batch.votes())
        .extracting(Vote::verdict)
        .containsExactly(Verdict.INCLUDE, Verdict.EXCLUDE);
    assertThat(batch.remarks()).hasSize(1);
    assertThat(batch.remarks().get(0).line()).isEqualTo(3);
  }

  @Test
  void refusesRowsThatScreenOneReportOtherwise() {
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

  /** A phone's votes keep their times, though others were cast at the server meanwhile. */
  @Test
  void keepsTheTimeOfAVoteCastOffline() {
    review.nextDay().vote(Stage.TITLE_ABSTRACT, "A", "x:2", "include");

    VoteBatch batch = offline("x:1,include,2026-01-01T12:00:00Z");

    assertThat(batch.votes())
        .extracting(Vote::decidedAt)
        .containsExactly(OffsetDateTime.parse("2026-01-01T12:00:00Z"));
  }

  /** A wrong clock of a phone cannot date a vote before its record was taken, or after today. */
  @Test
  void keepsAVoteCastOfflineBetweenTakingAndBringing() {
    VoteBatch batch =
        offline("x:1,include,1970-01-01T00:00:00Z", "x:2,include,2031-01-01T00:00:00Z");

    assertThat(batch.votes()).extracting(Vote::decidedAt).containsExactly(TAKEN, NOW);
  }

  @Test
  void overwritesNothingWithAVoteCastOffline() {
    review.vote(Stage.TITLE_ABSTRACT, "A", "x:2", "include");

    VoteBatch batch = offline("x:1,include,", "x:2,exclude:first,");

    assertThat(batch.votes()).extracting(Vote::record).containsExactly(Reviews.id("x:1"));
    assertThat(batch.notTaken())
        .containsExactly(
            new VoteBatch.NotTaken(
                Reviews.id("x:2"),
                "x:2: your vote is include, of 2026-01-01T00:02:00Z. Offline you voted exclude"
                    + " (First)."));
    assertThat(batch.remarks())
        .containsExactly(
            new RowRemark(3, RowRemark.Kind.CHANGED_SINCE, batch.notTaken().get(0).says()));
  }

  @Test
  void takesNothingFromAFileThatComesTwice() {
    review.vote(Stage.TITLE_ABSTRACT, "A", "x:2", "exclude:first");

    VoteBatch batch = offline("x:2,exclude:first,");

    assertThat(batch.votes()).isEmpty();
    assertThat(batch.unchanged()).isEqualTo(1);
    assertThat(batch.remarks()).isEmpty();
  }

  @Test
  void leavesWhatWasWithdrawnMeanwhileAndWhatNoLongerWaits() {
    review.nextDay().vote(Stage.TITLE_ABSTRACT, "A", "x:1", "include", "withdrawn");
    review.vote(Stage.TITLE_ABSTRACT, "B", "x:2", "include");
    review.vote(Stage.TITLE_ABSTRACT, "C", "x:2", "include");

    VoteBatch batch = offline("x:1,include,", "x:2,exclude,");

    assertThat(batch.votes()).isEmpty();
    assertThat(batch.notTaken())
        .extracting(VoteBatch.NotTaken::says)
        .containsExactly(
            "x:1: you have withdrawn your vote, at 2026-01-02T00:03:00Z. Offline you voted"
                + " include.",
            "x:2: it no longer waits for your vote. Offline you voted exclude.");
  }

  /** One vote for the report; the other record's vote is listed. */
  @Test
  void takesOneVoteOnRecordsThatBecameDuplicates() {
    VoteBatch batch = offline("x:3,include,", "x:1,exclude,");

    assertThat(batch.votes()).extracting(Vote::record).containsExactly(Reviews.id("x:3"));
    assertThat(batch.remarks())
        .extracting(RowRemark::kind)
        .containsExactly(RowRemark.Kind.NOW_DUPLICATE, RowRemark.Kind.CHANGED_SINCE);
  }

  @Test
  void refusesATagThatTheConfigDoesNotList() {
    assertThatThrownBy(
            () ->
                batch(
                    List.of(
                        new Worksheet.Line(2, "x:1", "include", "", "", "", "", "", "new", ""))))
        .hasMessageContaining("no tag 'new'");
  }

  /** What becomes of rows {@code record,verdict:reason,time} that A screened offline. */
  private VoteBatch offline(String... rows) {
    List<Worksheet.Line> lines = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      String[] vote = (cells[1] + ":").split(":", -1);
      lines.add(
          new Worksheet.Line(
              lines.size() + 2,
              cells[0],
              vote[0],
              vote[1],
              "",
              cells[2],
              "A",
              "title-abstract",
              "",
              TAKEN.toString()));
    }
    return batch(lines);
  }

  /** What becomes of rows {@code record,verdict} of A, the first of them in line 2. */
  private VoteBatch taken(String... rows) {
    List<Worksheet.Line> lines = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",");
      lines.add(new Worksheet.Line(lines.size() + 2, cells[0], cells[1], "", "", "", "", ""));
    }
    return batch(lines);
  }

  private VoteBatch batch(List<Worksheet.Line> lines) {
    VoteBatch batch = new VoteBatch(review.build(), "A", Stage.TITLE_ABSTRACT, NOW);
    batch.take(lines, "v.csv", List.of());
    return batch;
  }
}
