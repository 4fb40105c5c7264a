package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** What is taken in, or refused, with a word on what somebody should look at. */
@Slow
class DoubtfulImportTest {
  private static final String CUT =
      "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n\nPMID- 2\nOWN - NLM\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
    cli.write("cut.nbib", CUT);
  }

  @Test
  void keepsAnEntryWithoutATitleAndSaysWhere() {
    Cli.Result result = cli.ok("import", "cut.nbib", "--source", "x");

    assertThat(result.out()).contains("2 found = 2 new", "1 entry has no title: line 6");
    assertThat(result.err())
        .contains("warning: cut.nbib: the last entry has no title: the file may have been cut");
  }

  @Test
  void tellsEntriesWithoutATitleInJson() {
    assertThat(cli.ok("--json", "import", "cut.nbib", "--source", "x").out())
        .contains("\"untitled\":[6],\"may_be_cut_short\":true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nAB  - Cut in the mid",
        "PMID- 1\nTI  - One\nSO  - J. 2001.\n\nPMID- 2\nTI  - Two\nAB  - Cut in the mid",
        "PT J\nTI One\nER\n\nPT J\nTI Two\nAB Cut in the mid",
        "Record #1 of 3\nID: CN-1\nTI: One\n\nRecord #2 of 3\nID: CN-2\nTI: Tw",
        "@article{a,\ntitle = {One}}\n@article{b,\ntitle = {Two},\nabstract = {Cut in the mid",
        "Title,DOI,Abstract,Year\nOne,10.1000/1,Text,2001\nTwo,10.1000/2,Cut in the mid",
      })
  void saysThatTheLastEntryHasNoEnd(String text) {
    cli.write("torn.txt", text);

    Cli.Result result = cli.ok("import", "torn.txt", "--source", "x", "--dry-run");
    assertThat(result.out()).contains("2 found = 2 new");
    assertThat(result.err()).contains("warning: torn.txt: the last entry has no end: the file may");
    assertThat(cli.ok("--json", "import", "torn.txt", "--source", "x").out())
        .contains("\"may_be_cut_short\":true");
  }

  @Test
  void saysNothingOfTitlesWhereAllHaveOne() {
    cli.write("whole.nbib", CUT + "TI  - Second title.\n");

    assertThat(cli.ok("import", "whole.nbib", "--source", "x").out()).doesNotContain("no title");
  }

  @Test
  void warnsOfADroppedFileThatMayBeCutShort() {
    cli.write("records/searches/x-2025.nbib", CUT);

    assertThat(cli.ok("run").err()).contains("x-2025.nbib: the last entry has no title");
  }

  @Test
  void warnsOfARoundThatSortsBeforeOneThatIsThere() {
    cli.ok("import", "cut.nbib", "--source", "x", "--round", "2025-01-31");
    cli.write("later.nbib", CUT + "TI  - Second title.\n");
    cli.write("records/searches/x-2025.nbib", CUT + "TI  - Third title.\n");

    String warning = "The new round '2025' would come before '2025-01-31'";
    assertThat(
            cli.ok("import", "later.nbib", "--source", "x", "--round", "2025", "--dry-run").err())
        .contains(warning);
    assertThat(cli.ok("run").err()).contains(warning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "nul.txt", "Lpt1", "../../x", "a/b", "end.", "end ", " ", "a:b"})
  void refusesARoundThatCannotNameAFolder(String round) {
    Cli.Result result = cli.run("import", "cut.nbib", "--source", "x", "--round", round);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be the name of a round");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-31", "update 2", "Aktualisierung_ä", "1.5", "console", "a"})
  void takesARoundThatCanNameAFolder(String round) {
    cli.ok("import", "cut.nbib", "--source", "x", "--round", round);
  }

  @Test
  void refusesHitsBelowNone() {
    assertThat(cli.run("import", "cut.nbib", "--source", "x", "--hits", "-3").exitCode())
        .isEqualTo(2);
  }

  @Test
  void warnsOfASearchThatIsYetToCome() {
    assertThat(cli.ok("import", "cut.nbib", "--source", "x", "--date", "2999-01-01").err())
        .contains("in the future");
  }
}
