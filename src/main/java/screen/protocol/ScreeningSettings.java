package screen.protocol;

import java.util.List;

/**
 * How records are put before a reviewer.
 *
 * @param assign who is asked to judge which record
 * @param seed of what is drawn: who judges what, and the pilot round's sample
 * @param order in which they come
 * @param tiebreak whether the tiebreaker sees the verdicts that are in conflict
 * @param includeTerms stems of words that speak for a record; shown, never acted on
 * @param excludeTerms stems of words that speak against it
 */
public record ScreeningSettings(
    Assign assign,
    long seed,
    PilotSettings pilot,
    Order order,
    Tiebreak tiebreak,
    List<String> includeTerms,
    List<String> excludeTerms) {
  public static final ScreeningSettings DEFAULT =
      new ScreeningSettings(
          Assign.ALL, 0, PilotSettings.NONE, Order.ID, Tiebreak.OPEN, List.of(), List.of());

  public ScreeningSettings {
    includeTerms = List.copyOf(includeTerms);
    excludeTerms = List.copyOf(excludeTerms);
  }

  /** Who is asked to judge a record. */
  public enum Assign {
    /** Everybody, until there are enough votes. */
    ALL,
    /** Neighbours in the config's list of screeners, each group of neighbours in turn. */
    ROTATE,
    /** As many as there must be votes, any of them together, in equal shares. */
    SHARE
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
