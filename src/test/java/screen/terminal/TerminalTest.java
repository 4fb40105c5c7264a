package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;

/** Screening in a real pseudo-terminal: keys in, screen out. */
class TerminalTest {
  private static final String VOTES = "records/decisions/title-abstract/A.csv";
  private static final String LAST_PAINTED = "q quit";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfThreeRecords() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        entry(1, "Sleep after night shifts", "Nurses slept badly. ".repeat(10))
            + entry(2, "Größe und Schlaf 夜", "Kurz.")
            + entry(
                3, "Rats that sleep", "A long text about rats. ".repeat(120) + "END-OF-ABSTRACT"));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  @Test
  void everyVoteIsOnTheDiskBeforeTheNextRecordAppears() {
    var seen =
        decide()
            .watching(VOTES)
            .on("Sleep after night shifts", "i")
            .on("Größe und Schlaf", "2")
            .on("Rats that sleep", "q")
            .run();

    assertThat(seen.files().get(1)).contains("x:N1,include,,,");
    assertThat(seen.files().get(2)).contains("x:N2,exclude,other,,");
    assertThat(seen.status()).isZero();
    assertThat(seen.raw()).contains("A at title-abstract: 2 votes kept, 1 left to judge");
  }

  @Test
  void goesOnWhereItLeftOff() {
    decide().on("Sleep after", "m").on("Größe", "q").run();

    var seen = decide().on("2 of 3, 2 to go", "q").run();

    assertThat(seen.screens().get(0)).contains("Größe und Schlaf");
  }

  @Test
  void fitsA80By24Screen() {
    String screen = decide().on(LAST_PAINTED, "q").run().screens().get(0);

    assertThat(screen.lines().map(String::strip))
        .startsWith(
            "A · title-abstract · 1 of 3, 3 to go",
            "─".repeat(80),
            "Sleep after night shifts",
            "Lee, A; Ray, B",
            "Journal of Sleep. 2020; 4(2): 1-9",
            "x:N1 · https://doi.org/10.1234/n1")
        .endsWith(
            "─".repeat(80),
            "",
            "i include  e exclude  m maybe  1-9 exclude with reason  u undo  n note  s skip",
            "o open  / search  ? help  q quit");
    assertThat(screen.lines()).hasSize(24);
  }

  @Test
  void usesAWideScreen() {
    String screen = decide().sized(50, 200).on(LAST_PAINTED, "q").run().screens().get(0);

    assertThat(screen.lines()).hasSize(50).anyMatch(line -> line.length() > 150);
  }

  @Test
  void scrollsALongAbstract() {
    var seen =
        decide()
            .on("Sleep after", "s")
            .on("Größe", "s")
            .on("more lines: space or arrow keys", "      ")
            .on("END-OF-ABSTRACT", "\u001B[5~\u001B[5~\u001B[5~")
            .on("Rats that sleep", "q")
            .run();

    assertThat(seen.screens().get(3)).doesNotContain("more lines").doesNotContain("Rats that");
  }

  @Test
  void undoComesBackToTheRecordAndTheNewVoteIsANewLine() {
    decide()
        .on("Sleep after", "i")
        .on("Größe", "u")
        .on("You said include", "e")
        .on("Größe", "q")
        .run();

    assertThat(cli.read(VOTES).lines().map(line -> line.split(",", -1)[1]))
        .containsExactly("verdict", "include", "exclude");
  }

  @Test
  void keepsANoteWithTheNextVerdict() {
    decide()
        .on("Sleep after", "n")
        .on("Note: _", "dose unklar: 5 µg, \"low\"\r")
        .on("Note: dose unklar", "m")
        .on("Größe", "q")
        .run();

    assertThat(cli.read(VOTES)).contains("x:N1,maybe,,\"dose unklar: 5 µg, \"\"low\"\"\",");
  }

  @Test
  void searchesAndLists() {
    var seen =
        decide()
            .on("Sleep after", "/rats\r")
            .on("Rats that sleep", "r")
            .on("1  Wrong population", "1")
            .on("Sleep after", "/unicorn\r")
            .on("Nothing in this queue holds 'unicorn'.", "q")
            .run();

    assertThat(seen.screens()).hasSize(5);
    assertThat(cli.read(VOTES)).contains("x:N3,exclude,population,");
  }

  @Test
  void showsEscapeSequencesOfARecordAndObeysNone() {
    cli.write("y.ris", entry(9, "A\u001B[2J\u001B]0;owned\u0007title", "Text\u009B31m."));
    cli.ok("import", "y.ris", "--source", "y");

    var seen = decide().on("Sleep", "s").on("Größe", "s").on("Rats", "s").on("y:N9", "q").run();

    assertThat(seen.raw()).doesNotContain("\u001B[2J", "\u001B]0;owned", "\u009B31m");
  }

  @Test
  void pastedTextIsNoVerdict() {
    decide()
        .on("Sleep after", "\u001B[200~include everything\u001B[201~")
        .on("Pasted text was not taken for keys.", "q")
        .run();

    assertThat(cli.exists(VOTES)).isFalse();
  }

  @Test
  void leavesTheTerminalAsItWasOnControlC() {
    var seen = decide().on("Sleep after", "i").on("Größe", "\u0003").run();

    assertThat(seen.status()).isZero();
    assertThat(seen.raw()).contains("\u001B[?1049l").contains("1 votes kept");
  }

  @Test
  void usesNoColourWhereNoneIsWanted() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "screening: {include-terms: [sleep*], exclude-terms: [rat]}\n");
    var colours = java.util.regex.Pattern.compile("\u001B\\[[0-9;]*3[1-7]");

    var plain = decide().with("NO_COLOR", "1").on("Sleep after", "q").run();
    var coloured = decide().on("Sleep after", "q").run();

    assertThat(colours.matcher(plain.raw()).find()).isFalse();
    assertThat(colours.matcher(coloured.raw()).find()).isTrue();
  }

  @Test
  void drawsWithAsciiWhereUnicodeIsNotWanted() {
    String screen =
        PseudoTerminal.screen(folder, "decide", "--reviewer", "A", "--ascii")
            .on("Sleep after", "s")
            .on("x:N2", "q")
            .run()
            .raw();

    assertThat(screen).doesNotContain("·").doesNotContain("─").contains("Gro?e und Schlaf ?");
  }

  @Test
  void asksLineByLineOnADumbTerminal() {
    var seen =
        decide()
            .with("TERM", "dumb")
            .on("Sleep after", "n unclear dose\n")
            .on("Note: unclear dose", "m\n")
            .on("Größe", "q\n")
            .run();

    assertThat(seen.raw()).doesNotContain("\u001B");
    assertThat(cli.read(VOTES)).contains("x:N1,maybe,,unclear dose,");
  }

  @Test
  void asksForTheReasonAtFullText() {
    for (String reviewer : List.of("A", "B")) {
      cli.write("v.csv", "record,verdict\nx:N1,include\n");
      cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
    }

    PseudoTerminal.screen(folder, "decide", "--reviewer", "A", "--stage", "full-text")
        .on("x not retrieved", "e")
        .on("2  Other", "2")
        .run();

    assertThat(cli.read("records/decisions/full-text/A.csv")).contains("x:N1,exclude,other,,");
  }

  @Test
  void showsTheTiebreakerBothVerdictsUnlessTheProtocolHidesThem() {
    conflict();
    var tiebreaker = List.of("decide", "--reviewer", "T").toArray(String[]::new);

    String open = PseudoTerminal.screen(folder, tiebreaker).on("x:N1", "q").run().screens().get(0);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    String blind = PseudoTerminal.screen(folder, tiebreaker).on("x:N1", "q").run().screens().get(0);

    assertThat(open).contains("A: include").contains("B: exclude (other): no nurses");
    assertThat(blind).doesNotContain("B: exclude");
  }

  /** B sees the same screen whether A has judged or not, and whatever A said. */
  @Test
  void showsAScreenerNothingOfAnother() {
    var b = List.of("decide", "--reviewer", "B").toArray(String[]::new);
    String before = PseudoTerminal.screen(folder, b).on("x:N1", "q").run().screens().get(0);

    decide().on("Sleep after", "i").on("Größe", "q").run();

    assertThat(PseudoTerminal.screen(folder, b).on("x:N1", "q").run().screens().get(0))
        .isEqualTo(before);
  }

  private void conflict() {
    cli.write("v.csv", "record,verdict\nx:N1,include\n");
    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "v.csv");
    cli.write("v.csv", "record,verdict,reason,note\nx:N1,exclude,other,no nurses\n");
    cli.ok("decide", "--reviewer", "B", "--stage", "title-abstract", "--from", "v.csv");
  }

  private PseudoTerminal decide() {
    return PseudoTerminal.screen(folder, "decide", "--reviewer", "A");
  }

  private static String entry(int number, String title, String summary) {
    return """
        TY  - JOUR
        AN  - N%d
        TI  - %s
        AU  - Lee, A
        AU  - Ray, B
        PY  - 2020
        JF  - Journal of Sleep
        VL  - 4
        IS  - 2
        SP  - 1
        EP  - 9
        DO  - 10.1234/n%d
        AB  - %s
        ER  -\s

        """
        .formatted(number, title, number, summary);
  }
}
