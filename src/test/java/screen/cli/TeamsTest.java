package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A team of three that shares the records out, and somebody who leaves. */
class TeamsTest extends ThirtyRecords {
  @Test
  void worksheetsAndStatusHoldOnlyWhatIsAssigned() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");

    assertThat(Stream.of("A", "B", "C").flatMap(this::worksheet)).hasSize(60);
    assertThat(cli.ok("status").out())
        .contains("A: " + worksheet("A").count() + " to screen at title-abstract: `screen decide");
  }

  @Test
  void warnsWhenAFileHoldsWhatIsAskedOfOthers() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");
    List<String> asked = worksheet("A").toList();
    String others = worksheet("B").filter(id -> !asked.contains(id)).findFirst().orElseThrow();

    assertThat(vote("A", asked.get(0) + ",include").err()).doesNotContain("not asked");
    assertThat(vote("A", asked.get(0) + ",include", others + ",include").err())
        .contains(
            "warning: 1 of these votes are on records that A is not asked to screen: " + others);
    assertThat(vote("A", others + ",exclude").err()).doesNotContain("not asked");
  }

  @Test
  void voteOfAScreenerWhoWasNotAskedCounts() {
    config("screeners: [A, B, C], tiebreaker: T", "assign: share, seed: 3");
    String notAsked =
        IntStream.range(10, 40)
            .mapToObj(n -> "x:N" + n)
            .filter(id -> worksheet("C").noneMatch(id::equals))
            .findFirst()
            .orElseThrow();

    vote("C", notAsked + ",exclude");
    vote("A", notAsked + ",exclude");

    assertThat(cli.ok("status", "--json").out()).contains("\"excluded\":1");
    assertThat(worksheet("B")).doesNotContain(notAsked);
  }

  @Test
  void whoLeavesHandsOverTheRest() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [C]", "");
    vote("B", "x:N10,include");

    assertThat(cli.ok("decide", "--reassign", "B", "--to", "C", "--note", "parental leave").out())
        .isEqualTo("B hands over to C, who now has 29 to screen; B's votes stay\n");

    assertThat(cli.read("records/assignments.csv"))
        .startsWith("from,to,decided_at,note\nB,C,2026-03-01T10:00:")
        .endsWith(",parental leave\n");
    assertThat(worksheet("B")).isEmpty();
    assertThat(worksheet("C")).hasSize(29).doesNotContain("x:N10");
    assertThat(cli.ok("status").out()).contains("A: 30 to screen").contains("C: 29 to screen");
  }

  @Test
  void refusesAHandoverThatCannotBeAndChangesNothing() {
    Cli.Result stuck = cli.run("decide", "--reassign", "B", "--to", "A");
    Cli.Result unknown = cli.run("decide", "--reassign", "B", "--to", "Z");

    assertThat(stuck.exitCode()).isEqualTo(3);
    assertThat(stuck.err()).contains("only 1 would be left to screen");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("The config names no reviewer 'Z'.");
    assertThat(cli.exists("records/assignments.csv")).isFalse();
  }

  @Test
  void handoverFileIsReadTolerantlyAndItsMistakesAreToldWithTheirLine() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [C]", "");
    String header = "note;to;from;decided_at\r\n";
    String handover = ";C;B;2026-03-01T10:00:00Z\r\n";
    cli.write("records/assignments.csv", "\uFEFF" + header + handover + "\r\n" + handover + ";C;");
    Cli.Result torn = cli.ok("status");
    cli.write("records/assignments.csv", header + ";T;B;2026-03-01T10:00:00Z\r\n");
    Cli.Result wrong = cli.run("check");

    assertThat(torn.err()).contains("records/assignments.csv:5: the last line is cut off");
    assertThat(torn.out()).contains("C: 30 to screen").doesNotContain("B: ");
    assertThat(wrong.exitCode()).isEqualTo(3);
    assertThat(wrong.err()).contains("records/assignments.csv:2: 'T' cannot take over.");
  }

  @Test
  void whoHasScreenedCannotTakeOverConflicts() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [S]", "");
    vote("S", "x:N10,include");

    Cli.Result result = cli.run("decide", "--reassign", "T", "--to", "S");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("'S' has screened").contains("nothing was handed over");
  }

  @Test
  void conflictsOfATiebreakerWhoLeavesAwaitTheNext() {
    config("screeners: [A, B], tiebreaker: T, substitutes: [S]", "");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    cli.ok("decide", "--reassign", "T", "--to", "S");

    assertThat(cli.ok("status").out()).contains("S: 1 conflict to settle").doesNotContain("T: ");
    vote("S", "x:N10,exclude");
    assertThat(cli.ok("status", "--json").out()).contains("\"excluded\":1,");
  }

  @Test
  void conflictsWithoutATiebreakerAreNamed() {
    config("screeners: [A, B]", "");
    vote("A", "x:N10,include");
    vote("B", "x:N10,exclude");

    assertThat(cli.ok("status").out())
        .contains(
            "No person is asked to settle 1 conflict: name a `tiebreaker` in"
                + " screening-config.yaml");
  }

  @Test
  void statusTellsEachReviewersPace() {
    cli.write(
        "v.csv",
        "record,verdict,decided_at\n"
            + IntStream.range(10, 20)
                .mapToObj(n -> "x:N%d,exclude,2026-02-01T09:%02d:40Z\n".formatted(n, n))
                .collect(Collectors.joining())
            + "x:N20,exclude,2026-02-02T14:00:00Z\n");
    cli.ok("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv");

    assertThat(cli.ok("status").out())
        .contains("A at title-abstract: 60 s a record, 60 an hour; the rest takes about 19 min");
  }
}
