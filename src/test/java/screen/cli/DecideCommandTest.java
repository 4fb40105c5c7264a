package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
  @TempDir Path folder;
  private FourRecords review;

  @BeforeEach
  void aReviewOfFourRecordsOneOfThemADuplicate() {
    review = FourRecords.in(folder);
  }

  @Test
  void takesVotes() {
    assertThat(review.decide("A", "x:N1,include,,,\nx:N2,exclude,other,off topic,\n").out())
        .isEqualTo(
            "{\"reviewer\":\"A\",\"stage\":\"title-abstract\",\"votes\":2,\"changed\":0,\"unchanged\":0,\"rows\":2}\n");
    assertThat(review.votesOf("A"))
        .isEqualTo(
            FourRecords.HEADER
                + "x:N1,include,,,2026-03-01T10:00:01Z\n"
                + "x:N2,exclude,other,off topic,2026-03-01T10:00:01Z\n");
  }

  @Test
  void keepsTheTimeThatIsGiven() {
    review.decide("A", "x:N1,include,,,2025-12-24T18:00:00+01:00\n");

    assertThat(review.votesOf("A")).endsWith("x:N1,include,,,2025-12-24T18:00:00+01:00\n");
  }

  @Test
  void addsALineForAChangeOfMindAndNoneForTheSameAgain() {
    review.decide("A", "x:N1,include,,,\nx:N2,exclude,other,,\n");

    assertThat(review.decide("A", "x:N1,maybe,,,\nx:N2,exclude,other,,\n").out())
        .contains("\"votes\":1,\"changed\":1,\"unchanged\":1");
    assertThat(review.votesOf("A")).endsWith("x:N1,maybe,,,2026-03-01T10:00:02Z\n");
  }

  @Test
  void neverGoesBackInTimeWithinAFile() {
    review.decide("A", "x:N1,include,,,2026-03-01T09:00:00Z\n");
    review.decide(
        "A", "x:N1,exclude,,,2026-02-01T09:00:00Z\nx:N2,include,,,2026-03-01T09:30:00Z\n");

    assertThat(review.votesOf("A"))
        .endsWith("x:N1,exclude,,,2026-03-01T09:00:00Z\nx:N2,include,,,2026-03-01T09:30:00Z\n");
  }

  @Test
  void listsEverythingThatIsWrongAndTakesNothing() {
    Cli.Result result =
        review.decide(
            "A",
            """
            x:N9,include,,,
            x:N1,inclde,,,
            x:N2,exclude,othr,,
            x:N4,include,,,
            x:N3,include,other,,yesterday
            x:N1,,,just a note,
            x:N2,include,,,2030-01-01T00:00:00Z
            """);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .contains("\"file\":\"votes.csv\",\"line\":2}")
        .contains("No record is called 'x:N9'.")
        .contains(
            "votes.csv:3: 'inclde' is not a verdict at title-abstract. Did you mean 'include'?")
        .contains("votes.csv:4: The config names no exclusion reason 'othr'. Did you mean 'other'?")
        .contains("votes.csv:6: 'yesterday' is not a time")
        .contains("votes.csv:6: 'include' takes no reason")
        .contains("votes.csv:6: x:N3 is one report with x:N4 in line 5, which says something else.")
        .contains("votes.csv:7: x:N1 is in line 3 already, which says something else.")
        .contains("votes.csv:7: The verdict is missing")
        .contains("votes.csv:8: '2030-01-01T00:00:00Z' is in the future.")
        .contains("10 problems; no vote was taken.");
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void takesAVoteOnADuplicateAsOneOnItsReport() {
    review.decide("A", "x:N4,include,,,\n");
    review.decide("B", "x:N3,include,,,\nx:N4,Include,,seen twice,\n");

    assertThat(review.votesOf("A")).endsWith("x:N4,include,,,2026-03-01T10:00:01Z\n");
    assertThat(review.votesOf("B"))
        .isEqualTo(FourRecords.HEADER + "x:N3,include,,seen twice,2026-03-01T10:00:02Z\n");
    assertThat(review.cli().ok("decide", "--history", "x:N3").out()).contains("A").contains("B");
    assertThat(review.decide("A", "x:N3,include,,,\n").out()).contains("\"unchanged\":1");
  }

  @Test
  void takesFullTextVotesOnlyAfterTitleAndAbstract() {
    review.decide("A", "x:N1,include,,,\n");
    review.decide("B", "x:N1,include,,,\n");

    assertThat(review.decideAt("full-text", "A", "x:N1,include,,,\n").exitCode()).isZero();
    assertThat(review.decideAt("full-text", "A", "x:N2,include,,,\n").out())
        .contains("x:N2 has not passed title and abstract");
    assertThat(review.decideAt("full-text", "B", "x:N1,exclude,,,\n").out())
        .contains("Excluding a full text needs a reason: name one of population, other.");
    assertThat(review.decideAt("full-text", "B", "x:N1,maybe,,,\n").out())
        .contains("'maybe' is not a verdict at full-text");
  }

  @Test
  void tellsWhoeverHasNothingToScreenWhoHas() {
    assertThat(review.cli().ok("decide", "--reviewer", "T").out())
        .startsWith("Nothing is left for T to screen.\nA: 3 to screen at title-abstract: `screen");
    assertThat(review.cli().ok("decide", "--reviewer=A", "--stage=full-text").out())
        .startsWith("Nothing is left for A to screen at full-text.\nA: 3 to screen at title-abs");
  }

  /** A count of what is left for B could say whether B has screened what A has yet to screen. */
  @Test
  void saysNothingOfOthersToWhoeverHasRecordsLeft() {
    String[] atFullText = {"decide", "--reviewer=A", "--stage=full-text"};
    review.decide("A", "x:N1,include,,,\n");
    String before = review.cli().ok(atFullText).out();
    review.decide("B", "x:N1,exclude,other,,\nx:N2,exclude,other,,\n");

    assertThat(review.cli().ok(atFullText).out())
        .isEqualTo(before)
        .startsWith("Nothing is left for A to screen at full-text.\nA: 2 to screen at title-abs")
        .doesNotContain("B: ", "T: ", "conflict");
  }

  @Test
  void letsTheTiebreakerScreenConflictsOnly() {
    review.decide("A", "x:N1,include,,,\nx:N2,include,,,\n");
    review.decide("B", "x:N1,exclude,,,\n");

    assertThat(review.decide("T", "x:N2,include,,,\n").out()).contains("x:N2 is not in conflict");
    assertThat(review.decide("T", "x:N1,include,,,\n").exitCode()).isZero();
    assertThat(review.decide("T", "x:N1,exclude,,,\n").out()).contains("\"changed\":1");
  }

  @Test
  void refusesAnOptionThatWouldDoNothing() {
    review.cli().write("v.csv", "record,verdict\nx:N1,include\n");
    Cli.Result screened =
        review
            .cli()
            .run("decide", "--reviewer=A", "--stage=title-abstract", "--from=v.csv", "--screened");
    Cli.Result verdict = review.cli().run("decide", "--reviewer", "A", "--verdict", "include");

    assertThat(screened.exitCode()).isEqualTo(2);
    assertThat(screened.err()).contains("name --export FILE");
    assertThat(verdict.exitCode()).isEqualTo(2);
    assertThat(verdict.err()).contains("name --from FILE");
    assertThat(review.cli().run("decide", "--history", "x:N1", "--ascii").exitCode()).isEqualTo(2);
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void takesTheTiebreakersSameWordAgainAfterAScreenerChanged() {
    review.decide("A", "x:N1,include,,,\n");
    review.decide("B", "x:N1,exclude,,,\n");
    review.decide("T", "x:N1,include,,,\n");
    review.decide("A", "x:N1,maybe,,,\n");

    assertThat(review.cli().ok("status").out()).contains("T: 1 conflict to settle");
    assertThat(review.decide("T", "x:N1,include,,,\n").out()).contains("\"votes\":1,\"changed\":1");
    assertThat(review.cli().ok("status").out()).doesNotContain("conflict to settle");
  }

  @Test
  void namesTheNearestReviewerAndStage() {
    assertThat(review.decide("a", "x:N1,include,,,\n").out()).contains("Did you mean 'A'?");
    assertThat(review.decideAt("fulltext", "A", "").out()).contains("Did you mean 'full-text'?");
  }
}
