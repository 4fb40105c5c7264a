package screen.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Counts of votes per category ("profiles"), and how many records have each profile, without the
 * reviewers' names. Records without votes are not contained.
 *
 * @param categories the categories offered, used or not
 * @param profiles each of them once, sorted, so that sums over them do not depend on the order of
 *     records
 */
public record RatingProfiles(List<String> categories, List<Profile> profiles) {

  /**
   * Records with the same number of votes for each category.
   *
   * @param votes number of reviewers for each category
   * @param records number of records with these votes
   */
  public record Profile(List<Integer> votes, long records) {
    public Profile {
      votes = List.copyOf(votes);
      if (records < 0 || votes.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("a count is not negative: " + votes + " x " + records);
      }
    }

    static Profile of(int[] votes, long records) {
      return new Profile(Arrays.stream(votes).boxed().toList(), records);
    }

    /** The number of reviewers who rated each of these records. */
    public int reviewers() {
      return votes.stream().reduce(0, Math::addExact);
    }

    /** Share of the ordered pairs of reviewers who chose the same category; NaN below two. */
    double agreement() {
      double reviewers = reviewers();
      return agreeingPairs() / (reviewers * (reviewers - 1));
    }

    /** The mean over the votes of a number given for each category. */
    double mean(double[] byCategory) {
      return IntStream.range(0, byCategory.length)
              .mapToDouble(k -> votes.get(k) * byCategory[k])
              .sum()
          / reviewers();
    }

    /** Ordered pairs of reviewers who chose the same category. */
    double agreeingPairs() {
      return votes.stream().mapToDouble(count -> count * (count - 1.0)).sum();
    }
  }

  public RatingProfiles {
    categories = Categories.checked(categories);
    profiles = merged(categories.size(), profiles);
  }

  /** The profiles of a table of two reviewers. */
  public static RatingProfiles of(RatingTable table) {
    return new RatingProfiles(
        table.categories(),
        table
            .cells()
            .map(
                cell -> {
                  int[] votes = new int[table.size()];
                  votes[cell.row()]++;
                  votes[cell.column()]++;
                  return Profile.of(votes, cell.count());
                })
            .toList());
  }

  /** Records rated by at least one reviewer. */
  public long records() {
    return recordsRatedBy(reviewers -> true);
  }

  /** Records whose number of reviewers satisfies the condition. */
  public long recordsRatedBy(IntPredicate number) {
    return profiles.stream()
        .filter(profile -> number.test(profile.reviewers()))
        .map(Profile::records)
        .reduce(0L, Math::addExact);
  }

  /** The same votes in other categories; votes for a category without a new one are left out. */
  public RatingProfiles recoded(List<String> target, Function<String, Optional<String>> recode) {
    int[] moved = Categories.moved(categories, target, recode);
    return new RatingProfiles(
        target,
        profiles.stream()
            .map(
                profile -> {
                  int[] votes = new int[target.size()];
                  for (int k = 0; k < moved.length; k++) {
                    if (moved[k] >= 0) {
                      votes[moved[k]] += profile.votes().get(k);
                    }
                  }
                  return Profile.of(votes, profile.records());
                })
            .toList());
  }

  /** One category against all others together, to compute statistics for this category alone. */
  public RatingProfiles against(String category) {
    List<String> target = Categories.dichotomy(category);
    return recoded(target, old -> Optional.of(target.get(old.equals(category) ? 0 : 1)));
  }

  private static List<Profile> merged(int q, Collection<Profile> profiles) {
    Map<List<Integer>, Long> records = new TreeMap<>(RatingProfiles::compare);
    for (Profile profile : profiles) {
      if (profile.votes().size() != q) {
        throw new IllegalArgumentException(q + " categories, but votes " + profile.votes());
      }
      if (profile.records() > 0 && profile.reviewers() > 0) {
        records.merge(profile.votes(), profile.records(), Math::addExact);
      }
    }
    return records.entrySet().stream()
        .map(entry -> new Profile(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    return Arrays.compare(a.toArray(Integer[]::new), b.toArray(Integer[]::new));
  }
}
