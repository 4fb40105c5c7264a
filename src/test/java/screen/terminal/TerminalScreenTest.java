package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** What stands on screens of all kinds. */
@Slow
class TerminalScreenTest extends ThreeRecords {
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
  void keepsTextReadableOnAWideScreen() {
    String screen =
        decide()
            .sized(50, 200)
            .on("Sleep", "s")
            .on("Größe", "s")
            .on("Rats", "q")
            .run()
            .screens()
            .get(2);

    assertThat(screen.lines().filter(line -> line.contains("Rats that sleep")))
        .isNotEmpty()
        .allMatch(line -> line.length() <= 90);
  }

  @Test
  void saysWhichVoteWasSaved() {
    String screen = decide().on("Sleep after", "i").on("Größe", "q").run().screens().get(1);

    assertThat(screen).contains("Saved: include, \"Sleep after night shifts\". u goes back to it.");
  }

  @Test
  void showsTheCriteriaAtOneKey() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "criteria: {include: [Nurses], exclude: [Rats]}\n");
    String screen =
        decide().on("c criteria", "c").on("- Rats", "c").on("Sleep", "q").run().screens().get(1);

    assertThat(screen.lines().map(String::strip))
        .containsSequence("Include:", "- Nurses", "", "Exclude:", "- Rats");
  }

  /** Keys put tags on a record; the vote keeps them, and so does a new vote on it. */
  @Test
  void putsTagsOnARecord() {
    cli.write(
        "screening-config.yaml", cli.read("screening-config.yaml") + "tags: [German, check]\n");
    String screen =
        decide()
            .on("t tags", "t")
            .on("[ ] German", "2")
            .on("[x] check", "1t")
            .on("Tags: German, check", "i")
            .on("Größe", "u")
            .on("You said include [German, check]", "tt")
            .on("Tags: German, check", "m")
            .on("Größe", "q")
            .run()
            .screens()
            .get(1);

    assertThat(screen.lines().map(String::strip)).contains("1  [ ] German", "2  [ ] check");
    assertThat(cli.read("records/decisions/title-abstract/A.csv").lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains("German; check"));
  }

  @Test
  void countsTheMatchesOfASearch() {
    String screen =
        decide()
            .on("Sleep after", "/rats\r")
            .on("Match 1 of 1 for 'rats'", "q")
            .run()
            .screens()
            .get(1);

    assertThat(screen).contains("Rats that");
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
  void scrollsTheHelpWhereItDoesNotFit() {
    var seen =
        decide()
            .sized(14, 60)
            .on(LAST_PAINTED, "?")
            .on("any other key goes back", " ")
            .on("every vote is saved already", "q")
            .on("Sleep after", "q")
            .run();

    assertThat(seen.screens().get(0)).contains("\nu undo  n note");
    assertThat(seen.screens().get(1)).contains("i      include", "more lines");
    assertThat(seen.screens().get(2)).doesNotContain("i      include");
  }

  @Test
  void showsEscapeSequencesOfARecordAndObeysNone() {
    cli.write("y.ris", entry(9, "A\u001B[2J\u001B]0;owned\u0007title", "Text\u009B31m."));
    cli.ok("import", "y.ris", "--source", "y");

    var seen = decide().on("Sleep", "s").on("Größe", "s").on("Rats", "s").on("y:N9", "q").run();

    assertThat(seen.raw()).doesNotContain("\u001B[2J", "\u001B]0;owned", "\u009B31m");
  }

  @Test
  void usesNoColourWhereNoneIsWanted() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "screening: {include-terms: [sleep*], exclude-terms: [rat]}\n");
    var colours = Pattern.compile("\u001B\\[[0-9;]*3[1-7]");

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
}
