package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** Who sees what of others' votes. */
@Slow
class TerminalBlindnessTest extends ThreeRecords {
  @Test
  void showsTheTiebreakerBothVerdictsUnlessTheProtocolHidesThem() {
    conflict();
    var tiebreaker = List.of("decide", "--reviewer", "T").toArray(String[]::new);

    String open =
        PseudoTerminal.screen(folder, tiebreaker).on(LAST_PAINTED, "q").run().screens().get(0);
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    String blind =
        PseudoTerminal.screen(folder, tiebreaker).on(LAST_PAINTED, "q").run().screens().get(0);

    assertThat(open).contains("A: include").contains("B: exclude (other): no nurses");
    assertThat(open.indexOf("B: exclude")).isLessThan(open.indexOf("Nurses slept badly"));
    assertThat(blind).doesNotContain("B: exclude");
  }

  /** B sees the same screen whether A has screened or not, and whatever A said. */
  @Test
  void showsAScreenerNothingOfAnother() {
    var b = List.of("decide", "--reviewer", "B").toArray(String[]::new);
    String before = PseudoTerminal.screen(folder, b).on(LAST_PAINTED, "q").run().screens().get(0);

    decide().on("Sleep after", "i").on("Größe", "q").run();

    assertThat(PseudoTerminal.screen(folder, b).on(LAST_PAINTED, "q").run().screens().get(0))
        .isEqualTo(before);
  }

  private void conflict() {
    cli.write("v.csv", "record,verdict\nx:N1,include\n");
    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "v.csv");
    cli.write("v.csv", "record,verdict,reason,note\nx:N1,exclude,other,no nurses\n");
    cli.ok("decide", "--reviewer", "B", "--stage", "title-abstract", "--from", "v.csv");
  }
}
