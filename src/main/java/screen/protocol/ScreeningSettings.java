package screen.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How records are presented to reviewers.
 *
 * @param assign which reviewers are asked to screen a record
 * @param seed seed of the random draws: who screens which record, and the pilot round's sample
 * @param order order of the queue
 * @param tiebreak whether the tiebreaker sees the conflicting verdicts
 * @param includeTerms stems of words in favour of a record; only highlighted
 * @param excludeTerms stems of words against it; only highlighted
 * @param conflicts the ways in which a conflict may be settled
 * @param secondCheck the share that a second screener screens too if one vote suffices
 * @param aids the criteria and tags beside a record
 * @param ranking how the queue learns where its order is {@code RANKED}
 * @param stopping when screening may stop before all records are screened; empty: never
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
    SecondCheck secondCheck,
    ReadingAids aids,
    RankingSettings ranking,
    Optional<StoppingPlan> stopping) {
  /** The default ways to settle conflicts. */
  public static final Set<Resolution> USUAL = Set.of(Resolution.CONSENSUS, Resolution.TIEBREAKER);

  public static final ScreeningSettings DEFAULT =
      new ScreeningSettings(
          Assign.ALL, 0, PilotSettings.NONE, Order.ID, Tiebreak.OPEN, List.of(), List.of());

  public ScreeningSettings {
    includeTerms = List.copyOf(includeTerms);
    excludeTerms = List.copyOf(excludeTerms);
    conflicts = Set.copyOf(conflicts);
  }

  /** Settings with the default ways to settle conflicts and without a second check. */
  public ScreeningSettings(
      Assign assign,
      long seed,
      PilotSettings pilot,
      Order order,
      Tiebreak tiebreak,
      List<String> includeTerms,
      List<String> excludeTerms) {
    this(
        assign,
        seed,
        pilot,
        order,
        tiebreak,
        includeTerms,
        excludeTerms,
        USUAL,
        SecondCheck.NONE,
        ReadingAids.NONE,
        RankingSettings.DEFAULT,
        Optional.empty());
  }

  /** Whether a conflict may be settled in this way. */
  public boolean settlesBy(Resolution way) {
    return conflicts.contains(way);
  }

  /** Whether a screener who has not screened a record in conflict is asked to. */
  public boolean asksFurtherScreeners() {
    return settlesBy(Resolution.THIRD_SCREENER) || settlesBy(Resolution.MAJORITY);
  }

  /** A way to settle a conflict. */
  public enum Resolution {
    /** Those who differed vote again and agree. */
    CONSENSUS,
    /** A vote of the tiebreaker. */
    TIEBREAKER,
    /** A vote of a screener who had not screened the record. */
    THIRD_SCREENER,
    /** More than half of three or more screeners' votes. */
    MAJORITY,
    /** One include suffices at title and abstract: differing votes go on to full text. */
    ANY_INCLUDE
  }

  /** The reviewers who are asked to screen a record. */
  public enum Assign {
    /** All screeners, until there are enough votes. */
    ALL,
    /** Groups of neighbours in the config's list of screeners, in turn. */
    ROTATE,
    /** As many screeners as votes are needed, in any combination, with equal shares. */
    SHARE
  }

  /** The order of a queue. */
  public enum Order {
    ID,
    /** Shuffled for each reviewer; new records do not change the order of the others. */
    RANDOM,
    /** The newest first. */
    YEAR,
    /** In the order of the protocol's sources. */
    SOURCE,
    /** The most relevant first at title and abstract, learned from the votes so far. */
    RANKED;

    /** Its name in the config. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the tiebreaker sees the conflicting verdicts. */
  public enum Tiebreak {
    OPEN,
    BLIND
  }
}
