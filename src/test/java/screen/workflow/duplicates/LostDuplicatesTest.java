package screen.workflow.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.workflow.duplicates.DeduplicatedArticles.BONE;
import static screen.workflow.duplicates.DeduplicatedArticles.HEADER;
import static screen.workflow.duplicates.DeduplicatedArticles.MIRROR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.Exports;

/** Files of the last search for duplicates that are changed or lost. */
@Slow
class LostDuplicatesTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void deduplicate() {
    cli = DeduplicatedArticles.in(folder);
  }

  @Test
  void needsNoAcceptanceWhereOnlyTheFileIsNotAsItWasWritten() {
    String before = cli.read("records/duplicates.csv");
    cli.write("records/duplicates.csv", HEADER);

    Cli.Result status = cli.run("status");
    Cli.Result run = cli.ok("run");

    assertThat(status.exitCode()).isEqualTo(4);
    assertThat(status.err())
        .contains("records/duplicates.csv: The file is not the one that the last search")
        .contains("Run `screen run`, which writes this file again");
    assertThat(run.err()).contains("records/duplicates.csv: The file is not the one");
    assertThat(cli.read("records/duplicates.csv")).isEqualTo(before);
  }

  @Test
  void saysThatDifferencesCannotBeListedWhereTheFileIsLostToo() throws IOException {
    DeduplicatedArticles.searchedByAnotherVersion(folder, List.of(), List.of());
    Files.delete(folder.resolve("records/duplicates.csv"));

    Cli.Result run = cli.run("run");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("not the one", "Put the file back from git", "--accept");
  }

  @Test
  void comparesWithTheFileWhereTheNoteIsLost() throws IOException {
    DeduplicatedArticles.searchedByAnotherVersion(folder, List.of(), List.of());
    Files.delete(folder.resolve("records/deduplicated.csv"));

    for (String command : List.of("run", "dedupe")) {
      Cli.Result result = cli.run(command);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out())
          .contains("y:11 was a record of its own in records/duplicates.csv", "is missing");
    }
    assertThat(cli.read("records/duplicates.csv")).isEqualTo(HEADER);
    cli.ok("dedupe", "--accept");
    cli.ok("run");
  }

  @Test
  void asksNothingWhereTheReportCameBeforeTheFirstSearch() throws IOException {
    deleteWhatTheSearchWrote();
    cli.ok("report");

    cli.ok("dedupe");

    assertThat(cli.read("records/duplicates.csv")).contains("y:11,x:1");
  }

  @Test
  void comparesWithTheCommittedLedgerWhereTheFileIsLostAsWell() throws IOException {
    DeduplicatedArticles.searchedByAnotherVersion(folder, List.of(), List.of());
    for (String reviewer : List.of("A", "B")) {
      cli.vote(reviewer, "title-abstract", "x:1,exclude,", "y:11,exclude,");
    }
    cli.ok("report");
    deleteWhatTheSearchWrote();

    Cli.Result run = cli.run("run");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("y:11 was a record of its own in records/report/ledger.csv");
    assertThat(folder.resolve("records/duplicates.csv")).doesNotExist();
    cli.ok("dedupe", "--accept");
  }

  @Test
  void recordsThatCameLaterAreNoDifferenceFromTheLedger() throws IOException {
    cli.write("early.ris", Exports.ris("7", MIRROR) + Exports.ris("8", "Gold for gout"));
    cli.ok("import", "early.ris", "--source", "y", "--date", "2020-01-01");
    cli.write("late.ris", Exports.ris("9", "Gold for gout") + Exports.ris("10", BONE));
    cli.ok("import", "late.ris", "--source", "y", "--date", "2023-01-01");
    deleteWhatTheSearchWrote();

    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv"))
        .contains("y:11,y:7,", "x:1,y:7,", "y:9,y:8,", "y:10,x:2,");
  }

  @Test
  void makesAllAnewWhereNothingIsLeftToCompareWith() throws IOException {
    DeduplicatedArticles.searchedByAnotherVersion(folder, List.of(), List.of());
    deleteWhatTheSearchWrote();
    cli.write("records/report/ledger.csv", "");

    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv")).contains("y:11,x:1,");
  }

  private void deleteWhatTheSearchWrote() throws IOException {
    for (String name : List.of("deduplicated.csv", "duplicates.csv", "possible-duplicates.csv")) {
      Files.delete(folder.resolve("records").resolve(name));
    }
  }
}
