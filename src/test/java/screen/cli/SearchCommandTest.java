package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

@Slow
class SearchCommandTest {
  @TempDir Path folder;
  private Cli cli;

  /** Five records, the last a duplicate of the first that alone has the abstract. */
  @BeforeEach
  void fiveRecords() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        entry("N1", "Ketamine for chronic pain", "2010", "JO  - Pain\nAU  - Lee, A\n")
            + entry("N2", "=Ketamine in children", "2015", "")
            + entry("N3", "Chronic pain", "2020", "")
            + entry("N4", "Opioids", "2021", ""));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write(
        "y.ris",
        entry("M1", "Ketamine for chronic pain", "2010", "AB  - Adolescents were treated.\n"));
    cli.ok("import", "y.ris", "--source", "y");
    cli.write(
        "records/duplicates.csv",
        "record,kept,title,score,rule,evidence,decided_by\ny:M1,x:N1,Title,1.0,test,,auto\n");
  }

  private static String entry(String number, String title, String year, String more) {
    return "TY  - JOUR\nAN  - "
        + number
        + "\nTI  - "
        + title
        + "\nPY  - "
        + year
        + "\n"
        + more
        + "ER  - \n\n";
  }

  @Test
  void listsTheBestMatchFirstAndCounts() {
    assertThat(cli.ok("search", "ketamine").out())
        .isEqualTo(
            """
            x:N2  =Ketamine in children (2015)
            x:N1  Ketamine for chronic pain (Pain, 2010)
            2 records
            """);
  }

  @Test
  void searchesTheWordsOfAllDuplicatesAsOneRecord() {
    assertThat(ids("ketamine AND adolescents")).isEqualTo("x:N1\n");
    assertThat(ids("y:M1")).isEqualTo("x:N1\n");
    assertThat(ids("source:y")).isEqualTo("x:N1\n");
  }

  @Test
  void searchesAllRecordsBeforeDeduplication() {
    assertThat(cli.ok("search", "--all", "--ids", "title:chronic").out().lines())
        .containsExactlyInAnyOrder("x:N1", "x:N3", "y:M1");
    assertThat(cli.ok("search", "--all", "--ids", "ketamine adolescents").out())
        .isEqualTo("y:M1\n");
    assertThat(cli.ok("search", "--all", "--ids", "status:duplicate").out()).isEqualTo("y:M1\n");
  }

  @Test
  void marksWordsOnATerminalOnlyAndShowsControlCharacters() throws IOException {
    String records = cli.read("records/records.jsonl");
    cli.write(
        "records/records.jsonl", records.replace("\"Chronic pain", "\"Chronic\\u001b[31m pain"));
    Files.delete(folder.resolve("records/records.crc32"));

    assertThat(cli.ok("search", "year:2020").out()).startsWith("x:N3  Chronic\u241b[31m pain");
    cli.onATerminal();
    assertThat(cli.ok("search", "title:pain", "year:2020").out())
        .startsWith("x:N3  Chronic\u241b[31m \u001b[1mpain\u001b[0m (2020)\n");
    assertThat(cli.ok("--no-color", "search", "title:pain").out()).doesNotContain("\u001b");
  }

  @Test
  void printsATableThatNoSpreadsheetComputes() {
    assertThat(cli.ok("search", "--csv", "children").out())
        .isEqualTo(
            """
            record,title,authors,year,journal,doi
            x:N2,'=Ketamine in children,,2015,,
            """);
  }

  @Test
  void limitsTheListAndNotTheCount() {
    assertThat(cli.ok("search", "--limit", "1").out())
        .isEqualTo(
            "x:N1  Ketamine for chronic pain (Pain, 2010)\n"
                + "4 records, 1 of them listed; --limit lists more\n");
    assertThat(cli.ok("--json", "search", "--limit", "0").out())
        .isEqualTo("{\"query\":\"\",\"total\":4,\"hits\":[]}\n");
  }

  @Test
  void pointsAtTheFaultOfAQuery() {
    Cli.Result result = cli.run("-q", "search", "title:(pain");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            error: The query cannot be read at character 7: this bracket is not closed.
              title:(pain
                    ^
            """);
  }

  @Test
  void followsTheStatusOfRecordsVoteByVote() {
    assertThat(ids("status:not-screened").lines()).hasSize(4);
    cli.vote("A", "title-abstract", "x:N1,include,", "x:N2,exclude,", "x:N3,include,");
    cli.vote("B", "title-abstract", "x:N1,include,", "x:N2,exclude,", "x:N3,exclude,");

    assertThat(ids("status:excluded")).isEqualTo("x:N2\n");
    assertThat(ids("status:excluded-full-text")).isEmpty();
    assertThat(ids("status:conflict")).isEqualTo("x:N3\n");
    assertThat(ids("status:\"not assessed\"")).isEqualTo("x:N1\n");
    assertThat(ids("status:not-screened")).isEqualTo("x:N4\n");
  }

  @Test
  void testsAStrategyAgainstIncludedRecords() {
    for (String stage : new String[] {"title-abstract", "full-text"}) {
      cli.vote("A", stage, "x:N1,include,", "x:N4,include,");
      cli.vote("B", stage, "x:N1,include,", "x:N4,include,");
    }

    assertThat(cli.ok("search", "ketamine", "--against", "included").out())
        .isEqualTo(
            """
            found:
              x:N1  Ketamine for chronic pain
            missed:
              x:N4  Opioids
            sensitivity 50.0 %: finds 1 of 2 included records
            precision   50.0 %: of the 2 records that it finds; number needed to read 2.0
            """);
  }

  @Test
  void testsAStrategyAgainstAFileOfIds() {
    cli.write("known.csv", "record,title\ny:M1,A duplicate\n\n# seeds\nx:N1\nx:N3,\n");

    assertThat(cli.ok("search", "pain", "--against", "known.csv").out())
        .contains("sensitivity 100.0 %: finds 2 of 2 records in known.csv");
    cli.write("known.csv", "x:N1\nx:N9\nfoo\n");
    Cli.Result result = cli.run("search", "pain", "--against", "known.csv");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("known.csv:2: No record is called 'x:N9'.")
        .contains("known.csv:3: No record is called 'foo'.");
    assertThat(cli.run("search", "pain", "--against", "includd").err())
        .contains("'includd' is neither a status nor a file. Did you mean 'included'?");
  }

  @Test
  void readsALongStrategyFromAFile() {
    cli.write("strategy.txt", "\ufeffketamine\nAND (adolescents OR\n  children)\n");

    assertThat(cli.ok("search", "--from", "strategy.txt", "--ids").out().lines())
        .containsExactlyInAnyOrder("x:N1", "x:N2");
    assertThat(cli.run("search", "pain", "--from", "strategy.txt").exitCode()).isEqualTo(2);
    assertThat(cli.run("search", "--from", "none.txt").exitCode()).isEqualTo(3);
  }

  @Test
  void findsRecordsThatCameSinceTheIndexWasMade() {
    assertThat(ids("esketamine")).isEmpty();
    cli.write("z.ris", entry("N5", "Esketamine", "2022", ""));
    cli.ok("import", "z.ris", "--source", "x", "--date", "2026-02-02");

    assertThat(ids("esketamine")).isEqualTo("x:N5\n");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    assertThat(ids("y:M1")).isEqualTo("y:M1\n");
  }

  @Test
  void neverNeedsItsIndex() throws IOException {
    String found = cli.ok("search", "ketamine OR pain").out();
    Path index = folder.resolve("records/.search");
    assertThat(index).isDirectory();
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(index, "not a folder");

    assertThat(cli.ok("search", "ketamine OR pain").out()).isEqualTo(found);
  }

  @Test
  void refusesOptionsThatContradictEachOther() {
    for (String options :
        new String[] {
          "--ids --csv",
          "--json --ids",
          "--limit -1",
          "--against included --ids",
          "--against included --all"
        }) {
      String[] line = ("search pain " + options).split(" ");
      assertThat(cli.run(line).exitCode()).as(options).isEqualTo(2);
    }
  }

  @Test
  void exportsOnlyWhatAQueryFinds() {
    assertThat(export("title:(child* OR opioid*)").exitCode()).isZero();

    assertThat(cli.read("w.csv").lines().skip(1).map(line -> line.split(",")[0]))
        .containsExactlyInAnyOrder("x:N2", "x:N4");
  }

  @Test
  void doesNotShowAScreenerOthersVotesThroughAQuery() {
    cli.vote("B", "title-abstract", "x:N2,include,");
    Cli.Result result = export("status:not-screened");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("a status cannot be asked for here");
    assertThat(cli.exists("w.csv")).isFalse();
  }

  @Test
  void refusesWhereWithoutAQueue() {
    assertThat(
            cli.run(
                    "decide",
                    "--reviewer",
                    "A",
                    "--stage",
                    "title-abstract",
                    "--from",
                    "v.csv",
                    "--where",
                    "pain")
                .err())
        .contains("--where says which records are screened or exported");
  }

  private Cli.Result export(String query) {
    return cli.run(
        "decide",
        "--reviewer",
        "A",
        "--stage",
        "title-abstract",
        "--export",
        "w.csv",
        "--where",
        query);
  }

  private String ids(String query) {
    return cli.ok("search", "--ids", query).out();
  }
}
