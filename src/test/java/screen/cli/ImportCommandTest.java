package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String TWO =
      """
      PMID- 99000001
      OWN - NLM
      TI  - First title.
      FAU - Roe, Ann
      DP  - 2001 Feb

      PMID- 99000002
      OWN - NLM
      TI  - Second title.
      DP  - 2002
      """;

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
    cli.write("two.nbib", TWO);
  }

  @Test
  void printsAReceiptThatAddsUp() {
    Cli.Result result = cli.ok("import", "two.nbib", "--source", "x");

    assertThat(result.out()).contains("2 found = 2 new + 0 known + 0 rejected");
  }

  @Test
  void namesRecordsByTheirAccessionNumber() {
    cli.ok("import", "two.nbib", "--source", "x", "--date", "2026-01-31");

    assertThat(cli.read("records/records.jsonl").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"x:99000001\",\"source\":\"x\",\"searches\":[\"x-2026-01-31\"],");
  }

  @Test
  void saysOfADryRunThatItIsOne() {
    cli.write("half.csv", "Title,Year\nOne,2001\ntoo,many,cells\n");

    Cli.Result result =
        cli.ok("import", "half.csv", "--source", "x", "--dry-run", "--allow-rejects");

    assertThat(result.out())
        .startsWith("dry run: nothing is written")
        .contains("would be kept in records/rejected/");
    assertThat(cli.exists("records/searches.csv")).isFalse();
    assertThat(cli.ok("--json", "import", "two.nbib", "--source", "x", "--dry-run").out())
        .startsWith("{\"dry_run\":true,");
    assertThat(cli.ok("--json", "import", "two.nbib", "--source", "x").out())
        .startsWith("{\"dry_run\":false,");
  }

  @Test
  void keepsTheExportByteForByte() {
    cli.ok("import", "two.nbib", "--source", "x");

    assertThat(cli.read(cli.kept("two.nbib"))).isEqualTo(TWO);
  }

  @Test
  void leavesNoExportBehindWhereTheRecordsCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("records/.records.jsonl.tmp/in-the-way"));

    Cli.Result result = cli.run("import", "two.nbib", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(folder.resolve("records/searches")).isEmptyDirectory();
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    cli.ok("import", "two.nbib", "--source", "x");
    String records = cli.read("records/records.jsonl");
    String searches = cli.read("records/searches.csv");

    Cli.Result again = cli.ok("import", "two.nbib", "--source", "x");

    assertThat(again.out()).contains("2 found = 0 new + 2 known + 0 rejected");
    assertThat(cli.read("records/records.jsonl")).isEqualTo(records);
    assertThat(cli.read("records/searches.csv")).isEqualTo(searches);
  }

  @Test
  void refusesTheSameFileUnderAnotherSource() {
    cli.ok("import", "two.nbib", "--source", "x");

    Cli.Result result = cli.run("import", "two.nbib", "--source", "y");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("imported before as a search of 'x'");
  }

  @Test
  void updatesARecordThatALaterExportHoldsAgain() {
    cli.ok("import", "two.nbib", "--source", "x", "--date", "2026-01-31");
    cli.write("later.nbib", TWO.replace("Second title", "Second title, mended"));

    Cli.Result later = cli.ok("import", "later.nbib", "--source", "x", "--date", "2026-02-28");

    assertThat(later.out()).contains("2 found = 0 new + 2 known (1 updated) + 0 rejected");
    assertThat(cli.read("records/records.jsonl"))
        .contains("Second title, mended")
        .contains("\"searches\":[\"x-2026-01-31\",\"x-2026-02-28\"]");
  }

  @Test
  void givesTheSameRecordsWhateverTheOrderOfImports(@TempDir Path other) {
    Cli reversed = Cli.review(other);
    String later = TWO.replace("Second title", "Second title, mended");
    for (Cli each : new Cli[] {cli, reversed}) {
      each.write("two.nbib", TWO);
      each.write("later.nbib", later);
    }
    cli.ok("import", "two.nbib", "--source", "x", "--date", "2026-01-31");
    cli.ok("import", "later.nbib", "--source", "x", "--date", "2026-02-28");
    reversed.ok("import", "later.nbib", "--source", "x", "--date", "2026-02-28");
    reversed.ok("import", "two.nbib", "--source", "x", "--date", "2026-01-31");

    assertThat(reversed.read("records/records.jsonl")).isEqualTo(cli.read("records/records.jsonl"));
  }

  @Test
  void marksARecordThatWasExportedTwiceInOneFile() {
    cli.write("twice.nbib", TWO + "\n" + TWO);

    cli.ok("import", "twice.nbib", "--source", "x");

    assertThat(cli.read("records/records.jsonl")).contains("\"id\":\"x:99000001~2\"");
  }

  @Test
  void refusesAFileThatHoldsOtherThanTheHits() {
    Cli.Result result = cli.run("import", "two.nbib", "--source", "x", "--hits", "3");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("two.nbib: The database reported 3 hits, the file contains 2");
    assertThat(cli.exists("records/records.jsonl")).isFalse();
  }

  @Test
  void acceptsAnExplainedDifferenceToTheHits() {
    cli.ok("import", "two.nbib", "--source", "x", "--hits", "3", "--note", "one is withdrawn");

    assertThat(cli.read("records/searches.csv")).contains(",3,two-").contains("one is withdrawn");
  }

  @Test
  void takesAllFilesOfACallOrNone() {
    cli.write("other.txt", "no export at all");

    Cli.Result result = cli.run("import", "two.nbib", "other.txt", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("other.txt: The format is not recognised");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void changesNothingOnADryRun() {
    Cli.Result result = cli.ok("import", "two.nbib", "--source", "x", "--dry-run");

    assertThat(result.out()).contains("2 found");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void namesTheNearestSource() {
    Cli.Result result = cli.run("import", "two.nbib", "--source", "xx");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean 'x'?");
  }

  @Test
  void tellsErrorsAsOneJsonObject() {
    Cli.Result result = cli.run("--json", "import", "missing.nbib", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .startsWith("{\"error\":{\"code\":\"bad-input\"")
        .contains("missing.nbib");
  }

  @Test
  void showsTerminalEscapesAndNeverObeysThem() {
    cli.write("evil\u001b[2J.nbib", TWO);

    Cli.Result result = cli.ok("import", "evil\u001b[2J.nbib", "--source", "x");

    assertThat(result.out()).doesNotContain("\u001b");
  }

  @Test
  void readsATableByTheColumnsThatTheConfigNames() {
    cli.write(
        "screening-config.yaml",
        """
        format: 1
        reviewers: {screeners: [A, B]}
        sources:
          - {id: theses, kind: other, columns: {title: Titel, authors: Wer, year: Jahr, accession: Nummer}}
        """);
    cli.write("theses.csv", "Nummer;Wer;Titel;Jahr\nT1;\"Roe, Ann; Poe, Ben\";Eine Arbeit;2019\n");

    Cli.Result result = cli.ok("import", "theses.csv", "--source", "theses");
    cli.ok("run");

    assertThat(result.out()).contains("a table with the columns that the config names");
    assertThat(cli.read("records/records.jsonl"))
        .contains("\"id\":\"theses:T1\"")
        .contains(
            "\"title\":\"Eine Arbeit\",\"authors\":[\"Roe, Ann\",\"Poe, Ben\"],\"year\":2019");
  }
}
