package screen.intake;

import java.util.OptionalInt;

/**
 * What a person tells of a search, as PRISMA-S asks; "" where it was not told.
 *
 * @param round the round of searching; "" for the date
 * @param date when the search was run, ISO 8601
 * @param hits what the database said it had found
 * @param strategy the search strategy, verbatim
 * @param note accepts a difference between hits and entries found
 */
public record SearchDetails(
    String platform,
    String round,
    String date,
    OptionalInt hits,
    String searcher,
    String limits,
    String strategy,
    String note) {
  public SearchDetails {
    round = round.isEmpty() ? date : round;
  }
}
