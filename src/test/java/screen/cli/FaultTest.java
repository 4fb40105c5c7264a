package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Slow;

/** Votes while things go wrong: no vote that was acknowledged is lost, none appears twice. */
@Slow
class FaultTest extends ThirtyRecords {
  private static final String VOTES = "records/decisions/title-abstract/";
  private static final String HEADER = "record,verdict,reason,note,decided_at";

  @Test
  void tornLineIsReportedAndTheRecordIsAskedForAgain() throws IOException {
    String whole = HEADER + "\nx:N10,include,,,2026-01-01T00:00:00Z\n";
    for (int cut = 1; cut < 39; cut += 6) {
      String line = "x:N11,exclude,other,,2026-01-01T00:00:01Z\n".substring(0, cut);
      cli.write(VOTES + "A.csv", whole + line);

      Cli.Result status = cli.ok("status");

      assertThat(status.err()).containsOnlyOnce("A.csv:3: the last line is cut off");
      assertThat(status.out()).contains("A: 29 to screen");
    }
    vote("A", "x:N11,include");
    assertThat(Files.readString(folder.resolve(VOTES + "A.csv"))).startsWith(whole + "x:N11,");
    assertThat(cli.exists(VOTES + "A.csv.torn")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plans  | event,rule,target_recall,confidence,order,reviewer,decided_at | plan,cmh
          rescue | record,batch,rank,above,why,reviewer,sent_at                  | x:N10,1,1,50
          pilot  | record                                                        | x:N1
          """)
  void aLineThatIsCutOffIsReportedInEachFile(String name, String header, String line) {
    cli.write("records/" + name + ".csv", header + "\n" + line);

    assertThat(cli.ok("status").err()).containsOnlyOnce(name + ".csv:2: the last line is cut off");
  }

  @Test
  void secondProcessIsTurnedAwayAndSaysWhoHoldsTheFolder() throws IOException {
    Path lock = folder.resolve("records/.lock");
    try (var channel =
            java.nio.channels.FileChannel.open(
                lock,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      Files.writeString(lock, "`screen dedupe`, process 4711, since 2026-01-01T00:00Z\n");

      Cli.Result second = run("A", "x:N10,include");

      assertThat(second.exitCode()).isEqualTo(4);
      assertThat(second.err()).contains("in use: `screen dedupe`, process 4711");
      assertThat(cli.exists(VOTES + "A.csv")).isFalse();
    }
  }

  @Test
  void staleLockOfADeadProcessLocksNobodyOut() {
    cli.write("records/.lock", "`screen decide`, process 4711, since 2025-01-01T00:00Z\n");

    vote("A", "x:N10,include");

    assertThat(cli.read(VOTES + "A.csv")).contains("x:N10,include");
  }

  @Test
  void clearsUpBehindAKilledProcess() {
    cli.write("records/.scratch-1/1", "half a spool");
    cli.write("records/.scratch-1.lock", "");

    cli.ok("dedupe");

    assertThat(cli.exists("records/.scratch-1")).isFalse();
    assertThat(cli.exists("records/.scratch-1.lock")).isFalse();
  }

  @Test
  void readOnlyFolderIsAnErrorAndNothingChanges() throws IOException {
    vote("A", "x:N10,include");
    Path votes = folder.resolve(VOTES);
    assumeTrue(
        votes.toFile().setWritable(false) && !Files.isWritable(votes), "root may write anywhere");
    String before = cli.read(VOTES + "A.csv");

    Cli.Result result = run("B", "x:N10,include");
    assertThat(votes.toFile().setWritable(true)).isTrue();

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(cli.read(VOTES + "A.csv")).isEqualTo(before);
    assertThat(cli.exists(VOTES + "B.csv")).isFalse();
  }

  @Test
  void fullDiskIsAnErrorAndLeavesTheVotesAsTheyWere() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        sh("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0,
        "no small disk can be mounted here");
    try {
      for (String name :
          List.of("screening-config.yaml", "records/searches.csv", "records/records.jsonl")) {
        Files.createDirectories(disk.resolve(name).getParent());
        Files.copy(folder.resolve(name), disk.resolve(name));
      }
      Cli full = Cli.in(disk);
      full.write("v.csv", "record,verdict\nx:N10,include\n");
      full.ok("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv");
      String before = full.read(VOTES + "A.csv");
      full.write("v.csv", "record,verdict,note\nx:N11,include," + "n".repeat(9000) + "\n");
      fill(disk.resolve("filler"));

      Cli.Result result = full.run("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv");

      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(full.read(VOTES + "A.csv")).isEqualTo(before);
      Files.delete(disk.resolve("filler"));
      full.ok("decide", "--reviewer", "A", "--stage", TA, "--from", "v.csv");
    } finally {
      // lazily: a process that another test starts just now may hold its files for a moment
      assertThat(sh("umount", "-l", disk.toString())).isZero();
    }
  }

  @Test
  void votesThatCannotBeKeptDrawNoPilotSample() throws IOException {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {pilot: {size: 5}}\n");
    Files.createDirectories(folder.resolve(VOTES + ".A.csv.tmp/x"));

    Cli.Result result = run("A", "x:N10,include");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(cli.exists("records/pilot.csv")).isFalse();
  }

  @Test
  void aRulingThatIsKeptIsNotToldToBeLost() throws IOException {
    cli.ok("dedupe");
    Files.delete(folder.resolve("records/possible-duplicates.csv"));
    Files.createDirectories(folder.resolve("records/possible-duplicates.csv/x"));

    Cli.Result result =
        cli.run("dedupe", "--accept", "--same", "x:N10", "x:N11", "--reviewer", "A");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err())
        .contains("1 ruling is kept in records/rulings.csv")
        .doesNotContain("Nothing was changed");
    assertThat(cli.read("records/rulings.csv")).contains("x:N10,x:N11,same");
  }

  private Cli.Result run(String reviewer, String row) {
    cli.write("v.csv", "record,verdict\n" + row + "\n");
    return cli.run("decide", "--reviewer", reviewer, "--stage", TA, "--from", "v.csv");
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] block = new byte[4096];
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(Files.size(file)).isPositive();
    }
  }

  private static int sh(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
