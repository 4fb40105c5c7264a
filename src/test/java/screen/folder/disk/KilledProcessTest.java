package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * A real process is killed with SIGKILL while it appends. {@code -Dfault.rounds=200} kills as
 * often.
 */
@Slow
class KilledProcessTest {
  private static final int ROUNDS = Integer.getInteger("fault.rounds", 12);

  @TempDir Path folder;

  @Test
  void losesNothingThatWasAcknowledgedAndDoublesNothing() throws Exception {
    Path file = folder.resolve("votes.csv");
    Random random = new Random(7);
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(appendUntilKilled(file, "r" + round, random.nextInt(40)));

      List<String> kept = records(file);

      assertThat(kept).as("round %d", round).containsAll(acknowledged).doesNotHaveDuplicates();
      assertBatchesAreWhole(kept);
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
  }

  /** Whatever the appender said it had kept. */
  private static List<String> appendUntilKilled(Path file, String word, int acknowledgements)
      throws IOException, InterruptedException {
    Process appender =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Appender.class.getName(),
                file.toString(),
                word)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(appender.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < acknowledgements; i++) {
        told.add(out.readLine());
      }
      appender.toHandle().destroyForcibly();
      out.lines().forEach(told::add);
    }
    appender.waitFor();
    return told.stream()
        .filter(line -> line.matches("\\S+ \\d"))
        .flatMap(
            line -> {
              int blank = line.indexOf(' ');
              return IntStream.range(0, Integer.parseInt(line.substring(blank + 1)))
                  .mapToObj(i -> line.substring(0, blank) + "-" + i);
            })
        .toList();
  }

  private static List<String> records(Path file) {
    return Appender.at(file).rows().stream().map(row -> row.get("record")).toList();
  }

  /** Odd ones are batches of three rows. */
  private static void assertBatchesAreWhole(List<String> kept) {
    kept.stream()
        .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('-'))))
        .forEach(
            (name, rows) -> {
              int number = Integer.parseInt(name.substring(name.indexOf('-') + 1));
              assertThat(rows).as(name).hasSize(number % 2 == 0 ? 1 : 3);
            });
  }
}
