package screen.protocol;

import java.util.List;
import java.util.Set;

/**
 * How records are put before a reviewer.
 *
 * @param assign who is asked to judge which record
 * @param seed of what is drawn: who judges what, and the pilot round's sample
 * @param order in which they come
 * @param tiebreak whether the tiebreaker sees the verdicts that are in conflict
 * @param includeTerms stems of words that speak for a record; shown, never acted on
 * @param excludeTerms stems of words that speak against it
 * @param conflicts how a conflict may end
 * @param secondCheck the share that a second screener judges too where one vote suffices
 */
public record ScreeningSettings(
    Assign assign,
    long seed,
    PilotSettings pilot,
    Order order,
    Tiebreak tiebreak,
    List<String> includeTerms,
    List<String> excludeTerms,
    Set<Resolution> conflicts,
    SecondCheck secondCheck) {
  /** How conflicts end unless the config says otherwise. */
  public static final Set<Resolution> USUAL = Set.of(Resolution.CONSENSUS, Resolution.TIEBREAKER);

  public static final ScreeningSettings DEFAULT =
      new ScreeningSettings(
          Assign.ALL, 0, PilotSettings.NONE, Order.ID, Tiebreak.OPEN, List.of(), List.of());

  public ScreeningSettings {
    includeTerms = List.copyOf(includeTerms);
    excludeTerms = List.copyOf(excludeTerms);
    conflicts = Set.copyOf(conflicts);
  }

  /** Where conflicts end the usual way and no second check is drawn. */
  public ScreeningSettings(
      Assign assign,
      long seed,
      PilotSettings pilot,
      Order order,
      Tiebreak tiebreak,
      List<String> includeTerms,
      List<String> excludeTerms) {
    this(assign, seed, pilot, order, tiebreak, includeTerms, excludeTerms, USUAL, SecondCheck.NONE);
  }

  /** The same with conflicts that end otherwise. */
  public ScreeningSettings settlingBy(Set<Resolution> ways) {
    return new ScreeningSettings(
        assign, seed, pilot, order, tiebreak, includeTerms, excludeTerms, ways, secondCheck);
  }

  /** The same with another share to be checked. */
  public ScreeningSettings checking(SecondCheck share) {
    return new ScreeningSettings(
        assign, seed, pilot, order, tiebreak, includeTerms, excludeTerms, conflicts, share);
  }

  /** Whether a conflict may end in this way. */
  public boolean settlesBy(Resolution way) {
    return conflicts.contains(way);
  }

  /** Whether somebody who has not judged a record in conflict is asked to. */
  public boolean asksFurtherScreeners() {
    return settlesBy(Resolution.THIRD_SCREENER) || settlesBy(Resolution.MAJORITY);
  }

  /** A way in which a conflict ends. */
  public enum Resolution {
    /** New votes of those who differed, that agree. */
    CONSENSUS,
    /** A vote of the tiebreaker. */
    TIEBREAKER,
    /** A vote of a screener who had not judged the record. */
    THIRD_SCREENER,
    /** More than half of three or more screeners' votes. */
    MAJORITY
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
