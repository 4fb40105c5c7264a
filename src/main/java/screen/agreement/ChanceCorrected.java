package screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The family (pa - pe) / (1 - pe): observed agreement pa, less the agreement pe that chance is held
 * to bring about, over the most there could be. Its members differ in pe = sum over categories of
 * π·h(π), where π is the share of votes a category has.
 *
 * <p>pa is the mean, over records judged by two or more, of the share of reviewer pairs that agree;
 * π is the mean, over all records judged, of the share of the record's votes. Undefined if no
 * record was judged twice, or pe = 1.
 *
 * <p>Standard error: each record's linear score is (n/n₂)(paᵢ - pe)/(1 - pe) - 2(1 - κ)(peᵢ -
 * pe)/(1 - pe) with peᵢ = sum of the record's vote shares times h(π), n records, n₂ of them judged
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

  /** Two reviewers: variance of the mean score with n as divisor, as the paper of 2008 has it. */
  Estimate ofPair(RatingTable table) {
    return estimate(RatingProfiles.of(table), (double) table.total());
  }

  /** Any number of reviewers: variance with n - 1 as divisor, as the book of 2014 has it. */
  Estimate ofGroup(RatingProfiles ratings) {
    return estimate(ratings, ratings.records() - 1.0);
  }

  private Estimate estimate(RatingProfiles ratings, double divisor) {
    double records = ratings.records();
    double judgedTwice = ratings.recordsJudgedBy(reviewers -> reviewers >= 2);
    if (judgedTwice == 0) {
      return Estimate.undefined();
    }
    double[] share = shares(ratings);
    double[] byChance = new double[share.length];
    double expected = 0;
    for (int k = 0; k < share.length; k++) {
      byChance[k] = chance.of(share[k], share.length);
      expected += share[k] * byChance[k];
    }
    if (!(expected < 1)) { // 1, or NaN where one category leaves nothing to agree on
      return Estimate.undefined();
    }
    double value = (observed(ratings) / judgedTwice - expected) / (1 - expected);
    if (divisor == 0) {
      return Estimate.of(value);
    }
    List<UnitScore> scores = new ArrayList<>();
    for (RatingProfiles.Profile profile : ratings.profiles()) {
      double agreed =
          profile.reviewers() < 2
              ? 0
              : records / judgedTwice * (profile.agreement() - expected) / (1 - expected);
      double chanced = dot(profile, byChance) / profile.reviewers() - expected;
      scores.add(
          new UnitScore(agreed - 2 * (1 - value) * chanced / (1 - expected), profile.records()));
    }
    return Estimate.of(value, UnitScore.spread(scores) / Math.sqrt(divisor));
  }

  private static double observed(RatingProfiles ratings) {
    return ratings.profiles().stream()
        .filter(profile -> profile.reviewers() >= 2)
        .mapToDouble(profile -> profile.records() * profile.agreement())
        .sum();
  }

  private static double[] shares(RatingProfiles ratings) {
    double[] sums = new double[ratings.categories().size()];
    for (RatingProfiles.Profile profile : ratings.profiles()) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += profile.records() * (double) profile.votes().get(k) / profile.reviewers();
      }
    }
    double records = ratings.records();
    return IntStream.range(0, sums.length).mapToDouble(k -> sums[k] / records).toArray();
  }

  private static double dot(RatingProfiles.Profile profile, double[] byCategory) {
    return IntStream.range(0, byCategory.length)
        .mapToDouble(k -> profile.votes().get(k) * byCategory[k])
        .sum();
  }
}
