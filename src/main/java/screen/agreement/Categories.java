package screen.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The list of categories that reviewers choose from. */
final class Categories {

  private Categories() {}

  /** A copy of the list. @throws IllegalArgumentException if it is empty or names one twice */
  static List<String> checked(List<String> categories) {
    if (categories.isEmpty() || new HashSet<>(categories).size() != categories.size()) {
      throw new IllegalArgumentException(
          "categories must be named, each of them once: " + categories);
    }
    return List.copyOf(categories);
  }

  /** A category's place in the list. @throws IllegalArgumentException if it is not there */
  static int index(List<String> categories, String category) {
    int index = categories.indexOf(category);
    if (index < 0) {
      throw new IllegalArgumentException("\"" + category + "\" is none of " + categories);
    }
    return index;
  }

  /** For each category its new place among the target's, or -1 where it has none. */
  static int[] moved(
      List<String> categories, List<String> target, Function<String, Optional<String>> recode) {
    return categories.stream()
        .mapToInt(old -> recode.apply(old).map(label -> index(target, label)).orElse(-1))
        .toArray();
  }

  /** One category and, for all others together, its negation. */
  static List<String> dichotomy(String category) {
    return List.of(category, "not " + category);
  }
}
