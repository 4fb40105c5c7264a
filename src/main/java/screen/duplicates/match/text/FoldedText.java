package screen.duplicates.match.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
  private static final int SPECIAL = -1;

  /** The first two bytes of typographic quotes and dashes in UTF-8, read as windows-1252. */
  private static final String TORN_MARK = "\u00e2\u20ac";

  /** The third byte of single quotes, read as windows-1252. */
  private static final String TORN_APOSTROPHES = "\u02dc\u2122";

  /**
   * The folded form of each ASCII character: a letter or digit, a blank for punctuation, or 0 if it
   * depends on what is around it.
   */
  private static final char[] ASCII = ascii();

  private final char[] source;
  private char[] out;
  private int size;

  private FoldedText(String source) {
    this.source = source.toCharArray();
    this.out = new char[this.source.length + 8];
  }

  private static char[] ascii() {
    char[] folded = new char[0x80];
    Arrays.fill(folded, ' ');
    for (char c = '0'; c <= '9'; c++) {
      folded[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      folded[c] = c;
      folded[c - 'a' + 'A'] = c;
    }
    for (char c : new char[] {'<', '&', '\'', '`', '?'}) {
      folded[c] = 0;
    }
    return folded;
  }

  /**
   * The folded text: lower case, letters and digits only, words one blank apart, no blanks at the
   * ends.
   */
  public static String of(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    int size = foldedInPlace(bytes, text);
    return size == SPECIAL ? new String(anyChars(text)) : new String(bytes, 0, size, ISO_8859_1);
  }

  /** The characters of the folded text. */
  public static char[] chars(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    int size = foldedInPlace(bytes, text);
    if (size == SPECIAL) {
      return anyChars(text);
    }
    char[] chars = new char[size];
    for (int i = 0; i < size; i++) {
      chars[i] = (char) bytes[i];
    }
    return chars;
  }

  /**
   * Folds a text of ASCII characters without markup or entities, as most texts are: a loop over
   * bytes takes half the time.
   *
   * @param bytes the text in Latin-1, in which other characters have become question marks; takes
   *     the folded text
   * @return the number of bytes of the folded text, or {@link #SPECIAL} for any other text
   */
  private static int foldedInPlace(byte[] bytes, String text) {
    int size = 0;
    boolean blank = true;
    for (int i = 0; i < bytes.length; i++) {
      byte c = bytes[i];
      char plain = c < 0 ? 0 : ASCII[c];
      if (plain > ' ') {
        bytes[size++] = (byte) plain;
        blank = false;
      } else if (plain == ' ' || (c == '?' && isQuestion(text, i))) {
        if (!blank) {
          bytes[size++] = ' ';
          blank = true;
        }
      } else if (c != '\'' && c != '`') {
        return SPECIAL;
      }
    }
    return blank && size > 0 ? size - 1 : size;
  }

  /**
   * Whether this is a real question mark, not the replacement of a lost character or of one outside
   * Latin-1.
   */
  private static boolean isQuestion(String text, int at) {
    return text.charAt(at) == '?'
        && (at == 0
            || at + 1 == text.length()
            || !Character.isLetter(text.charAt(at - 1))
            || !Character.isLetter(text.charAt(at + 1)));
  }

  private static char[] anyChars(String text) {
    FoldedText folded = new FoldedText(text);
    folded.fold();
    return Arrays.copyOf(folded.out, folded.size);
  }

  /** A folded text without its blanks, for "health care" against "healthcare". */
  public static String letters(String plain) {
    return plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
  }

  private void fold() {
    int i = 0;
    while (i < source.length) {
      char c = source[i];
      char plain = c < ASCII.length ? ASCII[c] : 0;
      if (plain == 0) {
        i = afterSpecial(i, c);
      } else {
        appendOrBlank(plain);
        i++;
      }
    }
    if (size > 0 && out[size - 1] == ' ') {
      size--;
    }
  }

  private int afterSpecial(int at, char c) {
    if (c >= ASCII.length) {
      return isTornMark(at) ? afterTornMark(at) : afterForeign(at);
    }
    if (c == '<') {
      return afterTag(at);
    }
    if (c == '&') {
      return afterEntity(at);
    }
    boolean lostCharacter = c == '?' && isLetter(at - 1) && isLetter(at + 1);
    if (c == '?' && !lostCharacter) {
      blank();
    }
    return at + 1;
  }

  private boolean isTornMark(int at) {
    return source[at] == TORN_MARK.charAt(0)
        && at + 1 < source.length
        && source[at + 1] == TORN_MARK.charAt(1);
  }

  /** Quotes and dashes whose UTF-8 was read as windows-1252 are blanks, apostrophes nothing. */
  private int afterTornMark(int at) {
    int third = at + TORN_MARK.length();
    boolean apostrophe = third < source.length && TORN_APOSTROPHES.indexOf(source[third]) >= 0;
    if (!apostrophe) {
      blank();
    }
    return Math.min(source.length, third + 1);
  }

  private int afterForeign(int at) {
    int c = Character.codePointAt(source, at);
    String letters = Foreign.folded(c);
    for (int i = 0; i < letters.length(); i++) {
      appendOrBlank(letters.charAt(i));
    }
    return at + Character.charCount(c);
  }

  /** The folded forms of characters that are not ASCII. */
  private static final class Foreign {
    /**
     * The folded forms found so far, by character: decomposing is slow, and few characters occur.
     */
    private static final @Nullable String[] KNOWN = new String[0x10000];

    private Foreign() {}

    static String folded(int c) {
      if (c >= KNOWN.length) {
        return fold(c);
      }
      String known = KNOWN[c];
      if (known == null) {
        known = fold(c);
        KNOWN[c] = known;
      }
      return known;
    }

    private static String fold(int c) {
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
      StringBuilder folded = new StringBuilder();
      parts.codePoints().forEach(part -> folded.append(part(part)));
      return folded.toString();
    }

    private static String part(int c) {
      if (c < ASCII.length) {
        return ASCII[c] == 0 ? (c == '\'' || c == '`' ? "" : " ") : String.valueOf(ASCII[c]);
      }
      if (Character.getType(c) == Character.NON_SPACING_MARK || Alphabets.isApostrophe(c)) {
        return "";
      }
      String latin = Alphabets.latin(c);
      if (!latin.isEmpty()) {
        return latin;
      }
      if (Character.isIdeographic(c)) {
        return " " + Character.toString(c) + " ";
      }
      return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : " ";
    }
  }

  private void appendOrBlank(char c) {
    if (c == ' ') {
      blank();
    } else {
      append(c);
    }
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

  private boolean isLetter(int at) {
    return at >= 0 && at < source.length && Character.isLetter(source[at]);
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
