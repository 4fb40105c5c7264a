package screen.intake;

import java.util.OptionalInt;

/**
 * The details of a search as the user gave them, following PRISMA-S; "" where not given.
 *
 * @param givenRound the round of searching; "" for the round that the date falls into
 * @param givenDate when the search was run, ISO 8601
 * @param hits the number of results the database reported
 * @param strategy the search strategy, verbatim
 * @param note why a difference between hits and entries found is accepted
 * @param defaultDate the date to use where none is given
 */
public record SearchDetails(
    String platform,
    String givenRound,
    String givenDate,
    OptionalInt hits,
    String searcher,
    String limits,
    String strategy,
    String note,
    String defaultDate) {
  /** The date of the search, given or by default. */
  public String date() {
    return givenDate.isEmpty() ? defaultDate : givenDate;
  }

  /** The part of the search's id after the source: the round if given, else the date. */
  public String name() {
    return givenRound.isEmpty() ? date() : givenRound;
  }
}
