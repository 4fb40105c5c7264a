package screen.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static List<Instant> votesAt(long... seconds) {
    return Arrays.stream(seconds).mapToObj(Instant::ofEpochSecond).toList();
  }

  /** Votes with these seconds between one and the next. */
  private static List<Instant> votesAfter(long... gaps) {
    long[] times = LongStream.concat(LongStream.of(0), LongStream.of(gaps)).toArray();
    Arrays.parallelPrefix(times, Long::sum);
    return votesAt(times);
  }

  @Test
  void isTheMedianOfTheGaps() {
    assertThat(Pace.secondsEach(votesAfter(20, 20, 20, 30, 40, 300, 300, 300, 300))).hasValue(40);
  }

  @Test
  void leavesBreaksOut() {
    assertThat(Pace.secondsEach(votesAfter(20, 20, 20, 20, 90_000, 20, 20, 20, 30, 30)))
        .hasValue(20);
  }

  @Test
  void leavesOutVotesThatCameFromAFileTogether() {
    assertThat(Pace.secondsEach(votesAfter(20, 20, 20, 20, 380, 0, 0, 481, 22, 22, 22, 22, 22)))
        .hasValue(22);
    assertThat(Pace.secondsEach(votesAfter(0, 0, 0, 481))).isEmpty();
    assertThat(Pace.secondsEach(votesAfter(new long[20]))).isEmpty();
  }

  @Test
  void saysNothingOfFewerThanTenVotes() {
    assertThat(Pace.secondsEach(votesAt(5))).isEmpty();
    assertThat(Pace.secondsEach(votesAfter(9, 9, 9, 9, 9, 9, 9, 9))).isEmpty();
    assertThat(Pace.secondsEach(votesAfter(9, 9, 9, 9, 9, 9, 9, 9, 9))).hasValue(9);
  }

  @Test
  void saysNothingOfKeysThatNobodyReadBefore() {
    assertThat(Pace.secondsEach(votesAfter(1, 1, 1, 1, 2, 40, 40, 40, 40))).isEmpty();
  }

  @Test
  void roundsToWhatOneCanUse() {
    assertThat(Pace.about(89)).isEqualTo("about 89 s");
    assertThat(Pace.about(90)).isEqualTo("about 2 min");
    assertThat(Pace.about(3 * 3600 + 100)).isEqualTo("about 3 h");
  }
}
