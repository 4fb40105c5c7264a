package screen.votes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How long a reviewer takes for a record: the median of the recent gaps between votes. Longer gaps
 * are breaks and do not count, nor do votes of one second, which came from a file together.
 */
public final class Pace {
  private static final int RECENT = 50;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private Pace() {}

  /**
   * Seconds a record, or empty where that cannot be told yet.
   *
   * @param times of the votes, oldest first
   */
  public static OptionalLong secondsEach(List<Instant> times) {
    List<Instant> recent = times.subList(Math.max(0, times.size() - RECENT - 1), times.size());
    long[] gaps =
        IntStream.range(1, recent.size())
            .mapToObj(i -> Duration.between(recent.get(i - 1), recent.get(i)))
            .filter(gap -> gap.compareTo(Duration.ZERO) > 0 && gap.compareTo(PAUSE) < 0)
            .mapToLong(Duration::toSeconds)
            .sorted()
            .toArray();
    return gaps.length == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(1, gaps[gaps.length / 2]));
  }

  /** Such as {@code about 50 min}. */
  public static String about(long seconds) {
    if (seconds < 90) {
      return "about " + seconds + " s";
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 90
        ? "about " + minutes + " min"
        : "about " + Math.round(minutes / 60.0) + " h";
  }
}
