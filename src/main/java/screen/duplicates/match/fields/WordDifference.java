package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.List;
import screen.duplicates.match.text.Numerals;
import screen.duplicates.match.text.Spelling;

/**
 * The difference between the words of two titles.
 *
 * @param similarity the share of letters in words that both titles have, in any order, 0 to 1; a
 *     word spelled in two ways counts as shared (the soft token overlap of Cohen, Ravikumar and
 *     Fienberg 2003, weighted by letters)
 * @param onlyA words that only the first title has
 * @param onlyB words that only the second title has
 * @param respelled words that were matched in spite of their spelling, two by two
 */
public record WordDifference(
    double similarity, List<String> onlyA, List<String> onlyB, List<String> respelled) {
  /**
   * Titles that share less than this in whole words stay unlike in any spelling; saves comparing
   * spellings in most pairs.
   */
  private static final double LEAST_SHARED = 0.3;

  /** After this many equal letters, the rest may be another ending: "effusions", "effusing". */
  private static final int STEM = 5;

  static final WordDifference NONE = new WordDifference(1, List.of(), List.of(), List.of());

  public static WordDifference between(Title a, Title b) {
    if (a.sameLetters(b)) {
      return NONE;
    }
    List<String> onlyA = new ArrayList<>();
    List<String> onlyB = new ArrayList<>(b.words());
    for (String word : a.words()) {
      if (!onlyB.remove(word)) {
        onlyA.add(word);
      }
    }
    pairMeant(onlyA, onlyB);
    List<String> respelled = new ArrayList<>();
    if (similarity(a, b, onlyA, onlyB) >= LEAST_SHARED) {
      pairRespelled(onlyA, onlyB, respelled);
      pairJoined(onlyA, onlyB);
      pairJoined(onlyB, onlyA);
    }
    return new WordDifference(similarity(a, b, onlyA, onlyB), onlyA, onlyB, respelled);
  }

  private static double similarity(Title a, Title b, List<String> onlyA, List<String> onlyB) {
    double all = a.length() + b.length();
    return 1 - (length(onlyA) + length(onlyB)) / all;
  }

  private static void pairRespelled(
      List<String> onlyA, List<String> onlyB, List<String> respelled) {
    onlyA.removeIf(
        word -> {
          for (String other : onlyB) {
            if (sameWord(word, other)) {
              onlyB.remove(other);
              respelled.add(word);
              respelled.add(other);
              return true;
            }
          }
          return false;
        });
  }

  private static void pairMeant(List<String> onlyA, List<String> onlyB) {
    List<String> meant = new ArrayList<>(onlyB.size());
    onlyB.forEach(word -> meant.add(meant(word)));
    onlyA.removeIf(
        word -> {
          int at = meant.indexOf(meant(word));
          if (at >= 0) {
            meant.remove(at);
            onlyB.remove(at);
          }
          return at >= 0;
        });
  }

  /** A number in digits, another word in the spelling that British and American have in common. */
  private static String meant(String word) {
    String digits = Numerals.digits(word);
    return digits.isEmpty() ? Spelling.common(word) : digits;
  }

  /** Matches two words with one: "health" and "care" with "healthcare". */
  private static void pairJoined(List<String> apart, List<String> joined) {
    for (int i = 0; i + 1 < apart.size(); i++) {
      String whole = apart.get(i) + apart.get(i + 1);
      if (joined.remove(whole) || joined.removeIf(word -> sameWord(word, whole))) {
        apart.remove(i + 1);
        apart.remove(i);
        i--;
      }
    }
  }

  /** Whether two words differ by one letter or the ending only. */
  private static boolean sameWord(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4 || Character.isDigit(a.charAt(0)) || !beginAlike(a, b)) {
      return false;
    }
    int limit = shorter >= 8 && a.regionMatches(0, b, 0, STEM) ? 2 : 1;
    return Spelling.mayBeWithin(a, b, limit) && Spelling.within(a, b, limit);
  }

  /**
   * Whether the first letter is the same, missing or swapped. Another first letter makes another
   * word, since names of drugs and opposites often share their ends (nilotinib, erlotinib; typical,
   * atypical).
   */
  private static boolean beginAlike(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    boolean swapped = a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    boolean missing =
        shorter.length() >= STEM && longer.charAt(0) != 'a' && longer.endsWith(shorter);
    boolean diphthong =
        shorter.charAt(0) == 'e' && (longer.startsWith("oe") || longer.startsWith("ae"));
    return a.charAt(0) == b.charAt(0) || swapped || missing || diphthong;
  }

  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  /** Whether each title has a word with meaning that the other lacks. */
  public boolean exchanges() {
    return hasContent(onlyA) && hasContent(onlyB);
  }

  /** Whether either title has a word with meaning that the other lacks. */
  public boolean hasContent() {
    return hasContent(onlyA) || hasContent(onlyB);
  }

  private static boolean hasContent(List<String> words) {
    for (String word : words) {
      if (Title.carriesMeaning(word) || word.length() == 1) {
        return true;
      }
    }
    return false;
  }
}
