package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.render.Rendering;

/** The example review of this repository, from its raw exports to its published numbers. */
@Slow
class ExampleReviewTest {
  /** Its bytes depend on the version of Java. */
  private static final String PNG = "records/report/flow.png";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void copyExample() throws IOException {
    cli = ExampleReview.copiedTo(folder);
  }

  @Test
  void comesOutOfItsExports() {
    Cli.Result result = cli.ok("--json", "run");

    assertThat(result.out())
        .contains("\"databases\":101")
        .contains("\"duplicates\":17")
        .contains("\"screened\":84")
        .contains("\"sought\":28")
        .contains("\"total\":{\"studies\":14,\"reports\":14}")
        .contains("\"interim\":false");
  }

  @Test
  void reproducesEveryDerivedByteAfterDeletion() throws IOException {
    SortedMap<String, String> committed = contents();
    byte[] picture = Files.readAllBytes(folder.resolve(PNG));
    for (String name :
        new String[] {"records.jsonl", "duplicates.csv", "possible-duplicates.csv"}) {
      Files.delete(folder.resolve("records").resolve(name));
    }
    deleteReport();

    cli.ok("run");

    assertThat(contents()).isEqualTo(committed);
    byte[] drawnAnew = Files.readAllBytes(folder.resolve(PNG));
    assertThat(Rendering.FLOW_PNG.isSame(drawnAnew, picture)).isTrue();
  }

  @Test
  void holdsWhatTheConfigExpects() {
    assertThat(cli.ok("report", "--check").out()).contains("Every rule that applies is satisfied.");
  }

  /** The contradictions of the paper's text and Table 1, and nothing else. */
  @Test
  void namesTheContradictionsOfThePapersTable() {
    assertThat(cli.ok("check").out())
        .contains("E09  Correll 2004", "23.4 mg/kg", "Is the unit probably mg/h?")
        .contains("E10  Koffler 2007 (pubmed:17611073) and Kiefer 2008 (pubmed:99000036)")
        .contains("E10  Sigtermans 2009 (pubmed:19604642) and Dahan 2011 (pubmed:20638877)")
        .contains("E12  Results: \"ages 12 to 68\"", "Kirkpatrick 2020 (9 to 50)")
        .contains("E14  Results: \"60 patients\"", "The total of 455 in the text needs 48")
        .contains("0 errors, 5 warnings.");
  }

  @Test
  void bothExtractorsAndTheTiebreakerGiveTheFourteenRows() {
    assertThat(cli.ok("extract", "--compare").out())
        .contains("14 studies of 14 compared: 5 differences, 0 to settle")
        .contains("n: AP: 63 | AC: 36 -> 63 (tiebreaker SD)")
        .contains("n: 13 of 14 agree (92.9 %)");
  }

  @Test
  void namesTheRecordThatMovedWhenAVoteIsChanged() throws IOException {
    Path votes = folder.resolve("records/decisions/full-text/AP.csv");
    String included =
        Files.readAllLines(votes).stream()
            .filter(line -> line.contains(",include,"))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        votes, Files.readString(votes) + included.replace(",include,", ",not-retrieved,") + "\n");

    Cli.Result result = cli.run("report", "--check");

    assertThat(result.exitCode()).isEqualTo(1);
    String record = included.substring(0, included.indexOf(','));
    assertThat(result.out())
        .startsWith(
            "error report  records/report/ledger.csv\n  1 record ends elsewhere than in the"
                + " committed report: "
                + record
                + " was included, is conflicts-full-text (the vote of AP at full-text was"
                + " changed)\n"
                + "  Was a vote or a ruling changed by mistake? `screen decide --history "
                + record)
        .contains("included: 14 expected, 13 found: - " + record)
        .contains("pending.conflicts: 0 committed, 1 found")
        .contains("included.reports: 14 committed, 13 found: - " + record)
        .contains("files differ too: flow.csv, flow.svg, ledger.csv, agreement.json")
        .endsWith("4 errors, 0 warnings.\n");
  }

  @Test
  void tellsExpectedNumbersFromTheRecordsThatCameIn() throws IOException {
    Path votes = folder.resolve("records/decisions/title-abstract");
    String excluded =
        Files.readAllLines(votes.resolve("AP.csv")).stream()
            .filter(line -> line.contains(",exclude,") && !line.startsWith("pubmed:1,"))
            .findFirst()
            .orElseThrow();
    for (String screener : new String[] {"AP.csv", "AC.csv"}) {
      Path file = votes.resolve(screener);
      Files.writeString(
          file,
          Files.readString(file)
              + excluded.replaceFirst(",exclude,[^,]*,[^,]*,.*", ",include,,,2021-12-01T00:00:00Z")
              + "\n");
    }

    String out = cli.run("report", "--check").out();

    String record = excluded.substring(0, excluded.indexOf(','));
    assertThat(out)
        .contains("sought: 28 expected, 29 found: + " + record + "\n")
        .contains("excluded: 56 expected, 55 found: - " + record + "\n");
  }

  @Test
  void refusesToPoolMoreStudiesThanAreIncluded() throws IOException {
    Path config = folder.resolve("screening-config.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("prisma-2020\n", "prisma-2009\n  quantitative-synthesis: 15\n"));
    assertThat(cli.run("report", "--check").out())
        .contains("error F12", "15 studies in the meta-analysis, but only 14");
  }

  @Test
  void namesAPublishedFileAsItWasGiven() {
    assertThat(cli.run("check", "none.yaml").err()).startsWith("error: none.yaml: ");
  }

  @Test
  void listsTheRecordsInABox() {
    Cli.Result result = cli.ok("report", "--explain", "included");

    assertThat(result.out().lines()).hasSize(15).last().asString().isEqualTo("14 in included");
  }

  @Test
  void listsTheRecordsOfOneSourceOrReason() {
    assertThat(cli.ok("report", "--explain", "identified").out()).endsWith("101 in identified\n");
    assertThat(cli.ok("report", "--explain", "Identified:cinahl").out().lines()).hasSize(21);
    assertThat(cli.ok("report", "--explain", "excluded-full-text:case-report").out().lines())
        .hasSize(7);
    assertThat(cli.run("report", "--explain", "identified:embase").exitCode()).isEqualTo(2);
  }

  @Test
  void showsWhatThePaperSaysAgainstItself() {
    Cli.Result result = cli.run("check", "records/published.yaml");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("87 = 17 + 56 + 14")
        .contains("of the 84 (screened) exactly 80 (95.2 %)")
        .contains("of the 28 (full_text) impossible");
  }

  @Test
  void refusesAnExportThatIsNotTheOneImported() throws IOException {
    Path export = folder.resolve("records/searches/cinahl-2021-01-15.ris");
    Files.writeString(export, Files.readString(export) + "\r\n");

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err())
        .contains("cinahl-2021-01-15.ris: The export is not the file that was imported");
  }

  private SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("records"))) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".lock") && !file.endsWith(PNG))
          .forEach(file -> contents.put(folder.relativize(file).toString(), latin1(file)));
    }
    return contents;
  }

  private void deleteReport() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("records/report"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String latin1(Path file) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
