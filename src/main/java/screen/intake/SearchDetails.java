package screen.intake;

import java.util.OptionalInt;

/**
 * The details of a search as the user gave them, following PRISMA-S; "" where not given.
 *
 * @param toldRound the round of searching; "" for the round that the date falls into
 * @param toldDate when the search was run, ISO 8601
 * @param hits the number of results the database reported
 * @param strategy the search strategy, verbatim
 * @param note why a difference between hits and entries found is accepted
 * @param otherwise the date to use where none is given
 */
public record SearchDetails(
    String platform,
    String toldRound,
    String toldDate,
    OptionalInt hits,
    String searcher,
    String limits,
    String strategy,
    String note,
    String otherwise) {
  /** The date of the search, given or by default. */
  public String date() {
    return toldDate.isEmpty() ? otherwise : toldDate;
  }

  /** The part of the search's id after the source: the round if given, else the date. */
  public String name() {
    return toldRound.isEmpty() ? date() : toldRound;
  }
}
