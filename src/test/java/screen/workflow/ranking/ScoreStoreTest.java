package screen.workflow.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;
import screen.folder.ReviewFolder;

class ScoreStoreTest {
  private static final double[] SCORES = {0.5, -1e-9, Double.MIN_VALUE, 3};
  private static final BitSet RELEVANT = BitSet.valueOf(new long[] {0b0001});
  private static final BitSet OTHERS = BitSet.valueOf(new long[] {0b0110});

  @TempDir Path folder;
  private ReviewFolder review;
  private Path home;
  private ScoreStore store;

  @BeforeEach
  void emptyReview() throws IOException {
    review = Cli.review(folder).session().open();
    home = Files.createDirectories(folder.resolve("records/.ranking"));
    store = new ScoreStore(review, "features", SCORES.length);
  }

  @Test
  void keepsTheNewestScoresOfEachReviewer() {
    store.keep("B", RELEVANT, OTHERS, new double[SCORES.length]);
    store.keep("A", OTHERS, RELEVANT, new double[SCORES.length]);
    store.keep("A", RELEVANT, OTHERS, SCORES);

    assertThat(store.scores("A", RELEVANT, OTHERS)).hasValue(SCORES);
    assertThat(store.scores("B", RELEVANT, OTHERS)).hasValue(new double[SCORES.length]);
    assertThat(home.toFile().list()).containsExactlyInAnyOrder("scores-A", "scores-B");
  }

  @Test
  void trustsNoneOfOtherLabelsRecordsOrReviewers() {
    store.keep("A", RELEVANT, OTHERS, SCORES);

    assertThat(store.scores("B", RELEVANT, OTHERS)).isEmpty();
    assertThat(store.scores("A", OTHERS, RELEVANT)).isEmpty();
    assertThat(store.scores("A", RELEVANT, new BitSet())).isEmpty();
    assertThat(new ScoreStore(review, "others", SCORES.length).scores("A", RELEVANT, OTHERS))
        .isEmpty();
    assertThat(new ScoreStore(review, "features", 3).scores("A", RELEVANT, OTHERS)).isEmpty();
  }

  @Test
  void trustsNoFileOfWhichAByteIsMissingOrDifferent() throws IOException {
    store.keep("A", RELEVANT, OTHERS, SCORES);
    Path file = home.resolve("scores-A");
    byte[] whole = Files.readAllBytes(file);

    for (int place = 0; place < whole.length; place++) {
      Files.write(file, Arrays.copyOf(whole, place));
      assertThat(store.scores("A", RELEVANT, OTHERS)).isEmpty();
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      Files.write(file, changed);
      assertThat(store.scores("A", RELEVANT, OTHERS)).isEmpty();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertThat(store.scores("A", RELEVANT, OTHERS)).isEmpty();
    Files.write(file, whole);
    assertThat(store.scores("A", RELEVANT, OTHERS)).hasValue(SCORES);
  }

  @Test
  void followsNoLink() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.write(elsewhere, List.of("mine"));
    Files.createSymbolicLink(home.resolve("unfinished-A"), elsewhere);
    Files.createSymbolicLink(home.resolve("scores-A"), elsewhere);

    store.keep("A", RELEVANT, OTHERS, SCORES);

    assertThat(elsewhere).hasContent("mine");
    assertThat(store.scores("A", RELEVANT, OTHERS)).hasValue(SCORES);
    Files.delete(home.resolve("scores-A"));
    Files.delete(home);
    Files.createSymbolicLink(home, Files.createDirectory(folder.resolve("outside")));
    store.keep("A", RELEVANT, OTHERS, SCORES);
    assertThat(folder.resolve("outside")).isEmptyDirectory();
  }
}
