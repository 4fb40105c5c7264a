package screen.workflow.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.cli.TwoStudies;
import screen.cli.session.Session;
import screen.extraction.Cell;
import screen.extraction.Extraction;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.workflow.LoadReview;
import screen.workflow.report.Snapshot;

/** Values that somebody changes while a person has them before the eyes. */
class ExtractionIntakeTest extends TwoStudies {
  private static final RecordId STUDY = new RecordId("x", "N1");
  private static final Cell N = Cell.of("n");

  @BeforeEach
  void theExtractorsDiffer() {
    extract("A", "x:N1,,,n,63,,,\nx:N1,,,done,yes,,,\n");
    extract("B", "x:N1,,,n,36,,,\nx:N1,,,done,yes,,,\n");
  }

  private Extraction onDisk() {
    Session session = cli.session();
    ReviewFolder opened = session.open();
    Snapshot snapshot = Snapshot.of(LoadReview.of(opened), opened.retractions());
    return LoadExtraction.of(opened, snapshot.review(), snapshot.flow());
  }

  private ExtractionIntake intake(String person) {
    Session session = cli.session();
    ReviewFolder opened = session.open();
    Review review = LoadReview.of(opened);
    return new ExtractionIntake(session, opened, review, onDisk(), person);
  }

  @Test
  void aDifferenceThatWasSettledMeanwhileIsNotReplacedUnseen() {
    ExtractionIntake window = intake("consensus");
    extract("T", "x:N1,,,n,40,,,\n");

    assertThatThrownBy(() -> window.requireUnchanged(onDisk(), STUDY, N))
        .isInstanceOf(Failure.class)
        .hasMessage("Meanwhile T entered '40'. Enter yours again if it shall count instead.");
    window.requireUnchanged(onDisk(), STUDY, N);
    assertThat(window.extraction().table().open()).isZero();
  }

  @Test
  void aValueChangedInAnotherWindowIsNotReplacedUnseen() {
    ExtractionIntake window = intake("A");
    extract("A", "x:N1,,,n,64,,,\n");

    assertThatThrownBy(() -> window.requireUnchanged(onDisk(), STUDY, N))
        .hasMessageStartingWith("Meanwhile you, in another window, entered '64'.");
  }

  @Test
  void whatAnotherExtractorEntersIsNoChangeOfOnesOwn() {
    ExtractionIntake window = intake("A");
    extract("B", "x:N1,,,n,37,,,\n");

    window.requireUnchanged(onDisk(), STUDY, N);
  }
}
