package screen.render.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Slow;
import screen.cli.ThirtyRecords;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.votes.Stage;
import screen.workflow.LoadReview;
import screen.workflow.ScreeningStart;

/** A sample that all screeners of a team screen first. */
class PilotRoundTest extends ThirtyRecords {
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
    Review before = LoadReview.of(review);
    worksheet("A").toList();
    String noted = cli.read("records/pilot.csv");

    ScreeningStart.note(session, review, before, Stage.TITLE_ABSTRACT);

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

  @Slow
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
        .contains(
            "### Pilot round", "Of the sample of 2 records that all screeners screen first, 1")
        .contains("| Title and abstract | A, B | 1 of 2 |");
    assertThat(cli.read("records/report/report.html"))
        .contains("Of the sample of 2 records", "<h4>Pilot round: A and B</h4>");
    assertThat(cli.read("records/report/methods.md"))
        .contains("Each record was assigned by lot (seed 0) to 2 screeners.")
        .contains("A pilot round was drawn by lot: of its 2 records, 1 was screened by all")
        .contains("In the pilot round, before conflicts were settled, A and B agreed on 1 of 2");
    assertThat(cli.ok("status", "--json").out())
        .contains("\"screened\":30,\"excluded\":1,")
        .contains("\"title-abstract\":29");
  }
}
