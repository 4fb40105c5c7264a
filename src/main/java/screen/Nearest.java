package screen;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the word that the user probably meant. */
public final class Nearest {
  /** Any two shorter words, such as initials, are similar. */
  private static final int SHORTEST = 3;

  private Nearest() {}

  /** {@code Did you mean 'x'?}, or the list of known words if none is similar. */
  public static String hint(String word, Collection<String> known) {
    return closest(word, known)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(() -> "Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
  }

  /** The known word that is similar enough to be meant; empty if none is. */
  public static Optional<String> closest(String word, Collection<String> known) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
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
