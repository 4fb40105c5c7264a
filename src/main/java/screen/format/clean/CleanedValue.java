package screen.format.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A raw value as plain text: character references decoded once, markup removed, any run of white
 * space one blank, no control or invisible direction characters, no e-mail addresses.
 *
 * @param repairs the repairs beyond white space, in words
 */
public record CleanedValue(String value, List<String> repairs) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:mailto:)?[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

  private static final int BLANK = 1;
  private static final int REFERENCE = 2;
  private static final int TAG = 4;
  private static final int AT = 8;
  private static final int CONTROL = 16;
  private static final int LEAD = 32;

  private static final byte[] KINDS = new byte[128];

  /** The same for single characters: a single blank between others needs no work. */
  private static final byte[] CARES;

  static {
    for (int c = 0; c < 0x20; c++) {
      KINDS[c] = CONTROL;
    }
    for (char c : "\t\n\u000b\f\r ".toCharArray()) {
      KINDS[c] = BLANK;
    }
    KINDS[0x7f] = CONTROL;
    KINDS['&'] = REFERENCE;
    KINDS['<'] = TAG;
    KINDS['@'] = AT;
    CARES = KINDS.clone();
    CARES[' '] = 0;
  }

  public static CleanedValue of(String raw) {
    int kinds = kinds(raw);
    if (kinds == 0) {
      return new CleanedValue(raw, List.of());
    }
    List<String> repairs = new ArrayList<>(0);
    String text = raw;
    if ((kinds & LEAD) != 0) {
      text = noting(text, Mojibake.repaired(text), "UTF-8 read as windows-1252 put right", repairs);
      if (kinds == LEAD && repairs.isEmpty()) {
        return new CleanedValue(raw, repairs);
      }
      kinds = kinds(text);
    }
    if ((kinds & REFERENCE) != 0) {
      text = noting(text, Markup.decoded(text), "character references decoded", repairs);
    }
    if (text.indexOf('<') >= 0) {
      text = noting(text, Markup.removed(text), "markup removed", repairs);
    }
    if ((kinds & CONTROL) != 0) {
      repairs.add("control characters removed");
    }
    if (text.indexOf('@') >= 0) {
      text = noting(text, ADDRESS.matcher(text).replaceAll(""), "e-mail address removed", repairs);
    }
    return new CleanedValue(spaced(text), repairs);
  }

  /** Returns the same with markup kept, for values in which {@code <} is no markup. */
  public static String withMarkup(String raw) {
    return (kinds(raw) & ~LEAD) == 0 ? raw : spaced(Markup.decoded(raw));
  }

  private static String noting(String before, String after, String repair, List<String> repairs) {
    if (!after.equals(before)) {
      repairs.add(repair);
    }
    return after;
  }

  /**
   * Returns the kinds of work that the text needs; 0 for most, so that each character is looked at
   * only once.
   */
  private static int kinds(String text) {
    int kinds = text.startsWith(" ") || text.endsWith(" ") || text.contains("  ") ? BLANK : 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      kinds |= c < 128 ? CARES[c] : careBeyondAscii(text, i);
    }
    return kinds;
  }

  /** A lone letter with an accent needs no repair: in wrongly decoded text others follow it. */
  private static int careBeyondAscii(String text, int at) {
    int kind = isPair(text, at) ? 0 : kindBeyondAscii(text.charAt(at));
    boolean alone = at + 1 == text.length() || text.charAt(at + 1) < 128;
    return kind == LEAD && alone ? 0 : kind;
  }

  private static int kindBeyondAscii(char c) {
    if (c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029) {
      return BLANK;
    }
    if (c == 0x85 || c == 0x202f || c == 0x205f || c == 0x3000) {
      return BLANK;
    }
    boolean control =
        (c < 0xa0)
            || c == 0x200b
            || c == 0x200e
            || c == 0x200f
            || (c >= 0x202a && c <= 0x202e)
            || (c >= 0x2060 && c <= 0x206f)
            || c == 0xfeff
            || Character.isSurrogate(c)
            || c == 0xfffe
            || c == 0xffff;
    if (control || c == 0xad) {
      return CONTROL;
    }
    return c >= 0xc2 && c <= 0xf4 ? LEAD : 0;
  }

  private static String spaced(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < 128 ? KINDS[c] : kindBeyondAscii(c);
      if (kind == BLANK) {
        blank = plain.length() > 0;
      } else if (kind != CONTROL || isPair(text, i)) {
        if (blank) {
          plain.append(' ');
          blank = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isPair(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
