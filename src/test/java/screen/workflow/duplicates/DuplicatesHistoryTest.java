package screen.workflow.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.workflow.duplicates.DeduplicatedArticles.BONE;
import static screen.workflow.duplicates.DeduplicatedArticles.HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.Exports;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.record.RecordId;

/**
 * A newer version of the tool that finds other duplicates is played by files of an older one that
 * this version would not write.
 */
@Slow
class DuplicatesHistoryTest {
  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void deduplicate() {
    cli = DeduplicatedArticles.in(folder);
  }

  @Test
  void listsWhatItWouldFoldOtherwiseAndChangesNothing() {
    searchedByAnotherVersion(List.of());
    String report = cli.read("records/report/ledger.csv");

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("y:11 was a record of its own", "a duplicate of x:1", "dedupe --accept");
    assertThat(cli.read("records/duplicates.csv")).isEqualTo(HEADER);
    assertThat(cli.read("records/report/ledger.csv")).isEqualTo(report);
    assertThat(cli.run("dedupe").exitCode()).isEqualTo(1);
  }

  @Test
  void knowsRulingsWhoseTimesAnEarlierVersionWroteWithoutSeconds() {
    cli.ok("dedupe", "--different", "x:1", "x:2", "--reviewer", "A");
    for (String file : List.of("records/rulings.csv", "records/deduplicated.csv")) {
      String earlier = cli.read(file).replaceFirst("T10:00:\\d\\dZ", "T10:00Z");
      assertThat(earlier).contains("T10:00Z").isNotEqualTo(cli.read(file));
      cli.write(file, earlier);
    }
    asAnEarlierVersionNotedIt();
    cli.write("records/duplicates.csv", HEADER);

    assertThat(cli.run("run").out()).contains("y:11 was a record of its own");
  }

  @Test
  void takesNoNewExportBeforeTheOldOnesAreSettled() {
    searchedByAnotherVersion(List.of());
    String log = cli.read("records/searches.csv");
    cli.write("records/searches/x-2022.nbib", Exports.nbib(Exports.entry(2, BONE)));

    assertThat(cli.run("run").exitCode()).isEqualTo(1);
    assertThat(cli.read("records/searches.csv")).isEqualTo(log);
  }

  @Test
  void namesRecordsThatANewExportMakesTheirOwn() {
    cli.write("records/searches/y-2022.ris", Exports.ris("11", BONE + " A protocol"));

    assertThat(cli.ok("run").err())
        .contains("1 record is no longer a duplicate", ": y:11 (was a duplicate of x:1).");
    assertThat(cli.ok("run").err()).doesNotContain("no longer");
  }

  @Test
  void acceptsItWhenTold() {
    String before = cli.read("records/duplicates.csv");
    searchedByAnotherVersion(List.of());

    cli.ok("dedupe", "--accept");

    assertThat(cli.read("records/duplicates.csv")).isEqualTo(before);
    cli.ok("run");
  }

  @Test
  void noticesWhatItWouldNoLongerFold() {
    RecordId one = new RecordId("x", "1");
    searchedByAnotherVersion(
        List.of(
            new Duplicate(new RecordId("x", "2"), one, "", 1, "", "", "auto"),
            new Duplicate(new RecordId("y", "11"), one, "", 1, "", "", "auto")));

    assertThat(cli.run("run").out()).contains("x:2 was a duplicate of x:1", "a record of its own");
  }

  @Test
  void newRecordsAndNewRulingsAreNoDifference() {
    cli.write("records/searches/y-2022.ris", Exports.ris("12", BONE));
    cli.ok("run");
    cli.ok("dedupe", "--different", "x:1", "y:11", "--reviewer", "A");
    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv").lines().skip(1).toList())
        .singleElement()
        .asString()
        .startsWith("y:12,x:2,");
  }

  @Test
  void listsItBeforeASearchAmongFurtherExportsToo() {
    searchedByAnotherVersion(List.of());
    cli.write("more.ris", Exports.ris("12", BONE));
    cli.ok("import", "more.ris", "--source", "y", "--date", "2022-03-01");

    Cli.Result result = cli.run("dedupe");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("y:11 was a record of its own").doesNotContain("y:12");
    assertThat(cli.read("records/duplicates.csv")).isEqualTo(HEADER);
  }

  @Test
  void takesFurtherExportsThatLeaveOldRecordsAsTheyWere() {
    cli.write("more.ris", Exports.ris("12", BONE));
    cli.ok("import", "more.ris", "--source", "y", "--date", "2022-03-01");

    cli.ok("dedupe");

    assertThat(cli.read("records/duplicates.csv")).contains("y:11,x:1,", "y:12,x:2,");
  }

  @Test
  void asksBeforeAnotherOrderOfSourcesMovesWhatIsKept() {
    String y = "  - {id: y, name: Y, kind: database}\n";
    String config = cli.read("screening-config.yaml").replace(y, "");
    cli.write("screening-config.yaml", config.replace("sources:\n", "sources:\n" + y));

    for (String command : List.of("dedupe", "run")) {
      Cli.Result result = cli.run(command);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).contains("y:11", "x:1");
    }
    cli.ok("dedupe", "--accept");
    assertThat(cli.read("records/duplicates.csv")).contains("x:1,y:11,");
  }

  @Test
  void checkSearchesAgainAndNamesWhatIsNotAsFound() {
    cli.ok("check");
    RecordId one = new RecordId("x", "1");
    DeduplicatedArticles.searchedByAnotherVersion(
        folder,
        List.of(),
        List.of(new PossiblePair(one, new RecordId("x", "2"), "", "", 0.5, "", 2)));

    Cli.Result check = cli.run("check");
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out())
        .contains("y:11 is a record of its own; a new search makes it a duplicate of x:1.")
        .contains("x:1 and x:2 should not be listed.");
    cli.ok("dedupe", "--accept");
    cli.ok("check");
  }

  @Test
  void whatPeopleTookAwayIsNoDifference() throws IOException {
    cli.write(
        "records/searches.csv",
        cli.read("records/searches.csv").lines().limit(2).reduce((a, b) -> a + "\n" + b).orElse("")
            + "\n");
    Files.delete(folder.resolve("records/searches/y-2021.ris"));

    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv")).isEqualTo(HEADER);
  }

  @Test
  void givesTheSameBytesAfterTheDerivedFilesWereDeleted() throws IOException {
    String duplicates = cli.read("records/duplicates.csv");
    String basis = cli.read("records/deduplicated.csv");
    Files.delete(folder.resolve("records/duplicates.csv"));
    Files.delete(folder.resolve("records/deduplicated.csv"));

    cli.ok("run");

    assertThat(cli.read("records/duplicates.csv")).isEqualTo(duplicates);
    assertThat(cli.read("records/deduplicated.csv")).isEqualTo(basis);
  }

  @Test
  void readsWhatAnEarlierVersionNotedAndWritesItAnew() {
    String newest = cli.read("records/deduplicated.csv");
    asAnEarlierVersionNotedIt();
    assertThat(cli.read("records/deduplicated.csv").lines()).hasSize(3);

    assertThat(cli.ok("check").out()).doesNotContain("duplicates ");
    cli.ok("dedupe");

    assertThat(cli.read("records/deduplicated.csv")).isEqualTo(newest);
  }

  @Test
  void namesTheOrderOfTheSourcesAsTheCause() {
    String config = cli.read("screening-config.yaml");
    String x = "  - {id: x, name: X, kind: database}\n";
    String y = "  - {id: y, name: Y, kind: database}\n";
    cli.write("screening-config.yaml", config.replace(x + y, y + x));

    assertThat(cli.ok("status").out()).contains("sources or rounds are in another order");
    assertThat(cli.run("check").exitCode()).isEqualTo(1);
    assertThat(cli.run("run").out())
        .contains("x:1 was a record of its own; with sources or rounds in another order")
        .doesNotContain("this version");
    cli.ok("dedupe", "--accept");
    cli.ok("check");
  }

  /** Leaves the files that another version would, which found these duplicates. */
  private void searchedByAnotherVersion(List<Duplicate> found) {
    DeduplicatedArticles.searchedByAnotherVersion(folder, found, List.of());
  }

  /** Leaves searches and rulings alone in the note of the last search. */
  private void asAnEarlierVersionNotedIt() {
    cli.write(
        "records/deduplicated.csv",
        cli.read("records/deduplicated.csv")
            .lines()
            .filter(line -> line.matches("(input|search|ruling),.*"))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }
}
