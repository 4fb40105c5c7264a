package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.ToolProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server is killed again and again while three seats vote. A vote that it acknowledged is in
 * the file once; one that it did not is there once or not at all. {@code -Dcampaign=whole} (see
 * {@code scripts/campaign}) kills it 200 times; without it, five times.
 */
@Slow
class KilledServerTest {
  private static final int KILLS = "whole".equals(System.getProperty("campaign")) ? 200 : 5;
  private static final int RECORDS = 60;
  private static final int LONGEST_WAIT_MICROS = 6_000;
  private static final Pattern LINE =
      Pattern.compile(
          "x:N\\d+,(?:include|exclude|maybe),,([ABT]-\\d+),\\d{4}-[-\\d:T]+(?:Z|[+-][\\d:]+)(?:,tiebreaker)?");

  private static final String TIEBREAKERS_HEADER = "record,verdict,reason,note,decided_at,role\n";

  @TempDir Path folder;
  private final Map<String, Voter> voters = new LinkedHashMap<>();

  @Test
  void losesDoublesAndTearsNoVoteThatWasAcknowledged() throws Exception {
    Cli cli = review();
    Random random = new Random(16);
    for (String reviewer : List.of("A", "B", "T")) {
      voters.put(reviewer, new Voter(reviewer, new Random(reviewer.hashCode())));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      serveAndKill(random);
    }

    for (Voter voter : voters.values()) {
      voter.compareWith(cli);
    }
    cli.ok("check");
    System.getLogger("kills")
        .log(
            System.Logger.Level.INFO,
            "serve: " + KILLS + " kills, acknowledged, not acknowledged: " + voters.values());
  }

  /** Starts the server, lets the seats vote, and kills it while at least one vote is under way. */
  private void serveAndKill(Random random) throws Exception {
    List<String> command = ToolProcess.command();
    command.addAll(List.of("serve", "--team", "--json", "--no-open"));
    Process server =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ExecutorService threads = Executors.newFixedThreadPool(voters.size());
    try (BufferedReader out = server.inputReader()) {
      JsonNode urls = new JsonMapper().readTree(out.readLine()).get("urls");
      CountDownLatch sent = new CountDownLatch(3 + random.nextInt(30));
      List<Future<?>> all = new ArrayList<>();
      for (Voter voter : voters.values()) {
        SeatClient seat = SeatClient.open(urls.get(voter.reviewer).asString());
        all.add(threads.submit(() -> voter.voteUntilKilled(seat, sent)));
      }
      assertThat(sent.await(60, TimeUnit.SECONDS)).as("the seats vote").isTrue();
      LockSupport.parkNanos(1_000L * random.nextInt(LONGEST_WAIT_MICROS));
      server.destroyForcibly().waitFor();
      for (Future<?> voter : all) {
        voter.get(60, TimeUnit.SECONDS);
      }
    } finally {
      server.destroyForcibly();
      threads.shutdownNow();
    }
  }

  private Cli review() {
    Cli cli = Cli.review(folder);
    StringBuilder entries = new StringBuilder();
    for (int i = 1; i <= RECORDS; i++) {
      entries.append(
          "TY  - JOUR\nAN  - N%d\nTI  - Title number %d\nPY  - 2020\nER  - \n\n".formatted(i, i));
    }
    cli.write("x.ris", entries.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    return cli;
  }

  /** A vote; its note names it. */
  private record Sent(String record, String verdict, String note) {}

  /** A seat, and what the server said of each of its votes. */
  private static final class Voter {
    private final String reviewer;
    private final Random random;
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final Set<String> unanswered = new LinkedHashSet<>();
    private List<Sent> open = List.of();
    private int votes;

    Voter(String reviewer, Random random) {
      this.reviewer = reviewer;
      this.random = random;
    }

    void voteUntilKilled(SeatClient seat, CountDownLatch sent) {
      try {
        // A page sends again what it heard no answer to, unless its reviewer closed it.
        if (random.nextBoolean()) {
          for (Sent vote : open) {
            send(seat, vote, sent);
          }
        }
        open = List.of();
        while (true) {
          JsonNode next = seat.json("api/next?stage=title-abstract");
          String record = record(next);
          if (!record.isEmpty()) {
            String verdict = List.of("include", "exclude", "maybe").get(random.nextInt(3));
            send(seat, new Sent(record, verdict, reviewer + "-" + ++votes), sent);
          }
        }
      } catch (AssertionError e) {
        if (!(e.getCause() instanceof IOException)) {
          throw e;
        }
      }
    }

    /** Any record, so that minds are changed too; the tiebreaker's are those in conflict. */
    private String record(JsonNode next) {
      JsonNode records = next.get("records");
      if (!reviewer.equals("T")) {
        return "x:N" + (1 + random.nextInt(RECORDS));
      }
      return records.isEmpty() ? "" : records.get(0).get("id").asString();
    }

    private void send(SeatClient seat, Sent vote, CountDownLatch sent) {
      open = List.of(vote);
      unanswered.add(vote.note());
      sent.countDown();
      HttpResponse<String> answer =
          seat.vote("title-abstract", vote.record(), vote.verdict(), "", vote.note());
      open = List.of();
      unanswered.remove(vote.note());
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
      (answer.statusCode() == 200 ? acknowledged : refused).add(vote.note());
    }

    void compareWith(Cli cli) throws IOException {
      String text = cli.read("records/decisions/title-abstract/" + reviewer + ".csv");
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      String cutOff = lines.remove(lines.size() - 1);
      assertThat(lines.remove(0) + "\n").isIn(ServedReview.HEADER, TIEBREAKERS_HEADER);
      List<String> kept = new ArrayList<>();
      for (String line : lines) {
        Matcher vote = LINE.matcher(line);
        assertThat(vote.matches()).as("a whole vote: %s", line).isTrue();
        kept.add(vote.group(1));
      }
      assertThat(kept).as("no vote twice").doesNotHaveDuplicates();
      assertThat(kept).containsAll(acknowledged).noneMatch(refused::contains);
      assertThat(kept.stream().filter(note -> !acknowledged.contains(note)).toList())
          .isSubsetOf(unanswered);
      assertThat(kept.stream().mapToInt(note -> Integer.parseInt(note.substring(2))))
          .as("in the order in which they were sent")
          .isSorted();
      assertThat(cutOff)
          .satisfiesAnyOf(
              rest -> assertThat(rest).isEmpty(),
              rest -> assertThat(acknowledged).noneMatch(rest::contains));
    }

    @Override
    public String toString() {
      return reviewer + " " + acknowledged.size() + ", " + unanswered.size();
    }
  }
}
