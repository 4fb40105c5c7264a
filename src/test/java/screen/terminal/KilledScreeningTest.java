package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.ToolProcess;

/**
 * The whole program is killed with SIGKILL at random moments: while somebody screens in a
 * pseudo-terminal, and while it takes a file of votes. What holds does not depend on when the
 * signal comes. {@code -Dfault.rounds=200} kills as often.
 */
@Slow
class KilledScreeningTest {
  private static final int ROUNDS = Integer.getInteger("fault.rounds", 3);
  private static final int RECORDS = 9;
  private static final String VOTES = "records/decisions/title-abstract/A.csv";
  private static final List<String> KEYS = List.of("i", "e", "m", "2");
  private static final List<String> VERDICTS =
      List.of("include,", "exclude,", "maybe,", "exclude,o");

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReview() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        IntStream.range(1, 1 + RECORDS)
            .mapToObj(n -> "TY  - JOUR\nAN  - N%d\nTI  - Title %d\nER  - \n\n".formatted(n, n))
            .collect(Collectors.joining()));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  /** A vote is acknowledged when the next record appears. */
  @Test
  void noVoteOfAKilledSittingIsLostOrDoubled(TestReporter reporter) throws IOException {
    Random random = new Random(2020);
    int acknowledged = 0;
    int keptUnseen = 0;
    int torn = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Files.deleteIfExists(folder.resolve(VOTES));
      int votes = random.nextInt(RECORDS - 1);
      List<Integer> keys = random.ints(votes + 1L, 0, KEYS.size()).boxed().toList();
      PseudoTerminal terminal = PseudoTerminal.screen(folder, "decide", "--reviewer", "A");
      for (int n = 0; n <= votes; n++) {
        terminal.on("x:N" + (n + 1), KEYS.get(keys.get(n)));
      }

      var seen = terminal.killedAfter(random.nextDouble() * 12).run();

      assertThat(seen.status()).as("ended by the signal").isEqualTo(9);
      Cli.Result status = cli.ok("status");
      List<String> kept = wholeLines();
      assertThat(kept).as("round %d", round).hasSizeBetween(votes, votes + 1);
      for (int n = 0; n < kept.size(); n++) {
        assertThat(kept.get(n)).startsWith("x:N" + (n + 1) + "," + VERDICTS.get(keys.get(n)));
      }
      if (isTorn()) {
        torn++;
        assertThat(status.err()).contains("the last line is cut off");
      }
      assertThat(status.out()).contains("A: " + (RECORDS - kept.size()) + " to screen");
      acknowledged += votes;
      keptUnseen += kept.size() - votes;
    }
    report(reporter, "sitting", acknowledged, keptUnseen, torn);
  }

  /** Odd rounds are killed as soon as a file of votes begins to be written. */
  @Test
  void votesOfAFileAreTakenAllOrNone(TestReporter reporter)
      throws IOException, InterruptedException {
    Random random = new Random(2020);
    cli.write(
        "v.csv",
        "record,verdict,note\n"
            + IntStream.range(1, 1 + RECORDS)
                .mapToObj(n -> "x:N" + n + ",include," + "größer ".repeat(2000) + "\n")
                .collect(Collectors.joining()));
    int told = 0;
    int keptUntold = 0;
    long whole = takeUntil(Long.MAX_VALUE, false);
    for (int round = 0; round < ROUNDS; round++) {
      Path votes = folder.resolve(VOTES);
      deleteAll(votes.getParent());
      long ended = takeUntil((long) (whole * 1.2 * random.nextDouble()), round % 2 == 1);

      cli.ok("status");
      List<String> kept = wholeLines();
      assertThat(kept.size()).as("round %d", round).isIn(0, RECORDS);
      assertThat(kept.stream().map(line -> line.split(",", 2)[0]).distinct()).hasSameSizeAs(kept);
      if (ended >= 0) {
        assertThat(kept).hasSize(RECORDS);
        told++;
      } else if (!kept.isEmpty()) {
        keptUntold++;
      }
      cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "v.csv");
      assertThat(wholeLines()).hasSize(RECORDS);
    }
    report(reporter, "file", told, keptUntold, 0);
  }

  private static void report(
      TestReporter reporter, String what, int acknowledged, int unseen, int torn) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("killed", what);
    entry.put("rounds", Integer.toString(ROUNDS));
    entry.put("acknowledged", Integer.toString(acknowledged));
    entry.put("kept before they could be acknowledged", Integer.toString(unseen));
    entry.put("torn lines, all reported", Integer.toString(torn));
    reporter.publishEntry(entry);
  }

  /** Takes the file in a process of its own; the nanoseconds it took, or -1 where it was killed. */
  private long takeUntil(long nanoseconds, boolean untilItWrites)
      throws IOException, InterruptedException {
    List<String> command = ToolProcess.command();
    command.addAll(List.of("-C", folder.toString(), "decide", "--reviewer", "A"));
    command.addAll(
        List.of("--stage", "title-abstract", "--from", folder.resolve("v.csv").toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Path decisions = folder.resolve(VOTES).getParent();
    while (process.isAlive()
        && (untilItWrites ? isEmpty(decisions) : System.nanoTime() - start < nanoseconds)) {
      process.waitFor(100, TimeUnit.MICROSECONDS);
    }
    process.toHandle().destroyForcibly();
    return process.waitFor() == 0 ? System.nanoTime() - start : -1;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return true;
    }
    try (var files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** The votes of the file, without what a crash tore. */
  private List<String> wholeLines() {
    if (!cli.exists(VOTES)) {
      return List.of();
    }
    String text = cli.read(VOTES);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList();
  }

  private boolean isTorn() {
    return cli.exists(VOTES) && !cli.read(VOTES).isEmpty() && !cli.read(VOTES).endsWith("\n");
  }
}
