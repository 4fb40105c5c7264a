package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;

/** A team of three that shares the records out, with a pilot round, and somebody who leaves. */
class TeamsTest {
  private static final String TA = "title-abstract";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfThirtyRecords() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        IntStream.range(10, 40)
            .mapToObj(n -> "TY  - JOUR\nAN  - N%d\nTI  - Title %d\nER  - \n\n".formatted(n, n))
            .collect(Collectors.joining()));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  private void config(String reviewers, String screening) {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
                .replaceFirst("(?m)^reviewers: .*$", "reviewers: {" + reviewers + "}")
            + (screening.isEmpty() ? "" : "screening: {" + screening + "}\n"));
  }

  private Cli.Result vote(String reviewer, String... rows) {
    cli.write("v.csv", "record,verdict\n" + String.join("\n", rows) + "\n");
    return cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--from", "v.csv");
  }

  private Stream<String> worksheet(String reviewer) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--export", reviewer + "-sheet.csv");
    return cli.read(reviewer + "-sheet.csv").lines().skip(1).map(line -> line.split(",", 2)[0]);
  }

  @Test
  void worksheetsAndStatusHoldOnlyWhatIsAssigned() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");

    assertThat(Stream.of("A", "B", "C").flatMap(this::worksheet)).hasSize(60);
    assertThat(cli.ok("status").out())
        .contains("A: " + worksheet("A").count() + " to judge at title-abstract: `screen decide");
  }

  @Test
  void warnsWhenAFileHoldsWhatIsAskedOfOthers() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");
    List<String> asked = worksheet("A").toList();
    String others = worksheet("B").filter(id -> !asked.contains(id)).findFirst().orElseThrow();

    assertThat(vote("A", asked.get(0) + ",include").err()).doesNotContain("not asked");
    assertThat(vote("A", asked.get(0) + ",include", others + ",include").err())
        .contains(
            "warning: 1 of these votes are on records that A is not asked to judge: " + others);
    assertThat(vote("A", others + ",exclude").err()).doesNotContain("not asked");
  }

  @Test
  void voteOfAScreenerWhoWasNotAskedCounts() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");
    String notAsked =
        IntStream.range(10, 40)
            .mapToObj(n -> "x:N" + n)
            .filter(id -> worksheet("C").noneMatch(id::equals))
            .findFirst()
            .orElseThrow();

    vote("C", notAsked + ",exclude");
    vote("A", notAsked + ",exclude");

    assertThat(cli.ok("status", "--json").out()).contains("\"excluded\":1");
    assertThat(worksheet("B")).doesNotContain(notAsked);
  }

  @Test
  void whoLeavesHandsOverTheRest() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [C]", "");
    vote("B", "x:N10,include");

    assertThat(cli.ok("decide", "--reassign", "B", "--to", "C", "--note", "parental leave").out())
        .isEqualTo("B hands over to C, who now has 29 to judge; B's votes stay\n");

    assertThat(cli.read("records/assignments.csv"))
        .startsWith("from,to,decided_at,note\nB,C,2026-03-01T10:00:")
        .endsWith(",parental leave\n");
    assertThat(worksheet("B")).isEmpty();
    assertThat(worksheet("C")).hasSize(29).doesNotContain("x:N10");
    assertThat(cli.ok("status").out()).contains("A: 30 to judge").contains("C: 29 to judge");
  }

  @Test
  void refusesAHandoverThatCannotBeAndChangesNothing() {
    Cli.Result stuck = cli.run("decide", "--reassign", "B", "--to", "A");
    Cli.Result unknown = cli.run("decide", "--reassign", "B", "--to", "Z");

    assertThat(stuck.exitCode()).isEqualTo(3);
    assertThat(stuck.err()).contains("only 1 would be left to judge");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("The config names no reviewer 'Z'.");
    assertThat(cli.exists("records/assignments.csv")).isFalse();
  }

  @Test
  void handoverFileIsReadTolerantlyAndItsMistakesAreToldWithTheirLine() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [C]", "");
    String header = "note;to;from;decided_at\r\n";
    String handover = ";C;B;2026-03-01T10:00:00Z\r\n";
    cli.write("records/assignments.csv", "\uFEFF" + header + handover + "\r\n" + handover + ";C;");
    Cli.Result torn = cli.ok("status");
    cli.write("records/assignments.csv", header + ";T;B;2026-03-01T10:00:00Z\r\n");
    Cli.Result wrong = cli.run("check");

    assertThat(torn.err()).contains("records/assignments.csv:5: the last line is torn");
    assertThat(torn.out()).contains("C: 30 to judge").doesNotContain("B: ");
    assertThat(wrong.exitCode()).isEqualTo(3);
    assertThat(wrong.err()).contains("records/assignments.csv:2: 'T' cannot take over.");
  }

  @Test
  void pilotSampleIsNotedOnceAndStaysWhenRecordsAreAdded() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, pilot: {size: 6}");
    worksheet("A").toList();
    String noted = cli.read("records/pilot.csv");

    cli.write("y.ris", cli.read("x.ris").replace("Title", "Other").replace("AN  - N", "AN  - M"));
    cli.ok("import", "y.ris", "--source", "y");

    assertThat(noted.lines()).hasSize(7);
    assertThat(worksheet("B").limit(6))
        .containsExactlyInAnyOrderElementsOf(noted.lines().skip(1).toList());
    assertThat(cli.read("records/pilot.csv")).isEqualTo(noted);
    assertThat(cli.ok("status").out()).contains("title-abstract, 6 of them in the pilot round:");
  }

  @Test
  void pilotSampleIsDrawnAnewWhereSomebodyDrewMeanwhile() {
    config("screeners: [A, B, C], tiebreaker: T", "pilot: {size: 6}");
    Session session = cli.session();
    ReviewFolder review = session.open();
    Review before = session.load(review);
    worksheet("A").toList();
    String noted = cli.read("records/pilot.csv");

    PilotDraw.note(session, review, before, Stage.TITLE_ABSTRACT);

    assertThat(before.pilot().fresh()).hasSize(6);
    assertThat(cli.read("records/pilot.csv")).isEqualTo(noted);
  }

  @Test
  void pilotSampleThatNamesAnUnknownRecordIsToldWithItsLine() {
    config("screeners: [A, B, C], tiebreaker: T", "pilot: {size: 2}");
    cli.write("records/pilot.csv", "record\nx:N10\nx:N99\n");

    assertThat(cli.run("status").err())
        .contains("records/pilot.csv:3: No record is called 'x:N99'.");
  }

  @Test
  void whoHasScreenedCannotTakeOverConflicts() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [S]", "");
    vote("S", "x:N10,include");

    Cli.Result result = cli.run("decide", "--reassign", "T", "--to", "S");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("'S' has screened").contains("nothing was handed over");
  }

  @Test
  void conflictsOfATiebreakerWhoLeavesAwaitTheNext() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [S]", "");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    cli.ok("decide", "--reassign", "T", "--to", "S");

    assertThat(cli.ok("status").out()).contains("S: 1 conflict to settle").doesNotContain("T: ");
    vote("S", "x:N10,exclude");
    assertThat(cli.ok("status", "--json").out()).contains("\"excluded\":1,");
  }

  @Test
  void conflictsWithoutATiebreakerAreNamed() {
    config("screeners: [A, B]", "");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    assertThat(cli.ok("status").out())
        .contains("1 conflict awaits nobody: name a `tiebreaker` in screening-config.yaml");
  }

  @Test
  void agreementOfThePilotRoundIsReportedApartAndItsRecordsCountOnce() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, pilot: {size: 2}");
    List<String> pilot = worksheet("A").limit(2).toList();
    vote("A", pilot.get(0) + ",exclude", pilot.get(1) + ",include");
    vote("B", pilot.get(0) + ",exclude", pilot.get(1) + ",exclude");
    vote("C", pilot.get(0) + ",exclude");

    cli.ok("report");

    assertThat(cli.read("records/report/agreement.json"))
        .containsIgnoringWhitespaces(
            """
            "pilot": {"size": 2, "judged_by_all": 1, "pairs": [{"reviewers": ["A", "B"], "n": 2,
            """);
    assertThat(cli.read("records/report/report.md"))
        .contains("### Pilot round", "Of the sample of 2 records that all screeners judge first, 1")
        .contains("| Title and abstract | A, B | 1 of 2 |");
    assertThat(cli.read("records/report/report.html"))
        .contains("Of the sample of 2 records", "<h4>Pilot round: A and B</h4>");
    assertThat(cli.read("records/report/methods.md"))
        .contains("Each record was assigned by lot (seed 0) to 2 screeners.")
        .contains("A pilot round was drawn by lot: of its 2 records, 1 was judged by all")
        .contains("In the pilot round, before conflicts were settled, A and B agreed on 1 of 2");
    assertThat(cli.ok("status", "--json").out())
        .contains("\"screened\":30,\"excluded\":1,")
        .contains("\"title-abstract\":29");
  }

  @Test
  void statusTellsEachReviewersPace() {
    cli.write(
        "v.csv",
        """
        record,verdict,decided_at
        x:N10,include,2026-02-01T09:00:00Z
        x:N11,exclude,2026-02-01T09:00:30Z
        x:N12,exclude,2026-02-01T09:01:10Z
        x:N13,exclude,2026-02-02T14:00:00Z
        """);
    cli.ok("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv");

    assertThat(cli.ok("status").out())
        .contains("A at title-abstract: 40 s a record, 90 an hour; the rest takes about 17 min");
  }
}
