package screen.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static List<Instant> votesAt(long... seconds) {
    return Arrays.stream(seconds).mapToObj(Instant::ofEpochSecond).toList();
  }

  @Test
  void isTheMedianOfTheGaps() {
    assertThat(Pace.secondsEach(votesAt(0, 20, 50, 90, 390))).hasValue(40);
  }

  @Test
  void leavesBreaksOut() {
    assertThat(Pace.secondsEach(votesAt(0, 20, 40, 90_000, 90_020))).hasValue(20);
  }

  @Test
  void leavesOutVotesThatCameFromAFileTogether() {
    assertThat(Pace.secondsEach(votesAt(0, 20, 400, 400, 400, 881, 903))).hasValue(22);
    assertThat(Pace.secondsEach(votesAt(0, 0, 0, 481))).isEmpty();
    assertThat(Pace.secondsEach(votesAt(7, 7, 7))).isEmpty();
  }

  @Test
  void saysNothingOfASingleVote() {
    assertThat(Pace.secondsEach(votesAt(5))).isEmpty();
  }

  @Test
  void roundsToWhatOneCanUse() {
    assertThat(Pace.about(89)).isEqualTo("about 89 s");
    assertThat(Pace.about(90)).isEqualTo("about 2 min");
    assertThat(Pace.about(3 * 3600 + 100)).isEqualTo("about 3 h");
  }
}
