package screen.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The category that each reviewer chose for each record rated. A record that a reviewer did not
 * rate is missing from that reviewer's map; it never counts as an exclusion.
 *
 * @param categories the categories offered, used or not, the positive one (include) first
 * @param votes by reviewer, in the order of the tables, the category by record id
 */
public record Ratings(List<String> categories, Map<String, Map<String, String>> votes) {

  /** Two reviewers and the records both rated. */
  public record Pair(String first, String second, RatingTable table) {}

  public Ratings {
    categories = Categories.checked(categories);
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    votes.forEach((reviewer, byRecord) -> copy.put(reviewer, Map.copyOf(byRecord)));
    for (Map<String, String> byRecord : copy.values()) {
      for (String category : byRecord.values()) {
        Categories.index(categories, category);
      }
    }
    votes = Collections.unmodifiableMap(copy);
  }

  /** Every two reviewers, in order, including those without a record in common. */
  public List<Pair> pairs() {
    List<String> reviewers = List.copyOf(votes.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < reviewers.size(); i++) {
      for (String second : reviewers.subList(i + 1, reviewers.size())) {
        String first = reviewers.get(i);
        pairs.add(new Pair(first, second, table(first, second)));
      }
    }
    return List.copyOf(pairs);
  }

  /** Every two reviewers who have a record in common, in order. */
  public List<Pair> ratedByBoth() {
    return pairs().stream().filter(pair -> pair.table().total() > 0).toList();
  }

  /** The records that both reviewers rated; empty if one has no votes. */
  public RatingTable table(String first, String second) {
    return RatingTable.tally(
        categories, votes.getOrDefault(first, Map.of()), votes.getOrDefault(second, Map.of()));
  }

  /** All rated records, without the reviewers' names. */
  public RatingProfiles profiles() {
    Map<String, int[]> counts = new HashMap<>();
    for (Map<String, String> byRecord : votes.values()) {
      byRecord.forEach(
          (record, category) ->
              counts
                  .computeIfAbsent(record, key -> new int[categories.size()])[
                  Categories.index(categories, category)]++);
    }
    return new RatingProfiles(
        categories,
        counts.values().stream().map(row -> RatingProfiles.Profile.of(row, 1)).toList());
  }

  /** The votes on these records only. */
  public Ratings among(Predicate<String> records) {
    Map<String, Map<String, String>> some = new LinkedHashMap<>();
    votes.forEach(
        (reviewer, byRecord) -> {
          Map<String, String> kept = new HashMap<>(byRecord);
          kept.keySet().removeIf(records.negate());
          some.put(reviewer, kept);
        });
    return new Ratings(categories, some);
  }

  /** The same votes in other categories; votes for a category without a new one are left out. */
  public Ratings recoded(List<String> target, Function<String, Optional<String>> recode) {
    Map<String, Map<String, String>> moved = new LinkedHashMap<>();
    votes.forEach(
        (reviewer, byRecord) -> {
          Map<String, String> kept = new HashMap<>();
          byRecord.forEach(
              (record, category) ->
                  recode.apply(category).ifPresent(label -> kept.put(record, label)));
          moved.put(reviewer, kept);
        });
    return new Ratings(target, moved);
  }
}
