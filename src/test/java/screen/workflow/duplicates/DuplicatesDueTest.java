package screen.workflow.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;
import screen.cli.Exports;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;

class DuplicatesDueTest {
  private static final String SHARED = "Relief of pain by a made-up drug";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void anEmptyReviewAndTwoExports() {
    cli = Cli.review(folder);
    cli.write("one.nbib", Exports.nbib(Exports.entry(1, SHARED)));
    cli.write("two.ris", Exports.ris("N1", SHARED) + Exports.ris("N2", "Something else at all"));
  }

  @Test
  void asksForNothingBeforeTheFirstExport() {
    assertThat(due()).isEqualTo(DuplicatesDue.NO);
  }

  @Test
  void advisesTheFirstSearchAndWarnsOnceThereAreTwoExports() {
    cli.ok("import", "one.nbib", "--source", "x");
    assertThat(due()).isEqualTo(DuplicatesDue.FIRST_OF_ONE);
    assertThat(due().step()).hasValue("Next: `screen dedupe`");
    assertThat(due().finding()).isEmpty();

    cli.ok("import", "two.ris", "--source", "y");
    assertThat(due()).isEqualTo(DuplicatesDue.FIRST);
    assertThat(due().finding().map(Finding::severity)).hasValue(Finding.Severity.WARNING);
  }

  @Test
  void asksAgainAfterAnotherExport() {
    cli.ok("import", "one.nbib", "--source", "x");
    cli.ok("dedupe");
    assertThat(due()).isEqualTo(DuplicatesDue.NO);
    assertThat(due().sentence()).isEmpty();

    cli.ok("import", "two.ris", "--source", "y");
    assertThat(due()).isEqualTo(DuplicatesDue.AGAIN);
    assertThat(due().finding().map(Finding::severity)).hasValue(Finding.Severity.ERROR);
    assertThat(due().sentence().orElseThrow()).endsWith(": run `screen dedupe`.");
  }

  @Test
  void asksAgainAfterARulingThatTheSearchDidNotKnow() {
    searched();
    cli.write(
        "records/rulings.csv",
        "a,b,ruling,reviewer,decided_at,note\nx:1,y:N1,different,A,2026-01-31T14:05:00+01:00,\n");

    assertThat(due()).isEqualTo(DuplicatesDue.AGAIN);
  }

  @Test
  void asksAgainWhereTheOrderOfTheSourcesChanged() {
    searched();
    String config = cli.read("screening-config.yaml");
    String x = "  - {id: x, name: X, kind: database}\n";
    String y = "  - {id: y, name: Y, kind: database}\n";
    cli.write("screening-config.yaml", config.replace(x + y, y + x));

    assertThat(due()).isEqualTo(DuplicatesDue.ORDER);
  }

  @Test
  void asksAgainWhereAFileOfTheSearchWasEdited() {
    searched();
    cli.write("records/duplicates.csv", cli.read("records/duplicates.csv").replace("y:N1", "y:N2"));

    assertThat(due()).isEqualTo(DuplicatesDue.CHANGED);
  }

  @Test
  void doesNotKnowWhereNothingIsNotedOfTheSearch() {
    searched();
    assertThat(folder.resolve("records/deduplicated.csv").toFile().delete()).isTrue();

    assertThat(due()).isEqualTo(DuplicatesDue.UNKNOWN);
  }

  private void searched() {
    cli.ok("import", "one.nbib", "--source", "x");
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("dedupe");
    assertThat(due()).isEqualTo(DuplicatesDue.NO);
  }

  private DuplicatesDue due() {
    return DuplicatesDue.in(ReviewFolder.open(folder, false, warning -> {}));
  }
}
