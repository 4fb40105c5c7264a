package screen.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.cli.AiReview;
import screen.cli.Cli;

/** Nobody finds a vote of AI before people have decided, nor that there is one. */
class AiBlindnessTest extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");
  private static final List<String> VERDICTS = List.of("include", "exclude", "unclear", "nonsense");

  @ParameterizedTest
  @ValueSource(longs = 3)
  void nothingDependsOnVotesOfAiOnRecordsThatPeopleHaveNotDecided(long seed) throws IOException {
    server.close();
    AiReview.nameAi(cli);
    start();
    a.vote(TITLES, "x:N1", "include");
    b.vote(TITLES, "x:N2", "exclude");
    a.vote(TITLES, "x:N3", "exclude");
    b.vote(TITLES, "x:N3", "include");
    SortedMap<String, String> before = everything("before.csv");

    Random random = new Random(seed);
    for (String run : List.of("r1", "r2")) {
      Cli.Result taken =
          AiReview.take(
              cli,
              run,
              RECORDS.stream()
                  .map(id -> AiReview.line(run, id, VERDICTS.get(random.nextInt(4))))
                  .toArray(String[]::new));
      assertThat(taken.exitCode()).isZero();
      assertThat(taken.out()).doesNotContain("include", "exclude");
    }

    SortedMap<String, String> now = everything("now.csv");
    assertThat(now.keySet()).isEqualTo(before.keySet());
    before.forEach((name, text) -> assertThat(now.get(name)).as(name).isEqualTo(text));
  }

  /** All that the seats, worksheets, the search, the status and the report show. */
  private SortedMap<String, String> everything(String sheet) throws IOException {
    SortedMap<String, String> shown = new TreeMap<>();
    SeatCrawl.of(b, RECORDS).forEach((path, answer) -> shown.put("B " + path, answer));
    SeatCrawl.of(tiebreaker, RECORDS).forEach((path, answer) -> shown.put("T " + path, answer));
    cli.ok("decide", "--reviewer", "B", "--stage", TITLES, "--export", sheet, "--screened");
    shown.put("worksheet", cli.read(sheet));
    shown.put("status", cli.ok("status", "--json").out() + cli.ok("status").out());
    shown.put("search", cli.ok("search", "sleep", "--json").out());
    shown.put("history", cli.ok("decide", "--reviewer", "B", "--history", "x:N2").out());
    Path report = folder.resolve("report");
    cli.ok("report", "--out", "report");
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        shown.put(
            report.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return shown;
  }
}
