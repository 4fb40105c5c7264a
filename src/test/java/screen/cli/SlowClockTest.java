package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person says last counts, also on a machine whose clock is behind. */
class SlowClockTest extends ThirtyRecords {
  private static final Duration HOUR = Duration.ofHours(1);

  private Cli slow;

  @BeforeEach
  void twoMachines() {
    slow = Cli.in(folder).at(Cli.NOW.minus(HOUR));
  }

  @Test
  void aRulingIsTakenBack() {
    cli.ok("dedupe", "--same", "x:N10", "x:N11", "--reviewer", "A");
    slow.ok("dedupe", "--different", "x:N10", "x:N11", "--reviewer", "B");

    assertThat(cli.read("records/duplicates.csv")).doesNotContain("x:N11");
    slow.ok("dedupe", "--same", "x:N11", "x:N10", "--reviewer", "B");
    assertThat(cli.read("records/duplicates.csv")).contains("x:N11,x:N10");
    assertThat(cli.ok("check").out()).doesNotContain("time-order");
  }

  @Test
  void aSheetOfRulingsCounts() {
    cli.ok("dedupe", "--same", "x:N10", "x:N11", "--reviewer", "A");
    cli.write("r.csv", "a,b,ruling\nx:N10,x:N11,different\n");

    slow.ok("dedupe", "--from", "r.csv", "--reviewer", "B");

    assertThat(cli.read("records/duplicates.csv")).doesNotContain("x:N11");
  }

  @Test
  void aLinkIsTakenBackAndMadeAgain() {
    cli.ok("link", "x:N10", "x:N11", "--reviewer", "A");

    assertThat(slow.ok("unlink", "x:N10", "x:N11", "--reviewer", "B").out())
        .isEqualTo("One study: x:N10\n");
    assertThat(slow.ok("link", "x:N11", "x:N10", "--reviewer", "B").out())
        .isEqualTo("One study: x:N10, x:N11\n");
  }

  @Test
  void aHandoverFollowsTheOneBefore() {
    String config =
        cli.read("screening-config.yaml")
            .replace("tiebreaker:", "substitutes: [S, U], tiebreaker:");
    cli.write("screening-config.yaml", config);
    cli.ok("decide", "--reassign", "A", "--to", "S");

    slow.ok("decide", "--reassign", "S", "--to", "U");

    assertThat(cli.ok("status").out()).contains("U: 30 to screen").doesNotContain("S: ");
  }

  @Test
  void checkNamesTheLineThatDoesNotCount() {
    cli.write(
        "records/decisions/title-abstract/A.csv",
        """
        record,verdict,reason,note,decided_at
        x:N10,include,,,2026-03-02T10:00:00Z
        x:N11,include,,,2026-03-01T10:00:00Z
        x:N10,exclude,,,2026-03-01T10:00:00Z
        """);
    cli.write(
        "records/links.csv",
        """
        a,b,link,reviewer,decided_at,note
        x:N10,x:N11,link,A,2026-03-02T10:00:00Z,
        x:N11,x:N10,unlink,A,2026-03-01T10:00:00Z,
        """);
    cli.ok("dedupe");

    assertThat(cli.ok("check").out())
        .contains(
            "records/decisions/title-abstract/A.csv:4",
            "the line says 'exclude' of x:N10 and does not count: line 2",
            "records/links.csv:3");
  }
}
