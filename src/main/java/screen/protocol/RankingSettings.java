package screen.protocol;

/**
 * How a ranked queue learns.
 *
 * @param learnsFrom the votes from which a seat's order is learned
 * @param randomFirst how many records of a random sample come before the ranked ones, 0 or more
 */
public record RankingSettings(Learning learnsFrom, int randomFirst) {
  public static final RankingSettings DEFAULT = new RankingSettings(Learning.OWN, 0);

  public RankingSettings {
    if (randomFirst < 0) {
      throw new IllegalArgumentException("a sample has 0 records or more: " + randomFirst);
    }
  }

  /** The votes from which a seat's order is learned. */
  public enum Learning {
    /** The votes of the reviewer alone. */
    OWN,
    /** Records that are settled at title and abstract, by screeners or the tiebreaker. */
    SETTLED
  }
}
