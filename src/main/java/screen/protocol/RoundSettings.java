package screen.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import screen.record.Search;

/**
 * Settings for which searches form one round of searching, as databases are searched some days
 * apart and exports come in parts.
 *
 * @param days the most days between the first search of a round and another one, 0 or more; with 0
 *     each date is a round of its own
 */
public record RoundSettings(int days) {
  public static final RoundSettings DEFAULT = new RoundSettings(30);

  public RoundSettings {
    if (days < 0) {
      throw new IllegalArgumentException("days are counted from 0: " + days);
    }
  }

  /**
   * The round of a new search: the newest round if the search is near its first one and the round
   * has no search of the same source on another date; else a new round, named by the date.
   *
   * @param date of the new search, ISO 8601; a year or month without a day is a round of its own
   * @param logged the searches so far
   */
  public String roundOf(String source, String date, List<Search> logged) {
    Optional<LocalDate> day = day(date);
    Optional<String> newest = newest(logged);
    if (days == 0 || day.isEmpty() || newest.isEmpty()) {
      return date;
    }
    List<Search> round = logged.stream().filter(s -> s.round().equals(newest.get())).toList();
    boolean again =
        round.stream().anyMatch(s -> s.source().equals(source) && !s.date().equals(date));
    boolean near = first(round).filter(first -> isNear(first, day.get())).isPresent();
    return near && !again ? newest.get() : date;
  }

  /** Whether two days are close enough for one round. */
  public boolean isNear(LocalDate first, LocalDate other) {
    return days > 0 && Math.abs(ChronoUnit.DAYS.between(first, other)) <= days;
  }

  /** The earliest day of these searches; empty if none has a full date. */
  public static Optional<LocalDate> first(List<Search> searches) {
    return searches.stream()
        .flatMap(search -> day(search.date()).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<String> newest(List<Search> logged) {
    return logged.stream().map(Search::round).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
