package screen.votes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The time that a reviewer takes for a record: the median of the recent gaps between votes. Longer
 * gaps are breaks and do not count. Gaps next to votes with equal times do not count either, as
 * such votes came from a file.
 */
public final class Pace {
  private static final int RECENT = 50;

  /** The least number of gaps, those between ten votes. */
  private static final int LEAST_GAPS = 9;

  /** A median below this means that the records were not read. */
  private static final long LEAST_SECONDS = 3;

  /** A gap from this length on is a break between sessions. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private Pace() {}

  /**
   * Seconds per record, 3 or more; empty if there are fewer than ten usable votes, or if they came
   * too quickly to have been read.
   *
   * @param times the times of the votes, oldest first
   */
  public static OptionalLong secondsEach(List<Instant> times) {
    long[] gaps =
        IntStream.range(Math.max(1, times.size() - RECENT), times.size())
            .filter(i -> isMeasured(times, i))
            .mapToObj(i -> Duration.between(times.get(i - 1), times.get(i)))
            .mapToLong(Duration::toSeconds)
            .sorted()
            .toArray();
    if (gaps.length < LEAST_GAPS || gaps[gaps.length / 2] < LEAST_SECONDS) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(gaps[gaps.length / 2]);
  }

  /**
   * The same for votes.
   *
   * @param votes oldest first, of which only the last ones are looked at
   */
  public static OptionalLong secondsEachOf(List<Vote> votes) {
    // the first gap looks at the vote before it and at that one's neighbours
    int from = Math.max(0, votes.size() - RECENT - 3);
    return secondsEach(
        votes.subList(from, votes.size()).stream()
            .map(vote -> vote.decidedAt().toInstant())
            .toList());
  }

  /**
   * Whether the gap before a vote is the time that its record took: not a break, nor next to votes
   * from a file.
   *
   * @param times oldest first
   * @param i the vote, from 1
   */
  static boolean isMeasured(List<Instant> times, int i) {
    return isAlone(times, i - 1)
        && isAlone(times, i)
        && Duration.between(times.get(i - 1), times.get(i)).compareTo(PAUSE) < 0;
  }

  /** Whether no neighbouring vote has the same time. */
  private static boolean isAlone(List<Instant> times, int i) {
    Instant time = times.get(i);
    return (i == 0 || !times.get(i - 1).equals(time))
        && (i + 1 == times.size() || !times.get(i + 1).equals(time));
  }

  /** Describes how many records are screened in an hour, such as {@code 90 an hour}. */
  public static String anHour(long secondsEach) {
    return Duration.ofHours(1).toSeconds() / secondsEach + " an hour";
  }

  /** Describes a duration, such as {@code about 50 min}. */
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
