package screen.duplicates;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the comparisons see it: lower-case letters and digits with single blanks between words.
 *
 * <p>What databases change on the way is taken out: markup, character entities, diacritics,
 * typographic quotes, hyphens, the case, Greek letters against their names. One pass over the
 * characters, since every word of every record comes through here.
 */
final class PlainText {
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_ENTITY = 10;

  private final String source;
  private final StringBuilder out;

  private PlainText(String source) {
    this.source = source;
    this.out = new StringBuilder(source.length() + 8);
  }

  /** Lower case, letters and digits only, words one blank apart, no blank at the ends. */
  static String of(String text) {
    String ascii = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    return new PlainText(ascii).fold();
  }

  /** A folded text without its blanks, for "health care" against "healthcare". */
  static String letters(String plain) {
    return plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private String fold() {
    int i = 0;
    while (i < source.length()) {
      int c = source.codePointAt(i);
      int after = i + Character.charCount(c);
      if (c == '<') {
        after = afterTag(i);
      } else if (c == '&') {
        after = afterEntity(i);
      } else {
        append(c, i);
      }
      i = after;
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  private void append(int c, int at) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out.append((char) c);
    } else if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + ('a' - 'A')));
    } else if (c < 0x80) {
      appendPunctuation(c, at);
    } else {
      appendForeign(c);
    }
  }

  private void appendPunctuation(int c, int at) {
    boolean apostrophe = c == '\'' || c == '`';
    boolean lostCharacter = c == '?' && isLetter(at - 1) && isLetter(at + 1);
    if (!apostrophe && !lostCharacter) {
      blank();
    }
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < source.length() && Character.isLetter(source.charAt(at));
  }

  private void appendForeign(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || Alphabets.isApostrophe(c)) {
      return;
    }
    String latin = Alphabets.latin(c);
    if (!latin.isEmpty()) {
      out.append(latin);
    } else if (Character.isIdeographic(c)) {
      blank();
      out.appendCodePoint(c).append(' ');
    } else if (Character.isLetterOrDigit(c)) {
      out.append(Character.toString(c).toLowerCase(Locale.ROOT));
    } else {
      blank();
    }
  }

  private void blank() {
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Where reading goes on after a tag; a lone {@code <} is punctuation. */
  private int afterTag(int at) {
    int end = source.indexOf('>', at);
    boolean named =
        at + 1 < source.length()
            && (source.charAt(at + 1) == '/' || Character.isLetter(source.charAt(at + 1)));
    if (named && end > 0 && end - at <= LONGEST_TAG) {
      return end + 1;
    }
    blank();
    return at + 1;
  }

  private int afterEntity(int at) {
    int end = source.indexOf(';', at);
    if (end > 0 && end - at <= LONGEST_ENTITY) {
      String meant = Alphabets.entity(source.substring(at + 1, end));
      if (!meant.isEmpty()) {
        if (Character.isLetterOrDigit(meant.codePointAt(0))) {
          out.append(meant);
        } else if (meant.charAt(0) != '\'') {
          blank();
        }
        return end + 1;
      }
    }
    blank();
    return at + 1;
  }
}
