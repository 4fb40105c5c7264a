package screen.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RankingTest {
  private final MadeUpSet set = MadeUpSet.of(240, 1);
  private final Ranking ranking = new Ranking(Features.of(set.texts()));

  @Test
  void learnsOnlyFromLabelsOfBothKinds() {
    assertThat(ranking.learn(set.relevantOf(20), new BitSet())).isFalse();
    assertThat(ranking.learn(new BitSet(), set.othersOf(20))).isFalse();
    assertThat(ranking.learn(set.relevantOf(20), set.othersOf(20))).isTrue();
  }

  /**
   * If this fails, the same labels give other scores: raise the version, so that scores kept by
   * earlier versions are learned again, and write the new sum here.
   */
  @Test
  void hasAVersionForTheseScores() {
    ranking.learn(set.relevantOf(160), set.othersOf(160));

    long[] rounded =
        DoubleStream.of(ranking.scores()).mapToLong(score -> Math.round(score * 1e6)).toArray();
    assertThat(Ranking.VERSION + ": " + Arrays.hashCode(rounded)).isEqualTo("1: 1742958772");
  }
}
