package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/**
 * Nobody who must still screen a record sees another's vote on it, in any file that {@code report}
 * writes and in anything that a command prints.
 */
@Slow
class BlindnessTest extends ThirtyRecords {
  /** A word of the planted notes, which nothing else says. */
  private static final String PLANTED = "PLANTED";

  private static final List<String> BOXES =
      List.of(
          "conflicts-title-abstract",
          "excluded",
          "sought",
          "included",
          "maybe",
          "excluded-full-text:population");

  /** C must screen the record: in the pilot round, as a third screener, or in a second check. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "screeners: [A, B, C], tiebreaker: T|pilot: {size: 30}",
        "screeners: [A, B, C], tiebreaker: T|pilot: {size: 1}, conflicts: [majority]",
        "screeners: [A, B, C]|conflicts: [third-screener]",
        "screeners: [A, B, C]|conflicts: [consensus, majority]",
      })
  void whoMustStillScreenSeesNoVotes(String settings) {
    String[] parts = settings.split("\\|");
    config(parts[0], parts[1]);
    String record = worksheet("A").toList().get(0);
    planted("A", record, "exclude,population");
    planted("B", record, "include,");

    assertThat(worksheet("C")).contains(record);
    assertNothingPlanted("C", record, true);
    planted("C", record, "exclude,population");
    if (settings.contains("pilot: {size: 30}")) {
      vote("T", record + ",include");
    }
    assertThat(report().values()).as("votes show in the end").anyMatch(BlindnessTest::isPlanted);
  }

  @Test
  void whoMustScreenForASecondCheckSeesNoVotes() {
    config("screeners: [A, B], votes-per-record: 1, tiebreaker: T", "second-check: {share: 1}");
    planted("A", "x:N10", "exclude,population");

    assertThat(worksheet("B")).contains("x:N10");
    assertNothingPlanted("B", "x:N10", false);
  }

  @Test
  void noDifferenceIsReportedWhileSomebodyMustScreen() {
    config("screeners: [A, B, C], tiebreaker: T", "pilot: {size: 3}");
    String record = worksheet("A").toList().get(0);
    planted("A", record, "exclude,population");
    planted("B", record, "include,");

    assertThat(report().get("report.html")).doesNotContain("open.</p>").contains("None.");
    assertThat(cli.ok("status").out()).doesNotContain("conflict");
  }

  @Test
  void earlierVotesThatAreListedAreOnesOwn() {
    planted("A", "x:N10", "exclude,population");
    vote("B", "x:N11,include");
    cli.ok("decide", "--reviewer", "B", "--stage", TA, "--export", "B-screened.csv", "--screened");

    assertThat(cli.read("B-screened.csv")).doesNotContain("PLANTED").contains("x:N11");
  }

  private void planted(String reviewer, String record, String verdictAndReason) {
    cli.write(
        "planted.csv",
        "record,verdict,reason,note\n"
            + record
            + ","
            + verdictAndReason
            + ",PLANTED by "
            + reviewer
            + "\n");
    cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--from", "planted.csv");
    cli.write("planted.csv", "");
  }

  private void assertNothingPlanted(String viewer, String record, boolean differ) {
    report().forEach((file, text) -> assertThat(isPlanted(text)).as(file).isFalse());
    Map<String, String> said = new LinkedHashMap<>();
    said.put("status", all(cli.run("status")));
    said.put("status --json", all(cli.run("--json", "status")));
    said.put("check", all(cli.run("check")));
    said.put(
        "--history of a viewer", all(cli.run("decide", "--reviewer", viewer, "--history", record)));
    said.put("--history", all(cli.run("decide", "--history", record)));
    said.put("--history as JSON", all(cli.run("--json", "decide", "--history", record)));
    cli.ok(
        "decide", "--reviewer", viewer, "--stage", TA, "--export", viewer + ".csv", "--screened");
    said.put("--export", cli.read(viewer + ".csv"));
    for (String box : BOXES) {
      said.put("--explain " + box, all(cli.run("report", "--explain", box)));
    }
    said.forEach((command, text) -> assertThat(isPlanted(text)).as(command).isFalse());
    for (String box : List.of("excluded", "sought", "maybe")) {
      assertThat(said.get("--explain " + box)).as(box).doesNotContain(record + " ");
    }
    if (!differ) {
      assertThat(report().get("ledger.csv")).contains(record + ",pending-title-abstract,");
    }
  }

  private static String all(Cli.Result result) {
    return result.out() + result.err();
  }

  private static boolean isPlanted(String text) {
    return text.contains(PLANTED);
  }

  /** Every file of the report by name, one byte a character. */
  private Map<String, String> report() {
    cli.ok("report");
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("records/report"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }
}
