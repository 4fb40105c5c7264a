package screen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Suggests the word that the user probably meant. */
public final class Nearest {
  /** Shorter words are parts of too many others. */
  private static final int SHORTEST_PART = 3;

  /** More words that contain one are as good as a list of all. */
  private static final int MOST_NAMED = 6;

  private Nearest() {}

  /** {@code Did you mean 'x'?}, or the list of known words if none is similar. */
  public static String hint(String word, Collection<String> known) {
    return hint(word, known, "Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
  }

  /**
   * {@code Did you mean 'x'?}, also with the few words that contain this one.
   *
   * @param otherwise what to say if there are none, where a list of all in one line is too long
   */
  public static String hint(String word, Collection<String> known, String otherwise) {
    List<String> near = closest(word, known).map(List::of).orElseGet(() -> containing(word, known));
    return near.isEmpty()
        ? otherwise
        : "Did you mean "
            + near.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or "))
            + "?";
  }

  private static List<String> containing(String word, Collection<String> known) {
    String part = word.toLowerCase(Locale.ROOT);
    List<String> whole =
        known.stream()
            .filter(each -> each.toLowerCase(Locale.ROOT).contains(part))
            .sorted()
            .toList();
    return word.length() < SHORTEST_PART || whole.size() > MOST_NAMED ? List.of() : whole;
  }

  /** The known word that is similar enough to be meant; empty if none is. */
  public static Optional<String> closest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isSimilar(word, candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Words that have no letter in common, such as the initials A and Z, are not similar. */
  private static boolean isSimilar(String word, String candidate) {
    int distance = distance(word, candidate);
    return candidate.equalsIgnoreCase(word)
        || (distance <= Math.max(1, word.length() / 3)
            && distance < Math.max(word.length(), candidate.length()));
  }

  /** The Levenshtein distance: insertions, deletions and substitutions of single characters. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
