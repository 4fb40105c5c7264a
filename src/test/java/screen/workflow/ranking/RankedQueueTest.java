package screen.workflow.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Progress;
import screen.cli.Cli;
import screen.folder.ReviewFolder;
import screen.outcome.Outcomes;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.workflow.LoadReview;

/** Twelve records: 1 to 4 on sleep, 5 to 8 on pain, 9 to 12 on food. */
class RankedQueueTest {
  private static final String TITLES = "title-abstract";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void twelveRecords() {
    cli = Cli.review(folder);
    configure("");
    StringBuilder export = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      String topic = List.of("sleep nurse", "pain ketamine", "food diet").get((i - 1) / 4);
      String entry = "TY  - JOUR\nAN  - N%02d\nTI  - A study %d of %s\nAB  - About %s.\nER  - \n\n";
      export.append(entry.formatted(i, i, topic, topic));
    }
    cli.write("x.ris", export.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  private void configure(String more) {
    cli.write(
        "screening-config.yaml",
        """
        format: 1
        review: {title: Diet in adults}
        reviewers: {screeners: [A, B], votes-per-record: 2, tiebreaker: T}
        sources:
          - {id: x, name: X, kind: database}
        exclusion-reasons:
          - {id: other, label: Other}
        screening:
          order: ranked
        """
            + more);
  }

  @Test
  void beginsWithWhatIsLikeTheProtocolAndItsTerms() {
    assertThat(queue("A").subList(0, 4)).containsExactly("N09", "N10", "N11", "N12");

    configure("  include-terms: [keta*]\n");
    assertThat(queue("A").subList(0, 8)).contains("N05", "N06", "N07", "N08");
  }

  @Test
  void learnsFromTheReviewersOwnVotesAlone() {
    List<String> before = queue("B");

    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,", "x:N05,exclude,");

    assertThat(queue("A").subList(0, 3)).containsExactly("N02", "N03", "N04");
    assertThat(queue("B")).isEqualTo(before);
  }

  @Test
  void learnsFromSettledRecordsWhereTheConfigSaysSo() {
    configure("  ranking: {learns-from: settled}\n");
    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,", "x:N05,include,");
    List<String> before = queue("B");
    assertThat(before.subList(0, 1)).containsExactly("N09");

    cli.vote("B", TITLES, "x:N01,maybe,", "x:N09,exclude,");

    assertThat(queue("B").subList(0, 3)).containsExactly("N02", "N03", "N04");
  }

  @Test
  void givesTheSameOrderForTheSameVotesInWhateverOrderTheyCame() {
    cli.vote("A", TITLES, "x:N01,include,");
    cli.vote("A", TITLES, "x:N09,exclude,");
    List<String> one = queue("A");
    cli.write("records/decisions/title-abstract/A.csv", "record,verdict,reason,note,decided_at\n");

    cli.vote("A", TITLES, "x:N09,exclude,");
    cli.vote("A", TITLES, "x:N01,include,");

    assertThat(queue("A")).isEqualTo(one);
  }

  @Test
  void givesTheSameOrderWhateverScoresAreKept() throws IOException {
    Path votes = folder.resolve("records/decisions/title-abstract/A.csv");
    Path kept = folder.resolve("records/.ranking/scores-A");
    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,");
    List<String> learned = queue("A");
    byte[] whole = Files.readAllBytes(kept);
    assertThat(queue("A")).isEqualTo(learned);

    byte[] before = Files.readAllBytes(votes);
    cli.vote("A", TITLES, "x:N05,include,");
    assertThat(queue("A")).isNotEqualTo(learned);
    byte[] ofOtherVotes = Files.readAllBytes(kept);
    Files.write(votes, before);
    for (byte[] other : List.of(ofOtherVotes, Arrays.copyOf(whole, 60), new byte[whole.length])) {
      Files.write(kept, other);
      assertThat(queue("A")).isEqualTo(learned);
      assertThat(kept).hasBinaryContent(whole);
    }
    Files.delete(kept);
    assertThat(queue("A")).isEqualTo(learned);
  }

  @Test
  void learnsNothingWhereTheScoresOfTheSameVotesAreKept() {
    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,");
    FeatureStore.Kept features = FeatureStore.of(cli.session().open(), Progress.Display.NONE);
    double[] scores = IntStream.range(0, 12).asDoubleStream().toArray();
    new ScoreStore(cli.session().open(), features.checksum(), 12).keep("A", bit(0), bit(8), scores);

    assertThat(queue("A").subList(0, 3)).containsExactly("N12", "N11", "N10");
  }

  private static BitSet bit(int place) {
    BitSet bits = new BitSet();
    bits.set(place);
    return bits;
  }

  @Test
  void showsTheRandomSampleFirstToEveryReviewer() {
    configure("  ranking: {random-first: 3}\n");
    List<String> sample = queue("A").subList(0, 3);

    cli.vote("A", TITLES, "x:" + sample.get(0) + ",include,", "x:N09,exclude,");

    assertThat(queue("B").subList(0, 3)).isEqualTo(sample);
    assertThat(queue("A")).startsWith(sample.get(1));
    configure("  seed: 1\n  ranking: {random-first: 3}\n");
    assertThat(queue("B").subList(0, 3)).isNotEqualTo(sample);
  }

  @Test
  void writesABatchOfTheFirstRecords() {
    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,");
    cli.ok("decide", "--reviewer", "A", "--stage", TITLES, "--export", "A.csv", "--batch", "3");

    assertThat(cli.read("A.csv").lines().skip(1).map(line -> line.substring(0, 5)))
        .containsExactly("x:N02", "x:N03", "x:N04");
    assertThat(
            cli.run(
                    "decide",
                    "--reviewer",
                    "A",
                    "--stage",
                    TITLES,
                    "--export",
                    "A.csv",
                    "--batch",
                    "0")
                .exitCode())
        .isEqualTo(2);
  }

  @Test
  void learnsInTheBackgroundWhatAFreshSessionWouldLearn() {
    ReviewFolder open = cli.session().open();
    Review review = LoadReview.of(open);
    SessionRanking session =
        new SessionRanking(
            open,
            new SharedRecords(Progress.Display.NONE),
            review,
            Outcomes.of(review),
            "A",
            Stage.TITLE_ABSTRACT);
    assertThat(session.newest().votes()).isZero();
    cli.vote("A", TITLES, "x:N01,include,", "x:N09,exclude,");
    Review after = LoadReview.of(cli.session().open());

    Stream.of("N01", "N09")
        .map(key -> RecordId.parse("x:" + key).orElseThrow())
        .flatMap(id -> after.ballots().history(Stage.TITLE_ABSTRACT, id).stream())
        .forEach(
            vote -> {
              session.pause();
              session.voted(vote);
            });
    session.finish();
    assertThat(folder.resolve("records/.ranking/scores-A")).exists();

    RankedOrder expected =
        new RankedRecords(cli.session().open(), Progress.Display.NONE)
            .order(
                after,
                Outcomes.of(after),
                "A",
                WorkQueue.of(after, Outcomes.of(after), "A", Stage.TITLE_ABSTRACT));
    assertThat(session.newest()).isEqualTo(expected);
  }

  private List<String> queue(String reviewer) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", TITLES, "--export", "q.csv");
    List<String> lines = cli.read("q.csv").lines().toList();
    return IntStream.range(1, lines.size()).mapToObj(i -> lines.get(i).substring(2, 5)).toList();
  }
}
