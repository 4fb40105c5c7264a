package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newer version of the tool that folds otherwise is played by a duplicates.csv that this version
 * would not write.
 */
class FoldingHistoryTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  private static final String HEADER = "record,kept,title,score,rule,evidence,decided_by\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void deduplicate() {
    cli = Cli.review(folder);
    cli.write(
        "records/searches/x-2021.nbib",
        Exports.nbib(Exports.entry(1, MIRROR), Exports.entry(2, BONE)));
    cli.write("records/searches/y-2021.ris", Exports.ris("11", MIRROR));
    cli.ok("run");
  }

  @Test
  void listsWhatItWouldFoldOtherwiseAndChangesNothing() {
    cli.write("records/duplicates.csv", HEADER);
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
    cli.write("records/duplicates.csv", HEADER);

    assertThat(cli.run("run").out()).contains("y:11 was a record of its own");
  }

  @Test
  void takesNoNewExportBeforeTheOldOnesAreSettled() {
    cli.write("records/duplicates.csv", HEADER);
    String log = cli.read("records/searches.csv");
    cli.write("records/searches/x-2022.nbib", Exports.nbib(Exports.entry(2, BONE)));

    assertThat(cli.run("run").exitCode()).isEqualTo(1);
    assertThat(cli.read("records/searches.csv")).isEqualTo(log);
  }

  @Test
  void namesRecordsThatANewExportMakesTheirOwn() {
    cli.write("records/searches/y-2022.ris", Exports.ris("11", BONE + " A protocol"));

    assertThat(cli.ok("run").err())
        .contains("1 record is no longer one with", ": y:11 (was folded into x:1).");
    assertThat(cli.ok("run").err()).doesNotContain("no longer");
  }

  @Test
  void acceptsItWhenTold() {
    String before = cli.read("records/duplicates.csv");
    cli.write("records/duplicates.csv", HEADER);

    cli.ok("dedupe", "--accept");

    assertThat(cli.read("records/duplicates.csv")).isEqualTo(before);
    cli.ok("run");
  }

  @Test
  void noticesWhatItWouldNoLongerFold() {
    cli.write("records/duplicates.csv", cli.read("records/duplicates.csv") + "x:2,x:1,,1,,,auto\n");

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
    cli.write("records/duplicates.csv", HEADER);
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
    cli.write("records/duplicates.csv", HEADER);
    cli.write(
        "records/possible-duplicates.csv", "a,b,title_a,title_b,score,evidence\nx:1,x:2,,,0.5,\n");

    for (String command : List.of("check", "check --from-scratch")) {
      Cli.Result check = cli.run(command.split(" "));
      assertThat(check.exitCode()).isEqualTo(1);
      assertThat(check.out())
          .contains("y:11 is a record of its own; a search makes it a duplicate of x:1.")
          .contains("x:1 and x:2 should not be listed.");
    }
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
}
