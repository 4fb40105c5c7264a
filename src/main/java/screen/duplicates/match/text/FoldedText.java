package screen.duplicates.match.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds text for comparison: lower-case letters and digits, with single blanks between words.
 *
 * <p>Removes what databases change: markup, character entities, diacritics, typographic quotes,
 * hyphens, case, Greek letters against their names. A single pass over the characters, since every
 * word of every record is folded.
 */
public final class FoldedText {
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_ENTITY = 10;

  /** The first two bytes of typographic quotes and dashes in UTF-8, read as windows-1252. */
  private static final String TORN_MARK = "\u00e2\u20ac";

  /** The third byte of single quotes, read as windows-1252. */
  private static final String TORN_APOSTROPHES = "\u02dc\u2122";

  private final char[] source;
  private char[] out;
  private int size;

  private FoldedText(String source) {
    this.source = source.toCharArray();
    this.out = new char[this.source.length + 8];
  }

  /**
   * The folded text: lower case, letters and digits only, words one blank apart, no blanks at the
   * ends.
   */
  public static String of(String text) {
    String decomposed =
        isAscii(text) ? text : Normalizer.normalize(withoutTornMarks(text), Normalizer.Form.NFKD);
    return new FoldedText(decomposed).fold();
  }

  /** Quotes and dashes whose UTF-8 was read as windows-1252 become blanks, apostrophes "'". */
  private static String withoutTornMarks(String text) {
    if (text.indexOf(TORN_MARK) < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf(TORN_MARK); at >= 0; at = text.indexOf(TORN_MARK, from)) {
      int third = at + TORN_MARK.length();
      boolean apostrophe =
          third < text.length() && TORN_APOSTROPHES.indexOf(text.charAt(third)) >= 0;
      repaired.append(text, from, at).append(apostrophe ? '\'' : ' ');
      from = Math.min(text.length(), third + 1);
    }
    return repaired.append(text, from, text.length()).toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A folded text without its blanks, for "health care" against "healthcare". */
  public static String letters(String plain) {
    return plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
  }

  private String fold() {
    int i = 0;
    while (i < source.length) {
      char c = source[i];
      if (c == '<') {
        i = afterTag(i);
      } else if (c == '&') {
        i = afterEntity(i);
      } else if (c < 0x80) {
        appendAscii(c, i);
        i++;
      } else {
        int letter = Character.codePointAt(source, i);
        appendForeign(letter);
        i += Character.charCount(letter);
      }
    }
    int end = size > 0 && out[size - 1] == ' ' ? size - 1 : size;
    return new String(out, 0, end);
  }

  private void append(char c) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2);
    }
    out[size++] = c;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }

  private void appendAscii(char c, int at) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      append(c);
    } else if (c >= 'A' && c <= 'Z') {
      append((char) (c + ('a' - 'A')));
    } else {
      boolean apostrophe = c == '\'' || c == '`';
      boolean lostCharacter = c == '?' && isLetter(at - 1) && isLetter(at + 1);
      if (!apostrophe && !lostCharacter) {
        blank();
      }
    }
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < source.length && Character.isLetter(source[at]);
  }

  private void appendForeign(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || Alphabets.isApostrophe(c)) {
      return;
    }
    String latin = Alphabets.latin(c);
    if (!latin.isEmpty()) {
      append(latin);
    } else if (Character.isIdeographic(c)) {
      blank();
      append(Character.toString(c));
      blank();
    } else if (Character.isLetterOrDigit(c)) {
      append(Character.toString(Character.toLowerCase(c)));
    } else {
      blank();
    }
  }

  private void blank() {
    if (size > 0 && out[size - 1] != ' ') {
      append(' ');
    }
  }

  /** The position after a tag; a {@code <} that opens no tag is punctuation. */
  private int afterTag(int at) {
    int end = indexOf('>', at, LONGEST_TAG);
    boolean named =
        at + 1 < source.length && (source[at + 1] == '/' || Character.isLetter(source[at + 1]));
    if (named && end > 0) {
      return end + 1;
    }
    blank();
    return at + 1;
  }

  private int afterEntity(int at) {
    int end = indexOf(';', at, LONGEST_ENTITY);
    if (end > 0) {
      String name = new String(source, at + 1, end - at - 1);
      String meant = name.startsWith("#") ? numbered(name.substring(1)) : Alphabets.entity(name);
      if (!meant.isEmpty()) {
        if (Character.isLetterOrDigit(meant.codePointAt(0))) {
          append(meant);
        } else if (meant.charAt(0) != '\'') {
          blank();
        }
        return end + 1;
      }
    }
    blank();
    return at + 1;
  }

  /** The folded text of a character entity by its number; "" if there is no such character. */
  private static String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    try {
      int c = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      if (!Character.isValidCodePoint(c)) {
        return "";
      }
      if (c == '\'' || Alphabets.isApostrophe(c)) {
        return "'";
      }
      String plain = of(Character.toString(c));
      return plain.isEmpty() ? " " : plain;
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private int indexOf(char wanted, int from, int within) {
    int last = Math.min(source.length - 1, from + within);
    for (int i = from; i <= last; i++) {
      if (source[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
