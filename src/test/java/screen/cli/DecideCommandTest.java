package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
  private static final String HEADER = "record,verdict,reason,note,decided_at\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfFourRecordsOneOfThemADuplicate() {
    cli = Cli.review(folder);
    cli.write("x.ris", ris(1, 2, 3, 4));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write(
        "records/duplicates.csv",
        "record,kept,title,score,rule,evidence,decided_by\nx:N4,x:N3,Title 4,1.0,test,same,auto\n");
  }

  @Test
  void takesVotes() {
    assertThat(decide("A", "x:N1,include,,,\nx:N2,exclude,other,off topic,\n").out())
        .isEqualTo(
            "{\"reviewer\":\"A\",\"stage\":\"title-abstract\",\"votes\":2,\"changed\":0,\"unchanged\":0}\n");
    assertThat(votesOf("A"))
        .isEqualTo(
            HEADER
                + "x:N1,include,,,2026-03-01T10:00:01Z\n"
                + "x:N2,exclude,other,off topic,2026-03-01T10:00:01Z\n");
  }

  @Test
  void keepsTheTimeThatIsGiven() {
    decide("A", "x:N1,include,,,2025-12-24T18:00:00+01:00\n");

    assertThat(votesOf("A")).endsWith("x:N1,include,,,2025-12-24T18:00+01:00\n");
  }

  @Test
  void addsALineForAChangeOfMindAndNoneForTheSameAgain() {
    decide("A", "x:N1,include,,,\nx:N2,exclude,other,,\n");

    assertThat(decide("A", "x:N1,maybe,,,\nx:N2,exclude,other,,\n").out())
        .contains("\"votes\":1,\"changed\":1,\"unchanged\":1");
    assertThat(votesOf("A")).endsWith("x:N1,maybe,,,2026-03-01T10:00:02Z\n");
  }

  @Test
  void neverGoesBackInTimeWithinAFile() {
    decide("A", "x:N1,include,,,2026-03-01T09:00:00Z\n");
    decide("A", "x:N1,exclude,,,2026-02-01T09:00:00Z\nx:N2,include,,,2026-03-01T09:30:00Z\n");

    assertThat(votesOf("A"))
        .endsWith("x:N1,exclude,,,2026-03-01T09:00Z\nx:N2,include,,,2026-03-01T09:30Z\n");
  }

  @Test
  void listsEverythingThatIsWrongAndTakesNothing() {
    Cli.Result result =
        decide(
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
        .contains("votes.csv:3: 'inclde' is no verdict at title-abstract. Did you mean 'include'?")
        .contains("votes.csv:4: The config names no exclusion reason 'othr'. Did you mean 'other'?")
        .contains("votes.csv:6: 'yesterday' is no time")
        .contains("votes.csv:6: 'include' takes no reason")
        .contains("votes.csv:6: x:N3 is one report with x:N4 in line 5, which says otherwise.")
        .contains("votes.csv:7: x:N1 stands in line 3 already, which says otherwise.")
        .contains("votes.csv:7: The verdict is missing")
        .contains("votes.csv:8: '2030-01-01T00:00:00Z' lies in the future.")
        .contains("10 problems; no vote was taken.");
    assertThat(cli.exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void takesAVoteOnADuplicateAsOneOnItsReport() {
    decide("A", "x:N4,include,,,\n");
    decide("B", "x:N3,include,,,\nx:N4,Include,,seen twice,\n");

    assertThat(votesOf("A")).endsWith("x:N4,include,,,2026-03-01T10:00:01Z\n");
    assertThat(votesOf("B")).isEqualTo(HEADER + "x:N3,include,,seen twice,2026-03-01T10:00:02Z\n");
    assertThat(cli.ok("decide", "--history", "x:N3").out()).contains("A").contains("B");
    assertThat(decide("A", "x:N3,include,,,\n").out()).contains("\"unchanged\":1");
  }

  @Test
  void takesReasonsOfAWorksheetByTheirLabelsAndByWhatTheUserSays() {
    cli.write(
        "votes.csv",
        HEADER + "x:N1,exclude,wrong Population,,\nx:N2,exclude,rats,,\nx:N3,exclude,other,,\n");

    cli.ok(
        "decide",
        "--reviewer",
        "A",
        "--stage",
        "title-abstract",
        "--from",
        "votes.csv",
        "--reason",
        "rats=population");

    assertThat(votesOf("A"))
        .contains("x:N1,exclude,population,")
        .contains("x:N2,exclude,population,")
        .contains("x:N3,exclude,other,");
  }

  @Test
  void leavesATableAloneThatIsNoWorksheet() {
    cli.write("mine.csv", "name,age\nAnna,7\n");

    Cli.Result result =
        cli.run("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "mine.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("mine.csv: The file exists and is no worksheet");
    assertThat(cli.read("mine.csv")).isEqualTo("name,age\nAnna,7\n");
  }

  @Test
  void takesFullTextVotesOnlyAfterTitleAndAbstract() {
    decide("A", "x:N1,include,,,\n");
    decide("B", "x:N1,include,,,\n");

    assertThat(decideAt("full-text", "A", "x:N1,include,,,\n").exitCode()).isZero();
    assertThat(decideAt("full-text", "A", "x:N2,include,,,\n").out())
        .contains("x:N2 has not passed title and abstract");
    assertThat(decideAt("full-text", "B", "x:N1,exclude,,,\n").out())
        .contains("A full text is excluded for a reason; name one of population, other.");
    assertThat(decideAt("full-text", "B", "x:N1,maybe,,,\n").out())
        .contains("'maybe' is no verdict at full-text");
  }

  @Test
  void letsTheTiebreakerJudgeConflictsOnly() {
    decide("A", "x:N1,include,,,\nx:N2,include,,,\n");
    decide("B", "x:N1,exclude,,,\n");

    assertThat(decide("T", "x:N2,include,,,\n").out()).contains("x:N2 is not in conflict");
    assertThat(decide("T", "x:N1,include,,,\n").exitCode()).isZero();
    assertThat(decide("T", "x:N1,exclude,,,\n").out()).contains("\"changed\":1");
  }

  @Test
  void refusesAnOptionThatWouldDoNothing() {
    cli.write("v.csv", "record,verdict\nx:N1,include\n");
    Cli.Result judged =
        cli.run("decide", "--reviewer=A", "--stage=title-abstract", "--from=v.csv", "--judged");
    Cli.Result verdict = cli.run("decide", "--reviewer", "A", "--verdict", "include");

    assertThat(judged.exitCode()).isEqualTo(2);
    assertThat(judged.err()).contains("name --export FILE");
    assertThat(verdict.exitCode()).isEqualTo(2);
    assertThat(verdict.err()).contains("name --from FILE");
    assertThat(cli.exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void takesTheTiebreakersSameWordAgainAfterAScreenerChanged() {
    decide("A", "x:N1,include,,,\n");
    decide("B", "x:N1,exclude,,,\n");
    decide("T", "x:N1,include,,,\n");
    decide("A", "x:N1,maybe,,,\n");

    assertThat(cli.ok("status").out()).contains("T: 1 conflict to settle");
    assertThat(decide("T", "x:N1,include,,,\n").out()).contains("\"votes\":1,\"changed\":1");
    assertThat(cli.ok("status").out()).doesNotContain("conflict to settle");
  }

  @Test
  void namesTheNearestReviewerAndStage() {
    assertThat(decide("a", "x:N1,include,,,\n").out()).contains("Did you mean 'A'?");
    assertThat(decideAt("fulltext", "A", "").out()).contains("Did you mean 'full-text'?");
  }

  @Test
  void exportsWhatIsLeftAndTakesItBack() {
    decide("A", "x:N1,include,,,\n");

    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv");

    assertThat(cli.read("A.csv"))
        .isEqualTo(
            """
            record,title,authors,year,journal,doi,abstract,verdict,reason,note
            x:N2,'=cmd 2,"Lee, A; Ray, B",2020,,,,,,
            x:N3,'=cmd 3,"Lee, A; Ray, B",2020,,,,,,
            """);
    cli.write("A.csv", cli.read("A.csv").replace("2020,,,,,,", "2020,,,,include,,'-sure"));
    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");
    assertThat(votesOf("A")).contains("x:N3,include,,-sure,");
  }

  @Test
  void neverWritesOverAWorksheetThatSomebodyJudgedIn() {
    cli.write("A.csv", HEADER + "x:N1,include,,,\n");

    Cli.Result result =
        cli.run("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(cli.read("A.csv")).contains("x:N1,include");
  }

  @Test
  void readsWhatExcelSaved() {
    cli.write("A.csv", "\uFEFFrecord;title;verdict;reason\r\nx:N1;One, two;INCLUDE;\r\n;;;\r\n");

    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");

    assertThat(votesOf("A")).contains("x:N1,include,,,");
  }

  @Test
  void namesAMissingFile() {
    Cli.Result result =
        cli.run("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "none.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("none.csv: There is no such file.");
  }

  private Cli.Result decide(String reviewer, String rows) {
    return decideAt("title-abstract", reviewer, rows);
  }

  private Cli.Result decideAt(String stage, String reviewer, String rows) {
    cli.write("votes.csv", HEADER + rows);
    return cli.run(
        "decide", "--reviewer", reviewer, "--stage", stage, "--from", "votes.csv", "--json");
  }

  private String votesOf(String reviewer) {
    return cli.read("records/decisions/title-abstract/" + reviewer + ".csv");
  }

  private static String ris(int... numbers) {
    StringBuilder ris = new StringBuilder();
    IntStream.of(numbers)
        .forEach(
            n ->
                ris.append("TY  - JOUR\nAN  - N")
                    .append(n)
                    .append("\nTI  - =cmd ")
                    .append(n)
                    .append("\nAU  - Lee, A\nAU  - Ray, B\nPY  - 2020\nER  - \n\n"));
    return ris.toString();
  }
}
