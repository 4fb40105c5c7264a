package screen.votes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How long a reviewer takes for a record: the median of the recent gaps between votes. Longer gaps
 * are breaks and do not count, nor do votes of one moment, which came from a file together, nor
 * what passed before and after them.
 */
public final class Pace {
  private static final int RECENT = 50;

  /** Fewer gaps, those between ten votes, tell nothing yet. */
  private static final int FEWEST = 9;

  /** Keys that were pressed more quickly were not preceded by reading. */
  private static final long QUICKEST_SECONDS = 3;

  /** A session of judging ends where nothing was voted for this long. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private Pace() {}

  /**
   * Seconds a record, 3 or more, or empty where that cannot be told: of fewer than ten votes, or of
   * votes that came more quickly than anybody reads.
   *
   * @param times of the votes, oldest first
   */
  public static OptionalLong secondsEach(List<Instant> times) {
    long[] gaps =
        IntStream.range(Math.max(1, times.size() - RECENT), times.size())
            .filter(i -> isAlone(times, i - 1) && isAlone(times, i))
            .mapToObj(i -> Duration.between(times.get(i - 1), times.get(i)))
            .filter(gap -> gap.compareTo(PAUSE) < 0)
            .mapToLong(Duration::toSeconds)
            .sorted()
            .toArray();
    if (gaps.length < FEWEST || gaps[gaps.length / 2] < QUICKEST_SECONDS) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(gaps[gaps.length / 2]);
  }

  /** Whether no other vote bears this one's time, as those of a file do. */
  private static boolean isAlone(List<Instant> times, int i) {
    Instant time = times.get(i);
    return (i == 0 || !times.get(i - 1).equals(time))
        && (i + 1 == times.size() || !times.get(i + 1).equals(time));
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
