package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What people have screened and the records do not have any more: nothing is lost, all is told. */
@Slow
class TakenAwayTest {
  private static final String RECORDS = "records/records.jsonl";
  private static final String LOG = "records/searches.csv";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private String kept = "";

  @BeforeEach
  void screenTwoExports() {
    cli = Cli.review(folder);
    cli.write("one.ris", Exports.ris("1", "One matter") + Exports.ris("2", "Another"));
    cli.write("two.ris", Exports.ris("3", "A third thing") + Exports.ris("4", "The fourth"));
    cli.ok("import", "one.ris", "--source", "x", "--date", "2025-01-31");
    kept = cli.kept("one.ris");
    cli.ok("import", "two.ris", "--source", "y", "--date", "2025-01-31");
    cli.ok("run");
    ThirtyRecords.vote(cli, "A", "x:1,include", "x:2,exclude", "y:3,include");
    ThirtyRecords.vote(cli, "B", "x:1,include");
    cli.ok("run");
  }

  @Test
  void runChangesNothingWhereScreenedRecordsWereTakenAwayAndSaysWhoScreenedThem()
      throws IOException {
    String log = cli.read(LOG);
    String export = cli.read(kept);
    cli.write(LOG, log.replaceFirst("(?m)^x-2025.*\\n", ""));
    Files.delete(folder.resolve(kept));
    String records = cli.read(RECORDS);
    String basis = cli.read("records/deduplicated.csv");

    Cli.Result run = cli.run("run");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("A.csv:2: No record is called 'x:1'", "3 votes concern 2 records")
        .contains("A at title-abstract: 2, B at title-abstract: 1", "Votes are never deleted")
        .contains("put the export and its row in records/searches.csv back");
    assertThat(cli.run("check").err()).contains("3 votes concern 2 records");
    assertThat(cli.read(RECORDS)).isEqualTo(records);
    assertThat(cli.read("records/deduplicated.csv")).isEqualTo(basis);

    cli.write(LOG, log);
    cli.write(kept, export);
    cli.ok("run");
    cli.ok("check");
  }

  @Test
  void runChangesNothingWhereRuledRecordsWereTakenAway() {
    cli.ok("dedupe", "--different", "y:3", "y:4", "--reviewer", "A");
    cli.write(LOG, cli.read(LOG).replaceFirst("(?m)^y-2025.*\\n", ""));
    cli.write("records/decisions/title-abstract/A.csv", "record,verdict,reason,note,decided_at\n");
    String records = cli.read(RECORDS);

    Cli.Result run = cli.run("run", "--listed");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("rulings.csv:2: There is no record y:3", "put both back");
    assertThat(cli.read(RECORDS)).isEqualTo(records);
  }

  @Test
  void tellsThatTheRecordsAreNotThoseOfTheExportsBeforeItBlamesVotes() {
    String records = cli.read(RECORDS);
    cli.write(RECORDS, records.substring(records.indexOf('\n') + 1));

    for (String command : List.of("check", "status", "report")) {
      assertThat(cli.run(command).err())
          .contains(
              "The records are not those of the ", "Run `screen run`, which writes this file again")
          .doesNotContain("No record is called");
    }

    cli.ok("run");
    assertThat(cli.read(RECORDS)).isEqualTo(records);
  }

  @Test
  void runMendsALineThatIsNoWholeRecord() {
    String records = cli.read(RECORDS);
    cli.write(RECORDS, records.replaceFirst("}\\n", "\n"));

    for (String command : List.of("check", "status")) {
      Cli.Result result = cli.run(command);
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.err())
          .isEqualTo(
              "error: records/records.jsonl:1: Line 1 is not a complete record. Run `screen run`,"
                  + " which writes this file again from the exports and the rulings.\n");
    }

    cli.write("records/searches/x-2026-02-01.ris", Exports.ris("5", "The fifth"));
    cli.ok("run");
    assertThat(cli.read(RECORDS)).startsWith(records.substring(0, records.indexOf('\n')));
    cli.ok("check");
  }

  @Test
  void showsNoWordsOfAParser() {
    String config = cli.read("screening-config.yaml");
    List<String> told = new ArrayList<>();
    for (String broken : List.of("a: [1, 2\nb: }\n", "\tx: 1\n", "format: 1\n", "a: 'x\n")) {
      cli.write("screening-config.yaml", config + broken);
      told.add(cli.run("status").err());
    }
    cli.write("screening-config.yaml", config);
    String log = cli.read(LOG);
    for (String broken : List.of("x-1,\"not closed\n", "x-1,\"not\" closed\n")) {
      cli.write(LOG, log + broken);
      told.add(cli.run("status").err());
      assertThat(told.get(told.size() - 1)).startsWith("error: records/searches.csv:4: ");
    }
    for (String name : List.of("flow.json", "flow.yaml", "flow.csv")) {
      cli.write(name, name.endsWith("csv") ? "data,n\n\"a\" b,1\n" : "{\"format\": [1,");
      told.add(cli.run("check", name).err());
    }

    assertThat(told)
        .allSatisfy(
            message ->
                assertThat(message)
                    .startsWith("error: ")
                    .hasLineCount(1)
                    .doesNotContainPattern("Exception|reader|while |Source|token|Object|EOF"));
  }
}
