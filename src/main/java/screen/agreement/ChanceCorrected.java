package screen.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The family (pa - pe) / (1 - pe): observed agreement pa less the agreement pe expected by chance,
 * over the largest possible difference. The members of the family differ in pe = sum over
 * categories of π·h(π), where π is a category's share of the votes.
 *
 * <p>pa is the mean, over records rated by two or more, of the share of reviewer pairs that agree;
 * π is the mean, over all records rated, of the share of the record's votes. Undefined if no record
 * was rated twice, or pe = 1.
 *
 * <p>Standard error: each record's linear score is (n/n₂)(paᵢ - pe)/(1 - pe) - 2(1 - κ)(peᵢ -
 * pe)/(1 - pe) with peᵢ = sum of the record's vote shares times h(π), n records, n₂ of them rated
 * twice. Source: K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), chapters 2 and 5;
 * for two reviewers: Gwet, Computing inter-rater reliability and its variance in the presence of
 * high agreement, Br J Math Stat Psychol 61 (2008) 29-48.
 *
 * @param chance h, the probability that a second vote falls by chance into a category
 */
record ChanceCorrected(Chance chance) {

  /** The probability that a second vote falls by chance into a category. */
  @FunctionalInterface
  interface Chance {
    /**
     * h(π).
     *
     * @param share the category's share of votes, 0 to 1
     * @param q number of categories offered
     */
    double of(double share, int q);
  }

  /** Two reviewers: variance of the mean score with n as divisor, as in the paper of 2008. */
  Estimate ofPair(RatingTable table) {
    return estimate(RatingProfiles.of(table), (double) table.total());
  }

  /** Any number of reviewers: variance with n - 1 as divisor, as in the book of 2014. */
  Estimate ofGroup(RatingProfiles ratings) {
    return estimate(ratings, ratings.records() - 1.0);
  }

  private Estimate estimate(RatingProfiles ratings, double divisor) {
    double ratedTwice = ratings.recordsRatedBy(reviewers -> reviewers >= 2);
    double[] shares = shares(ratings);
    double[] byChance =
        Arrays.stream(shares).map(share -> chance.of(share, shares.length)).toArray();
    double expected =
        IntStream.range(0, shares.length).mapToDouble(k -> shares[k] * byChance[k]).sum();
    if (ratedTwice == 0 || !(expected < 1)) { // NaN if there is only one category
      return Estimate.undefined();
    }
    double value = (observed(ratings) / ratedTwice - expected) / (1 - expected);
    if (divisor == 0) {
      return Estimate.of(value);
    }
    double weight = ratings.records() / ratedTwice;
    List<UnitScore> scores = new ArrayList<>();
    for (RatingProfiles.Profile profile : ratings.profiles()) {
      double agreed = profile.reviewers() < 2 ? 0 : weight * (profile.agreement() - expected);
      double chanced = profile.mean(byChance) - expected;
      scores.add(
          new UnitScore((agreed - 2 * (1 - value) * chanced) / (1 - expected), profile.records()));
    }
    return Estimate.of(value, UnitScore.spread(scores) / Math.sqrt(divisor));
  }

  /** Sum over the records rated twice of the share of agreeing reviewer pairs. */
  private static double observed(RatingProfiles ratings) {
    return ratings.profiles().stream()
        .filter(profile -> profile.reviewers() >= 2)
        .mapToDouble(profile -> profile.records() * profile.agreement())
        .sum();
  }

  /** By category: the mean over the records of its share of a record's votes. */
  private static double[] shares(RatingProfiles ratings) {
    double records = ratings.records();
    return IntStream.range(0, ratings.categories().size())
        .mapToDouble(
            k ->
                ratings.profiles().stream()
                        .mapToDouble(p -> p.records() * (double) p.votes().get(k) / p.reviewers())
                        .sum()
                    / records)
        .toArray();
  }
}
