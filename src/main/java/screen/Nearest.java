package screen;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the word that the user probably meant. */
public final class Nearest {
  private Nearest() {}

  /** {@code Did you mean 'x'?}, or the list of known words if none is similar. */
  public static String hint(String word, Collection<String> known) {
    return closest(word, known)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(() -> "Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
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
