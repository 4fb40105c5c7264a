package screen.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The list of categories that reviewers choose from. */
final class Categories {

  private Categories() {}

  /**
   * A copy of the list.
   *
   * @throws IllegalArgumentException if it is empty or contains one twice
   */
  static List<String> checked(List<String> categories) {
    if (categories.isEmpty() || new HashSet<>(categories).size() != categories.size()) {
      throw new IllegalArgumentException(
          "categories must be named, each of them once: " + categories);
    }
    return List.copyOf(categories);
  }

  /**
   * A category's position in the list, from 0.
   *
   * @throws IllegalArgumentException if it is not there
   */
  static int index(List<String> categories, String category) {
    int index = categories.indexOf(category);
    if (index < 0) {
      throw new IllegalArgumentException("\"" + category + "\" is none of " + categories);
    }
    return index;
  }

  /** The new position of each category in the target, or -1 if it has none. */
  static int[] moved(
      List<String> categories, List<String> target, Function<String, Optional<String>> recode) {
    return categories.stream()
        .mapToInt(old -> recode.apply(old).map(label -> index(target, label)).orElse(-1))
        .toArray();
  }

  /** Two categories: this one, and its negation for all others. */
  static List<String> dichotomy(String category) {
    return List.of(category, "not " + category);
  }
}
