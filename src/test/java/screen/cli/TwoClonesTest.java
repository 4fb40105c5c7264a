package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** Two people screen in two clones of one git repository. */
@Slow
class TwoClonesTest extends ThirtyRecords {
  private static final String VOTES = "records/decisions/title-abstract/";

  @Test
  void votesMergeWithoutAConflict() throws Exception {
    cloneTwice();
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    vote(Cli.in(first), "A", "x:N10,include", "x:N11,exclude");
    vote(Cli.in(second), "B", "x:N10,exclude", "x:N12,include");
    commitAll(first);
    commitAll(second);
    Git.ok(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");
    vote(Cli.in(first), "A", "x:N13,include");
    vote(Cli.in(second), "A", "x:N14,include");
    commitAll(first);
    commitAll(second);
    Git.ok(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");

    assertThat(records(first, "A")).containsExactlyInAnyOrder("x:N10", "x:N11", "x:N13", "x:N14");
    assertThat(records(first, "B")).containsExactlyInAnyOrder("x:N10", "x:N12");
    assertThat(Cli.in(first).ok("status").out()).contains("T: 1 conflict to settle");
  }

  @Test
  void handoversAndThePilotSampleMerge() throws Exception {
    String config =
        cli.read("screening-config.yaml")
            .replace("tiebreaker:", "substitutes: [S, U], tiebreaker:");
    cli.write("screening-config.yaml", config + "screening: {pilot: {size: 5}}\n");
    cloneTwice();
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    vote(Cli.in(first), "A", "x:N10,include");
    vote(Cli.in(second), "B", "x:N10,exclude");
    Cli.in(first).ok("decide", "--reassign", "A", "--to", "S");
    Cli.in(second).ok("decide", "--reassign", "B", "--to", "U");
    commitAll(first);
    commitAll(second);

    Git.ok(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");

    assertThat(Files.readAllLines(first.resolve("records/pilot.csv"))).hasSize(6);
    assertThat(Cli.in(first).ok("status").out())
        .contains("S: 29 to screen at title-abstract, ")
        .contains("U: 29 to screen at title-abstract, ")
        .doesNotContain("A: ", "B: ");
  }

  @Test
  void plansAndRecordsToLookAtAgainMerge() throws Exception {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {order: ranked, stopping: {plan: cmh}}\n");
    String[] votes = {"x:N10,include", "x:N11,include", "x:N12,exclude", "x:N13,exclude"};
    vote(cli, "A", votes);
    vote(cli, "B", votes);
    cli.ok("report");
    assertThat(cli.read("records/report/recall.svg"))
        .contains("2 relevant records found among 4 screened of 30");
    cloneTwice();
    for (Cli clone : List.of(first(), second())) {
      clone.ok(
          "decide", "--reviewer", "T", "--stage", TA, "--rescue", "1", "--export", "sheet.csv");
    }
    first()
        .write(
            "screening-config.yaml",
            first().read("screening-config.yaml").replace("plan: cmh", "target-recall: 0.9"));
    first().ok("report");

    merge();

    assertThat(first().read("records/plans.csv").lines()).hasSize(3);
    assertThat(first().read("records/rescue.csv").lines()).hasSizeBetween(2, 3);
    first().ok("check");
  }

  @Test
  void rulingsAndLinksMerge() throws Exception {
    cli.ok("dedupe");
    cloneTwice();
    first().ok("dedupe", "--same", "x:N10", "x:N11", "--reviewer", "A");
    first().ok("link", "x:N20", "x:N21", "--reviewer", "A");
    second().ok("dedupe", "--same", "x:N12", "x:N13", "--reviewer", "B");
    second().ok("link", "x:N22", "x:N23", "--reviewer", "B");

    merge();

    assertThat(first().read("records/duplicates.csv")).contains("x:N11,x:N10", "x:N13,x:N12");
    assertThat(first().read("records/links.csv").lines()).hasSize(3);
    second().ok("unlink", "x:N22", "x:N23", "--reviewer", "B");
    merge();
    assertThat(first().run("unlink", "x:N22", "x:N23", "--reviewer", "A").err())
        .contains("are not linked");
    first().ok("check");
  }

  @Test
  void differentImportsMerge() throws Exception {
    cloneTwice();
    importInto(first(), "a.ris", "A1", "--source", "x", "--date", "2026-01-31");
    importInto(second(), "b.ris", "B1", "--source", "y", "--date", "2026-01-31");

    merge();

    assertThat(ids()).contains("x:A1", "y:B1").hasSize(32);
  }

  @Test
  void differentFilesOfOneNameAndDateMerge() throws Exception {
    cloneTwice();
    importInto(first(), "export.ris", "A1", "--source", "y", "--date", "2026-01-31");
    importInto(second(), "export.ris", "B1", "--source", "y", "--date", "2026-01-31");

    merge();

    assertThat(ids()).contains("y:A1", "y:B1").hasSize(32);
    assertThat(first().read("records/searches.csv").lines().skip(1).map(row -> row.split(",")[0]))
        .containsExactlyInAnyOrder("x-2026-03-01", "y-2026-01-31", "y-2026-01-31-2");
  }

  @Test
  void theFirstImportsOfTwoClonesMerge() throws Exception {
    deleteRecords();
    cloneTwice();
    importInto(first(), "export.ris", "A1", "--source", "x", "--date", "2026-01-31");
    importInto(second(), "export.ris", "B1", "--source", "y", "--date", "2026-01-31");

    merge();

    assertThat(ids()).containsExactly("x:A1", "y:B1");
  }

  @Test
  void theSameImportIsOneSearch() throws Exception {
    cloneTwice();
    importInto(first(), "export.ris", "A1", "--source", "y", "--date", "2026-01-31");
    importInto(second(), "other.ris", "A1", "--source", "y", "--date", "2026-01-31");

    merge();

    assertThat(ids()).contains("y:A1").hasSize(31);
    assertThat(first().read("records/searches.csv").lines()).hasSize(3);
    assertThat(first().ok("check").out()).doesNotContain("not-imported");
  }

  @Test
  void detailsThatEachFillsInAreOneRow() throws Exception {
    cloneTwice();
    first().ok("import", "x.ris", "--source", "x", "--strategy", "pain AND\n(hand OR wrist)");
    second().ok("import", "x.ris", "--source", "x", "--searcher", "Ann");
    importInto(second(), "b.ris", "B1", "--source", "y", "--date", "2026-01-31");

    merge();

    assertThat(first().read("records/searches.csv").lines().toList())
        .hasSize(3)
        .anyMatch(row -> row.contains(",Ann,,pain AND\u2028(hand OR wrist),"));
    assertThat(first().read("records/report/search-log.md")).contains("pain AND\n(hand OR wrist)");
  }

  @Test
  void detailsThatContradictEachOtherAreNamed() throws Exception {
    cloneTwice();
    first().ok("import", "x.ris", "--source", "x", "--searcher", "Bob");
    second().ok("import", "x.ris", "--source", "x", "--searcher", "Ann");
    commitAll(folder.resolve("first"));
    commitAll(folder.resolve("second"));
    pull();

    Cli.Result refused = first().run("run");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("records/searches.csv:3: This line and line 2 are of the same search")
        .contains("searcher: 'Ann' and 'Bob'");
  }

  @Test
  void aConflictInTheConfigIsNamed() throws Exception {
    cloneTwice();
    config(first(), "A test of A");
    config(second(), "A test of B");
    Git.ok(folder.resolve("first"), "commit", "-qam", "Title");
    Git.ok(folder.resolve("second"), "commit", "-qam", "Title");
    pull();

    Cli.Result refused = first().run("run");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("screening-config.yaml:2: Git left a conflict here");
  }

  @Test
  void allOfItTogetherMerges() throws Exception {
    cli.ok("dedupe");
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {pilot: {size: 5}}\n");
    cloneTwice();
    vote(first(), "A", "x:N10,include", "x:N14,exclude");
    vote(second(), "B", "x:N10,exclude", "x:N14,exclude");
    first().ok("dedupe", "--same", "x:N16", "x:N17", "--reviewer", "A");
    second().ok("dedupe", "--same", "x:N18", "x:N19", "--reviewer", "B");
    first().ok("link", "x:N20", "x:N21", "--reviewer", "A");
    second().ok("link", "x:N22", "x:N23", "--reviewer", "B");
    importInto(first(), "export.ris", "A1", "--source", "y", "--date", "2026-01-31");
    importInto(second(), "export.ris", "B1", "--source", "y", "--date", "2026-01-31");
    first().ok("import", "x.ris", "--source", "x", "--limits", "none");
    second().ok("import", "x.ris", "--source", "x", "--searcher", "Ann");
    first().ok("run");
    second().ok("run");

    merge();

    assertThat(ids()).contains("y:A1", "y:B1").hasSize(32);
    assertThat(first().ok("status").out()).contains("T: 1 conflict to settle");
    assertThat(first().read("records/duplicates.csv")).contains("x:N17,x:N16", "x:N19,x:N18");
    assertThat(first().read("records/searches.csv")).contains(",Ann,none,,");
    first().ok("check");
    first().ok("report", "--check");
  }

  private Cli first() {
    return Cli.in(folder.resolve("first"));
  }

  private Cli second() {
    return Cli.in(folder.resolve("second"));
  }

  /** What people do: commit both, pull the one into the other, `screen run`, commit the merge. */
  private void merge() throws Exception {
    commitAll(folder.resolve("first"));
    commitAll(folder.resolve("second"));
    pull();
    first().ok("run");
    Git.ok(folder.resolve("first"), "add", "-A", "records");
    Git.ok(folder.resolve("first"), "commit", "-q", "--allow-empty", "-m", "Merge");
    first().ok("check");
  }

  private void pull() throws Exception {
    Git.pull(folder.resolve("first"), folder.resolve("second"));
  }

  private static void importInto(Cli clone, String file, String accession, String... options) {
    clone.write(file, Exports.ris(accession, "A matter of " + accession));
    List<String> command = new ArrayList<>(List.of("import", file));
    command.addAll(List.of(options));
    clone.ok(command.toArray(String[]::new));
  }

  private static void config(Cli clone, String title) {
    clone.write(
        "screening-config.yaml", clone.read("screening-config.yaml").replace("A test", title));
  }

  private void deleteRecords() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("records"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    cli.write("records/searches/.keep", "");
  }

  private List<String> ids() {
    return first()
        .read("records/records.jsonl")
        .lines()
        .map(line -> line.substring(7, line.indexOf('"', 7)))
        .toList();
  }

  private void cloneTwice() throws Exception {
    Git.assumeInstalled();
    cli.write(
        ".gitattributes",
        Files.readString(Path.of("src/main/resources/screen/folder/init/gitattributes")));
    Git.ok(folder, "init", "-q", "-b", "main");
    Git.ok(folder, "add", "screening-config.yaml", "records", ".gitattributes");
    Git.ok(folder, "commit", "-q", "-m", "Begin");
    for (String clone : List.of("first", "second")) {
      Git.ok(folder, "clone", "-q", folder.toString(), folder.resolve(clone).toString());
      Files.copy(folder.resolve("x.ris"), folder.resolve(clone).resolve("x.ris"));
    }
  }

  private static List<String> records(Path clone, String reviewer) throws IOException {
    try (Stream<String> lines = Files.lines(clone.resolve(VOTES + reviewer + ".csv"))) {
      return lines
          .filter(line -> !line.startsWith("record,"))
          .map(line -> line.substring(0, line.indexOf(',')))
          .toList();
    }
  }

  private static void commitAll(Path clone) throws Exception {
    Git.ok(clone, "add", "records");
    Git.ok(clone, "commit", "-q", "--allow-empty", "-m", "Votes");
  }
}
