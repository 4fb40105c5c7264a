package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;

/** Rulings in a real pseudo-terminal. */
@Slow
class PairReviewTest {
  private static final String RULINGS = "records/rulings.csv";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfThreeEditorialsOfOneYear() {
    cli = Cli.review(folder);
    cli.write("x.ris", editorial(1, "Lee, A") + editorial(2, "Lee, A") + editorial(3, "Ray, B"));
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    listTwoPairs();
  }

  /** A folder of before the search noted what it found, so that a test may write its files. */
  private void write(String file, String text) {
    cli.write(file, text);
    folder.resolve("records/deduplicated.csv").toFile().delete();
  }

  @Test
  void everyRulingIsOnTheDiskBeforeTheNextPairAppears() {
    var seen =
        review()
            .watching(RULINGS)
            .on("x:N2", "e")
            .on("bits of evidence", "q")
            .on("same authors", "y")
            .on("x:N3", "u")
            .on("This ruling counts until you rule again", "d")
            .on("x:N3", "q")
            .run();

    assertThat(seen.status()).isZero();
    assertThat(seen.screens().get(0).lines()).hasSize(24);
    assertThat(seen.screens().get(1)).contains("Possible duplicates: a person must rule.");
    assertThat(seen.files().get(3)).contains("x:N1,x:N2,same,A,");
    assertThat(seen.files().get(5)).contains("x:N1,x:N2,different,A,");
    assertThat(seen.raw()).contains("\u001B[?1049l", "2 rulings saved", "3 records = 3 unique");
  }

  @Test
  void endsWithAScreenOfItsOwn() {
    var seen = review().on("x:N2", "y").on("x:N3", "d").on("u undo  ? help  q quit", "q").run();

    assertThat(seen.screens().get(2))
        .contains("possible duplicates · 2 of 2, 0 to go", "All 2 pairs are ruled on.");
    assertThat(seen.raw()).contains("2 rulings saved", "3 records = 2 unique");
  }

  @Test
  void asksOnceAboutTwoSets() {
    write("records/duplicates.csv", "record,kept\nx:N3,x:N2\n");

    var seen = review().on("x:N2", "s").on("This is the last one left", "q").run();

    assertThat(seen.screens().get(0)).contains("possible duplicates · 1 of 1, 1 to go");
  }

  @Test
  void addsNothingWhereAnUndoneRulingIsGivenAgain() {
    review()
        .on("x:N2", "y")
        .on("x:N3", "u")
        .on("This ruling counts until you rule again", "y")
        .on("x:N3", "q")
        .run();

    assertThat(cli.read(RULINGS).lines()).hasSize(2);
  }

  @Test
  void refusesWhatContradictsEarlierRulings() {
    cli.write("r.csv", "a,b,ruling\nx:N2,x:N3,same\n");
    cli.ok("dedupe", "--from", "r.csv", "--reviewer", "A");
    listTwoPairs();
    write("records/duplicates.csv", "record,kept\n");

    var seen =
        review().on("x:N2", "y").on("2 of 2", "d").on("NOT KEPT: Rulings contradict", "q").run();

    assertThat(seen.raw()).contains("1 ruling saved");
  }

  @Test
  void oneKeyAnswersTheQuestionOfAGroup() {
    write(
        "records/possible-duplicates.csv",
        "a,b,title_a,title_b,score,evidence,records\nx:N1,x:N2,,,0.5,same authors,40\n");

    review().on("about 40 records with this title", "d").on("You have ruled on", "q").run();

    assertThat(cli.read(RULINGS)).contains("x:N1,x:N2,all-different,A,");
  }

  @Test
  void asksLineByLineOnADumbTerminal() {
    var seen = review().with("TERM", "dumb").on("x:N2", "y\n").on("x:N3", "q\n").run();

    assertThat(seen.raw()).doesNotContain("\u001B");
    assertThat(cli.read(RULINGS)).contains("x:N1,x:N2,same,A,");
    assertThat(cli.read("records/duplicates.csv")).contains("x:N2,x:N1,");
  }

  private void listTwoPairs() {
    write(
        "records/possible-duplicates.csv",
        "a,b,title_a,title_b,score,evidence\n"
            + "x:N1,x:N2,,,0.5,same authors\n"
            + "x:N1,x:N3,,,0.4,different authors\n");
  }

  private PseudoTerminal review() {
    return PseudoTerminal.screen(folder, "dedupe", "--review", "--reviewer", "A");
  }

  private static String editorial(int number, String author) {
    return "TY  - JOUR\nAN  - N%d\nTI  - Editorial\nAU  - %s\nPY  - 2020\nER  - \n\n"
        .formatted(number, author);
  }
}
