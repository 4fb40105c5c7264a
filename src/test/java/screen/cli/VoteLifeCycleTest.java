package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** A vote is given, changed, withdrawn, checked, and keeps its role. */
@Slow
class VoteLifeCycleTest extends ThirtyRecords {
  @Test
  void aVoteThatIsWithdrawnIsAskedForAgainAndItsHistoryStays() {
    vote("A", "x:N10,include", "x:N11,include");
    vote("A", "x:N10,withdrawn");

    assertThat(worksheet("A")).contains("x:N10").doesNotContain("x:N11");
    assertThat(cli.read("records/decisions/title-abstract/A.csv"))
        .contains("x:N10,include", "x:N10,withdrawn");
    cli.ok("dedupe");
    assertThat(cli.ok("check").out()).contains("is satisfied");
  }

  @Test
  void withdrawingTwiceOrNothingChangesNothing() {
    vote("A", "x:N10,include");
    vote("A", "x:N10,withdrawn");

    assertThat(vote("A", "x:N10,withdrawn", "x:N12,withdrawn").out())
        .contains("0 votes taken", "2 unchanged");
  }

  @Test
  void aFullTextVoteIsWithdrawnThoughItsRecordWasExcludedSince() {
    vote("A", "x:N10,include");
    vote("B", "x:N10,include");
    fullText("A", "x:N10,include");
    vote("A", "x:N10,exclude");

    assertThat(fullText("A", "x:N10,withdrawn").out()).contains("1 vote taken");
    assertThat(cli.ok("report", "--explain", "included").out()).startsWith("0 in");
  }

  @Test
  void aVerdictThatIsSaidAgainWithoutItsReasonKeepsTheReason() {
    cli.write("v.csv", "record,verdict,reason\nx:N10,exclude,other\n");
    decideFrom();
    cli.write("v.csv", "record,verdict\nx:N10,exclude\n");
    assertThat(decideFrom().out()).contains("0 votes taken", "1 unchanged");

    cli.write("v.csv", "record,verdict,note\nx:N10,exclude,seen twice\n");
    decideFrom();

    assertThat(cli.read("records/decisions/title-abstract/A.csv").lines().toList())
        .hasSize(3)
        .last()
        .asString()
        .startsWith("x:N10,exclude,other,seen twice");
  }

  @Test
  void aDryRunSaysWhatWouldBeTakenAndTakesNothing() {
    cli.write("v.csv", "record,verdict\nx:N10,include\n");

    assertThat(decideFrom("--dry-run").out()).contains("1 vote would be taken");
    assertThat(cli.exists("records/decisions/title-abstract/A.csv")).isFalse();
    assertThat(cli.run("decide", "--reviewer", "A", "--dry-run").exitCode()).isEqualTo(2);
  }

  @Test
  void listsWhatWentOnThoughAScreenerWasUnsure() {
    vote("A", "x:N10,maybe", "x:N11,include", "x:N12,maybe");
    vote("B", "x:N10,include", "x:N11,include", "x:N12,exclude");

    assertThat(cli.ok("report", "--explain", "maybe").out())
        .isEqualTo("x:N10  Title 10\n1 in maybe\n");
  }

  @Test
  void aShareIsDrawnForASecondCheckAndAgreementIsMeasuredOnIt() {
    config(
        "screeners: [A, B], votes-per-record: 1, tiebreaker: T",
        "second-check: {share: 0.3, seed: 7}");
    String[] includes = worksheet("A").map(id -> id + ",include").toArray(String[]::new);
    vote("A", includes);
    String[] drawn = worksheet("B").map(id -> id + ",include").toArray(String[]::new);
    assertThat(drawn).hasSizeBetween(4, 15);
    vote("B", drawn);

    assertThat(cli.ok("report", "--explain", "sought").out()).contains("30 in sought");
    cli.ok("report");
    assertThat(cli.read("records/report/agreement.json"))
        .contains("\"by_two_or_more\" : " + drawn.length)
        .contains("\"by_one\" : " + (30 - drawn.length));
  }

  @Test
  void aSecondCheckNeedsSingleScreening() {
    config("screeners: [A, B]", "second-check: {share: 0.3}");

    assertThat(cli.run("status").err()).contains("it needs `votes-per-record: 1`");
  }

  @Test
  void aConfigThatTakesTheRoleFromVotesOfAnEarlierVersionIsNoticed() {
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");
    vote("T", "x:N10,include");
    assertThat(cli.run("check").out()).doesNotContain("T is a screener");
    String file = "records/decisions/title-abstract/T.csv";
    cli.write(file, cli.read(file).replace(",role", "").replace(",tiebreaker", ""));
    config("screeners: [A, B, T], tiebreaker: U", "");

    assertThat(cli.run("check").out()).contains("T is a screener, but voted on 1 record");
    assertThat(cli.run("status").err()).contains("T is a screener, but voted on 1 record");
    assertThat(cli.run("report").err()).contains("--reassign OLD --to NEW");
  }

  @Test
  void aScreenerIsNotToldToNameATiebreakerWhereAnotherMaySettle() {
    config("screeners: [A, B, C]", "conflicts: [third-screener]");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    assertThat(cli.ok("status").out())
        .doesNotContain("is asked to settle")
        .contains("C: 30 to screen");
  }

  @Test
  void aConflictThatNobodyIsAskedToSettleIsReportedWithTheWaysOut() {
    config("screeners: [A, B]", "");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    assertThat(cli.ok("status").out())
        .contains(
            "No person is asked to settle 1 conflict: name a `tiebreaker`",
            "`screen decide --again`");
  }

  @Test
  void anUnknownWayOutOfAConflictIsAnError() {
    config("screeners: [A, B]", "conflicts: [concensus]");

    assertThat(cli.run("status"))
        .satisfies(result -> assertThat(result.exitCode()).isEqualTo(3))
        .satisfies(result -> assertThat(result.err()).contains("consensus"));
  }

  private Cli.Result decideFrom(String... options) {
    List<String> args =
        new ArrayList<>(List.of("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv"));
    args.addAll(List.of(options));
    return cli.ok(args.toArray(String[]::new));
  }

  private Cli.Result fullText(String reviewer, String row) {
    cli.write("v.csv", "record,verdict\n" + row + "\n");
    return cli.ok("decide", "--reviewer", reviewer, "--stage", "full-text", "--from", "v.csv");
  }
}
