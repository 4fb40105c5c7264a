package screen.duplicates.match.text;

/** Compares the spelling of words. */
public final class Spelling {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  /** Shorter words have no variants in British and American spelling that matter. */
  private static final int LEAST_VARIED = 5;

  private Spelling() {}

  /**
   * Removes an e after a, o or u, so that both spellings of an umlaut are equal: "mueller" becomes
   * "muller", "oestrogen" "ostrogen".
   */
  public static String plainVowels(String word) {
    if (word.indexOf('e') < 1) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = i == 0 ? ' ' : word.charAt(i - 1);
      if (c != 'e' || (before != 'a' && before != 'o' && before != 'u')) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * A word as British and American spelling have in common, for comparison only: "oesophageal" and
   * "esophageal", "tumour" and "tumor", "counselling" and "counseling", "centre" and "center" are
   * equal.
   */
  public static String common(String word) {
    if (word.length() < LEAST_VARIED || !isVaried(word)) {
      return word;
    }
    StringBuilder common = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean diphthong = (c == 'o' || c == 'a') && next == 'e';
      boolean doubled = c == 'l' && next == 'l' && i > 0;
      boolean our = c == 'u' && next == 'r' && i > 1 && word.charAt(i - 1) == 'o';
      if (!diphthong && !doubled && !our) {
        common.append(c == 'z' ? 's' : c);
      }
    }
    int last = common.length() - 1;
    if (last > 2 && common.charAt(last) == 'e' && common.charAt(last - 1) == 'r') {
      char before = common.charAt(last - 2);
      if (before == 't' || before == 'b') {
        common.setCharAt(last - 1, 'e');
        common.setCharAt(last, 'r');
      }
    }
    return common.toString();
  }

  /** Whether a word has letters that {@link #common} changes, as few words do. */
  private static boolean isVaried(String word) {
    char before = ' ';
    int length = word.length();
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      boolean varied =
          switch (c) {
            case 'z' -> true;
            case 'e' -> before == 'o' || before == 'a' || (before == 'r' && i == length - 1);
            case 'l' -> before == 'l';
            case 'r' -> before == 'u';
            default -> false;
          };
      if (varied) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /**
   * Whether two words are equal; or, from 4 letters on, one begins with the other; or, from 5 on,
   * one ends with the other or they are one letter apart, from 9 on two.
   */
  public static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.length() < SHORT || !isAnchored(a, b)) {
      return false;
    }
    if (longer.startsWith(shorter) || (longer.endsWith(shorter) && shorter.length() > SHORT)) {
      return true;
    }
    int allowed = shorter.length() > LONG ? 2 : shorter.length() > SHORT ? 1 : 0;
    return allowed > 0 && mayBeWithin(shorter, longer, allowed) && within(shorter, longer, allowed);
  }

  /**
   * A cheap test before {@link #within}: false only if the distance is above {@code limit}, or both
   * the first and the last letters differ.
   */
  public static boolean mayBeWithin(String a, String b, int limit) {
    return isAnchored(a, b)
        && Math.abs(a.length() - b.length()) <= limit
        && Integer.bitCount(letters(a) ^ letters(b)) <= 2 * limit;
  }

  private static boolean isAnchored(String a, String b) {
    return a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /**
   * Whether at most {@code limit} letters must be inserted, deleted, replaced or swapped with their
   * neighbour (the restricted Damerau-Levenshtein distance).
   */
  public static boolean within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return false;
    }
    int width = b.length() + 1;
    int[] before = new int[width];
    int[] previous = new int[width];
    int[] current = new int[width];
    for (int j = 0; j < width; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int cost =
            Math.min(previous[j - 1] + (equal ? 0 : 1), 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        current[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return false;
      }
      int[] free = before;
      before = previous;
      previous = current;
      current = free;
    }
    return previous[b.length()] <= limit;
  }

  /**
   * Whether {@code shortForm} may abbreviate {@code longForm}: same first letter, and all letters
   * in order, as "dtsch" for "deutsche".
   */
  public static boolean abbreviates(String shortForm, String longForm) {
    if (shortForm.length() > longForm.length() || shortForm.charAt(0) != longForm.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longForm.length() && at < shortForm.length(); i++) {
      if (longForm.charAt(i) == shortForm.charAt(at)) {
        at++;
      }
    }
    return at == shortForm.length();
  }
}
