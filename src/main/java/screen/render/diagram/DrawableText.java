package screen.render.diagram;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes text of people and databases safe to print, without control, format or surrogate
 * characters.
 */
public final class DrawableText {
  private static final char NO_BREAK = '\u00a0';

  /** The least number of separators in a list that does not fit on one line of a box. */
  private static final int LONG_LIST = 5;

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\ufffe\\uffff]+");
  // Zero-width characters and marks that change the direction of text.
  private static final Pattern FORMATTING = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private DrawableText() {}

  /** The text in composed form (NFC), with invisible characters replaced by spaces or removed. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String visible = FORMATTING.matcher(UNSEEN.matcher(composed).replaceAll(" ")).replaceAll("");
    return BLANKS.matcher(visible).replaceAll(" ").strip();
  }

  /** A fast path for texts that need no change, as most do. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** {@code (n = 1,234)}, with non-breaking spaces. */
  static String count(int n) {
    return counts(List.of(n), List.of());
  }

  /**
   * {@code (n = 9 | 3; k = 8 | 2)}, with non-breaking spaces.
   *
   * @param studies the numbers k; empty if there are none
   */
  static String counts(List<Integer> n, List<Integer> studies) {
    String more = studies.isEmpty() ? "" : ";" + NO_BREAK + listed("k", studies);
    return "(" + listed("n", n) + more + ")";
  }

  /** {@code (n = 14 / n = 12)}, with non-breaking spaces. */
  static String pair(int first, int second) {
    String slash = String.valueOf(NO_BREAK) + '/' + NO_BREAK;
    return "(" + listed("n", List.of(first)) + slash + listed("n", List.of(second)) + ")";
  }

  private static String listed(String letter, List<Integer> numbers) {
    return numbers.stream()
        .map(DrawableText::grouped)
        .collect(
            Collectors.joining(NO_BREAK + "|" + NO_BREAK, letter + NO_BREAK + "=" + NO_BREAK, ""));
  }

  /**
   * The index at which to cut a list of numbers that is wider than a line, so that no number is
   * cut: after the last separator before a place; 0 if there is none.
   */
  static int lastSeparator(String text, int before) {
    for (int at = before - 2; at > 0; at--) {
      if ((text.charAt(at) == '|' || text.charAt(at) == ';') && text.charAt(at + 1) == NO_BREAK) {
        return at + 2;
      }
    }
    return 0;
  }

  /** Digits in groups of three, as the PRISMA2020 package prints them: {@code 1,234}. */
  public static String grouped(int n) {
    StringBuilder digits = new StringBuilder(Integer.toString(n));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /**
   * The text with ordinary spaces between the numbers of a long list, for programs that wrap lines
   * themselves.
   */
  public static String breakable(String text) {
    boolean isLong = text.chars().filter(c -> c == '|').count() > LONG_LIST;
    return isLong ? text.replace("|" + NO_BREAK, "| ") : text;
  }

  /** The text with ordinary instead of non-breaking spaces. */
  public static String plainBlanks(String text) {
    return text.replace(NO_BREAK, ' ');
  }
}
