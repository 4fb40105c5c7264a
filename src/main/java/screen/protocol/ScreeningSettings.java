package screen.protocol;

import java.util.List;

/**
 * How records are put before a reviewer.
 *
 * @param order in which they come
 * @param tiebreak whether the tiebreaker sees the verdicts that are in conflict
 * @param includeTerms stems of words that speak for a record; shown, never acted on
 * @param excludeTerms stems of words that speak against it
 */
public record ScreeningSettings(
    Order order, Tiebreak tiebreak, List<String> includeTerms, List<String> excludeTerms) {
  public static final ScreeningSettings DEFAULT =
      new ScreeningSettings(Order.ID, Tiebreak.OPEN, List.of(), List.of());

  public ScreeningSettings {
    includeTerms = List.copyOf(includeTerms);
    excludeTerms = List.copyOf(excludeTerms);
  }

  /** The order of a queue. */
  public enum Order {
    ID,
    /** Shuffled for each reviewer; stays as it is when records are added. */
    RANDOM,
    /** The newest first. */
    YEAR,
    /** In the order of the protocol's sources. */
    SOURCE
  }

  /** What the tiebreaker sees. */
  public enum Tiebreak {
    OPEN,
    BLIND
  }
}
