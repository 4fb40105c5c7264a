package screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha for nominal data, missing votes allowed. Only records rated at least twice
 * count. At most 1; undefined if there is none, or if all their votes fall in one category.
 *
 * <p>Value: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011); written as by K. L.
 * Gwet, On the Krippendorff's alpha coefficient (2011): alpha = 1 - (1 - 1/N)(1 - pa)/(1 - pe) with
 * N votes in all, pa weighted by reviewers per record, pe = sum of squared vote shares. Standard
 * error: Gwet's analytic one, n - 1 as divisor; Krippendorff's own bootstrap gives other values.
 */
final class KrippendorffAlpha {

  private final List<RatingProfiles.Profile> profiles;
  private final double records;
  private final double meanReviewers;
  private final double[] share;

  private KrippendorffAlpha(RatingProfiles ratings) {
    profiles = ratings.profiles().stream().filter(p -> p.reviewers() >= 2).toList();
    records = ratings.recordsRatedBy(reviewers -> reviewers >= 2);
    double votes = profiles.stream().mapToDouble(p -> p.records() * (double) p.reviewers()).sum();
    meanReviewers = votes / records;
    share =
        IntStream.range(0, ratings.categories().size())
            .mapToDouble(
                k ->
                    profiles.stream()
                            .mapToDouble(p -> p.records() * (double) p.votes().get(k))
                            .sum()
                        / votes)
            .toArray();
  }

  static Estimate of(RatingTable table) {
    return of(RatingProfiles.of(table));
  }

  static Estimate of(RatingProfiles ratings) {
    return new KrippendorffAlpha(ratings).estimate();
  }

  private Estimate estimate() {
    double expected = IntStream.range(0, share.length).mapToDouble(k -> share[k] * share[k]).sum();
    if (records == 0 || expected >= 1) {
      return Estimate.undefined();
    }
    double observed =
        profiles.stream().mapToDouble(p -> p.records() * agreement(p)).sum() / records;
    double ratio = (1 - observed) / (1 - expected);
    double value = 1 - (1 - 1 / (records * meanReviewers)) * ratio;
    if (records == 1) {
      return Estimate.of(value);
    }
    List<UnitScore> scores = new ArrayList<>();
    for (RatingProfiles.Profile profile : profiles) {
      double excess = (profile.reviewers() - meanReviewers) / meanReviewers;
      double agreed = agreement(profile) - observed * excess - expected;
      double chanced = profile.mean(share) * (1 + excess) - expected * excess - expected;
      scores.add(new UnitScore((agreed - 2 * ratio * chanced) / (1 - expected), profile.records()));
    }
    return Estimate.of(value, UnitScore.spread(scores) / Math.sqrt(records - 1));
  }

  private double agreement(RatingProfiles.Profile profile) {
    return profile.agreeingPairs() / (meanReviewers * (profile.reviewers() - 1));
  }
}
