package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A config that no longer names what the review's files do: nothing is counted, lest it be wrong.
 */
class ShortenedConfigTest {
  private static final List<List<String>> COUNTING =
      List.of(
          List.of("status"),
          List.of("check"),
          List.of("run"),
          List.of("report"),
          List.of("report", "--check"),
          List.of(
              "decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "queue.csv"));

  @Test
  void refusesRecordsOfASourceThatTheConfigDoesNotName(@TempDir Path folder) {
    Cli cli = FourRecords.in(folder).cli();
    cli.write("y.ris", Exports.ris("N9", "A page"));
    cli.ok("import", "y.ris", "--source", "y");
    take(cli, "  - {id: y, name: Y, kind: database}\n");

    assertThat(COUNTING).allSatisfy(command -> assertThatOneSourceIsMissed(cli, command));
  }

  private static void assertThatOneSourceIsMissed(Cli cli, List<String> command) {
    Cli.Result result = cli.run(command.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("records/searches.csv:3", "of the source 'y'", "Add it to `sources`");
  }

  @Test
  void refusesVotesForAReasonThatTheConfigDoesNotName(@TempDir Path folder) {
    FourRecords review = FourRecords.in(folder);
    review.cli().ok("dedupe", "--accept");
    review.decide("A", "x:N2,include,,,\nx:N1,exclude,population,,\n");
    take(review.cli(), "  - {id: population, label: Wrong population}\n");

    assertThat(COUNTING).allSatisfy(command -> assertThatOneReasonIsMissed(review.cli(), command));
  }

  private static void assertThatOneReasonIsMissed(Cli cli, List<String> command) {
    Cli.Result result = cli.run(command.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains(
            "records/decisions/title-abstract/A.csv:3",
            "no exclusion reason 'population'",
            "put it back into `exclusion-reasons`");
  }

  private static void take(Cli cli, String line) {
    String config = cli.read("screening-config.yaml");
    assertThat(config).contains(line);
    cli.write("screening-config.yaml", config.replace(line, ""));
  }
}
