package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedEntriesTest {
  private static final String ONE_OF_TWO =
      """
      Title,Authors,Year
      A whole row,"Roe, A",2001
      A row with,too,many,cells,in,it
      """;

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
    cli.write("half.csv", ONE_OF_TWO);
  }

  @Test
  void changesNothingWhereAnEntryIsRejected() {
    Cli.Result result = cli.run("import", "half.csv", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).contains("rejected line 3: ").contains("A row with,too,many,cells");
    assertThat(result.err())
        .contains("half.csv:3: 1 entry was rejected")
        .contains("--allow-rejects");
    assertThat(cli.exists("records/searches.csv")).isFalse();
    assertThat(cli.exists("records/records.jsonl")).isFalse();
    assertThat(cli.exists("records/rejected")).isFalse();
  }

  @Test
  void importsTheRestAndKeepsWhatWasRejected() {
    Cli.Result result = allow("half.csv");

    assertThat(result.out())
        .contains("2 found = 1 new + 0 known + 1 rejected")
        .contains("kept in records/rejected/x-2026-01-31.txt");
    assertThat(cli.read("records/records.jsonl")).contains("A whole row").hasLineCount(1);
    assertThat(cli.read("records/rejected/x-2026-01-31.txt"))
        .startsWith(cli.kept("half.csv") + "\n\n--- line 3: ")
        .endsWith("\nA row with,too,many,cells,in,it\n");
    assertThat(cli.read("records/searches.csv")).contains(",2,1,1,");
  }

  @Test
  void derivesTheRejectedFilesAnew() {
    allow("half.csv");
    String kept = cli.read("records/rejected/x-2026-01-31.txt");
    cli.write("records/rejected/x-2026-01-31.txt", "changed by hand");
    cli.write("records/rejected/other.txt", "of a search that is gone");

    cli.ok("run");

    assertThat(cli.read("records/rejected/x-2026-01-31.txt")).isEqualTo(kept);
    assertThat(cli.exists("records/rejected/other.txt")).isFalse();
  }

  @Test
  void refusesAFileOfWhichNothingCouldBeRead() {
    cli.write("none.csv", "Title,Authors,Year\nA row with,too,many,cells,in,it\n");

    Cli.Result result =
        cli.run("import", "none.csv", "--source", "x", "--format", "csv", "--allow-rejects");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("No entry could be read, 1 was rejected");
    assertThat(cli.exists("records/records.jsonl")).isFalse();
  }

  @Test
  void tellsLineTextAndReasonInJson() {
    Cli.Result result = cli.run("--json", "import", "half.csv", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .contains("\"rejected\":[{\"line\":3,\"reason\":\"")
        .contains("\"text\":\"A row with,too,many,cells,in,it\"");
  }

  @Test
  void namesTheFileOfRejectedEntriesByTheRoundWithoutItsBlanks() {
    cli.ok("import", "half.csv", "--source", "x", "--round", "2026 b", "--allow-rejects");

    assertThat(cli.exists("records/rejected/x-2026-b.txt")).isTrue();
  }

  @Test
  void refusesASearchIdThatNamesAPath() {
    allow("half.csv");
    cli.write(
        "records/searches.csv",
        cli.read("records/searches.csv").replace("x-2026-01-31", "../../x-2026-01-31"));

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("cannot be the id of a search");
  }

  private Cli.Result allow(String file) {
    return cli.ok("import", file, "--source", "x", "--date", "2026-01-31", "--allow-rejects");
  }
}
