package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** What keys do: keys in, votes on the disk. */
@Slow
class TerminalVotesTest extends ThreeRecords {
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
    assertThat(seen.raw()).contains("A at title-abstract: 2 votes saved, 1 left to screen");
  }

  @Test
  void goesOnWhereItLeftOff() {
    decide().on("Sleep after", "m").on("Größe", "q").run();

    var seen = decide().on(LAST_PAINTED, "q").run();

    assertThat(seen.screens().get(0)).contains("2 of 3, 2 to go", "Größe und Schlaf");
  }

  @Test
  void undoComesBackToTheRecordAndTheNewVoteIsANewLine() {
    var seen =
        decide()
            .on("Sleep after", "i")
            .on("Größe", "u")
            .on("You said include", "e")
            .on("Größe", "q")
            .run();

    assertThat(seen.screens().get(1)).contains("2 of 3, 2 to go");
    assertThat(seen.screens().get(2)).contains("1 of 3, 3 to go");
    assertThat(cli.read(VOTES).lines().map(line -> line.split(",", -1)[1]))
        .containsExactly("verdict", "include", "exclude");
  }

  @Test
  void endsWithWhatComesNextAndTheLastVoteCanStillBeUndone() {
    var seen =
        decide()
            .on("Sleep after", "i")
            .on("Größe", "i")
            .on("Rats that sleep", "i")
            .on(END, "m")
            .on("All records are screened: u to vote on the last one again", "u")
            .on("You said include", "e")
            .on(END, "q")
            .run();

    assertThat(seen.screens().get(3).lines().map(String::strip))
        .startsWith("A · title-abstract · 3 of 3, 0 to go")
        .contains(
            "All 3 are screened. Every vote is saved.",
            "B: 3 to screen at title-abstract: `prisma-screen -C");
    assertThat(cli.read(VOTES).lines().skip(3).map(line -> line.split(",", -1)[1]))
        .containsExactly("include", "exclude");
    assertThat(seen.raw()).contains("4 votes saved, 0 left to screen\r\nB: 3 to screen");
  }

  @Test
  void endsWithAQuestionToTheTiebreakerThenWithTheReport() {
    cli.write("v.csv", "record,verdict\nx:N1,exclude\nx:N2,exclude\nx:N3,exclude\n");
    cli.ok("decide", "--reviewer", "B", "--stage", "title-abstract", "--from", "v.csv");

    var ended = decide().on("x:N1", "i").on("x:N2", "e").on("x:N3", "e").on(END, "q").run();
    var settled =
        PseudoTerminal.screen(folder, "decide", "--reviewer", "T")
            .on("x:N1", "e")
            .on(END, "q")
            .run();

    assertThat(ended.screens().get(3)).contains("T: 1 conflict to settle at title-abstract");
    assertThat(settled.screens().get(1))
        .contains("The one record is settled.", "Nothing is left to screen. `prisma-screen -C");
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
  void keepsTheNoteOfAVerdictThatIsGivenAgain() {
    decide()
        .on("Sleep after", "n")
        .on("Note: _", "unclear dose\r")
        .on("Note: unclear dose", "e")
        .on("Größe", "u")
        .on("You said exclude: unclear dose", "m")
        .on("Größe", "q")
        .run();

    assertThat(cli.read(VOTES))
        .contains("x:N1,exclude,,unclear dose,")
        .contains("x:N1,maybe,,unclear dose,");
  }

  @Test
  void searchesAndLists() {
    var seen =
        decide()
            .on("Sleep after", "/rats\r")
            .on("Rats that sleep", "r")
            .on("1  Wrong population", "1")
            .on("Sleep after", "/unicorn\r")
            .on("No record in this queue contains 'unicorn'.", "q")
            .run();

    assertThat(seen.screens()).hasSize(5);
    assertThat(cli.read(VOTES)).contains("x:N3,exclude,population,");
  }

  @Test
  void searchesByAQueryWhatNoRecordContainsAsItIsTyped() {
    var seen =
        decide()
            .on("Sleep after", "/title:rat* NOT nurses\r")
            .on("Rats that sleep", "/(rats\r")
            .on("this bracket is not closed", "/status:conflict\r")
            .on("a status cannot be asked for here", "q")
            .run();

    assertThat(seen.status()).isZero();
  }

  @Test
  void screensOnlyWhatAQueryFinds() {
    PseudoTerminal.screen(folder, "decide", "--reviewer", "A", "--where", "title:(rat* OR groesse)")
        .on("Rats that sleep", "e")
        .on("The one record is screened.", "q")
        .run();

    assertThat(cli.read(VOTES)).contains("x:N3,exclude,").doesNotContain("x:N1");
  }

  @Test
  void pastedTextIsNoVerdict() {
    decide()
        .on("Sleep after", "\u001B[200~include everything\u001B[201~")
        .on("Pasted text was ignored: press a key.", "q")
        .run();

    assertThat(cli.exists(VOTES)).isFalse();
  }

  @Test
  void leavesTheTerminalAsItWasOnControlC() {
    var seen = decide().on("Sleep after", "i").on("Größe", "\u0003").run();

    assertThat(seen.status()).isZero();
    assertThat(seen.raw()).contains("\u001B[?1049l").contains("1 vote saved");
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
        .on(END, "q")
        .run();

    assertThat(cli.read("records/decisions/full-text/A.csv")).contains("x:N1,exclude,other,,");
  }

  @Test
  void earlierVotesAreShownAgainChangedAndWithdrawn() {
    cli.write("v.csv", "record,verdict\nx:N1,include\nx:N2,exclude\n");
    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "v.csv");

    var seen =
        PseudoTerminal.screen(folder, "decide", "--reviewer", "A", "--again")
            .on("You said", "d")
            .on("You said", "m")
            .on(END, "q")
            .run();

    assertThat(cli.read(VOTES).lines().skip(3).map(line -> line.split(",", -1)[1]))
        .containsExactly("withdrawn", "maybe");
    assertThat(seen.raw()).contains("A at title-abstract: 2 votes saved");
  }

  @Test
  void nothingIsWithdrawnThatWasNotScreened() {
    var seen = decide().on("Sleep after", "d").on("no vote of yours", "q").run();

    assertThat(seen.status()).isZero();
    assertThat(cli.exists(VOTES)).isFalse();
  }
}
