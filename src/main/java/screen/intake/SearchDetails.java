package screen.intake;

import java.util.OptionalInt;

/**
 * What a person tells of a search, as PRISMA-S asks; "" where it was not told.
 *
 * @param toldRound the round of searching; "" for the one that the date falls into
 * @param toldDate when the search was run, ISO 8601
 * @param hits what the database said it had found
 * @param strategy the search strategy, verbatim
 * @param note accepts a difference between hits and entries found
 * @param otherwise the date where none is told
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
  /** When the search was run. */
  public String date() {
    return toldDate.isEmpty() ? otherwise : toldDate;
  }

  /** The part of its id behind the source: the round where one is given, else the date. */
  public String name() {
    return toldRound.isEmpty() ? date() : toldRound;
  }
}
