package screen.format.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** HTML and JATS that producers leave in values. */
final class Markup {
  /** Tags that separate the words on their two sides. */
  private static final Set<String> APART =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "th",
          "table",
          "title",
          "sec",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "abstract",
          "abstracttext",
          "section",
          "list",
          "list-item",
          "label",
          "blockquote",
          "dl",
          "dt",
          "dd");

  private static final Set<String> WITHIN =
      Set.of(
          "a",
          "i",
          "b",
          "u",
          "s",
          "em",
          "strong",
          "sup",
          "sub",
          "sc",
          "small",
          "big",
          "tt",
          "span",
          "font",
          "italic",
          "bold",
          "underline",
          "monospace",
          "strike",
          "del",
          "ins",
          "code",
          "cite",
          "style",
          "math",
          "inline-formula",
          "disp-formula",
          "tex-math",
          "xref",
          "ext-link",
          "named-content",
          "styled-content",
          "roman",
          "overline",
          "inf",
          "img",
          "body",
          "html",
          "tbody",
          "thead",
          "center",
          "pre",
          "nobr",
          "wbr",
          "q",
          "mark",
          "abbr",
          "e");

  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "(?:\\s++[\\w:.-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'>/]++(?:/[^\\s\"'>/]++)*+))*+\\s*+/?\\s*+");

  private static final int LONGEST_REFERENCE = 34;
  private static final int LONGEST_TAG = 2000;

  private Markup() {}

  /** Decodes character references once; one that is escaped twice stays escaped once. */
  static String decoded(String text) {
    int amp = text.indexOf('&');
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    while (amp >= 0) {
      int semicolon = semicolon(text, amp);
      if (semicolon > 0) {
        String reference = text.substring(amp, semicolon + 1);
        decoded.append(text, done, amp).append(Parser.unescapeEntities(reference, true));
        done = semicolon + 1;
      }
      amp = text.indexOf('&', Math.max(amp + 1, done));
    }
    return done == 0 ? text : decoded.append(text, done, text.length()).toString();
  }

  private static int semicolon(String text, int amp) {
    int limit = Math.min(text.length(), amp + LONGEST_REFERENCE);
    for (int i = amp + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > amp + 1 ? i : -1;
      }
      boolean part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!part && !(c == '#' && i == amp + 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** Removes known tags; keeps every other {@code <}, as in {@code p <0.05}. */
  static String removed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    int[] ends = new int['z' - 'a' + 1];
    int open = text.indexOf('<');
    while (open >= 0) {
      int close = close(text, open);
      String name = close < 0 ? "" : name(text, open);
      boolean paired = name.length() != 1 || isPaired(name, text, open, close, ends);
      if (!paired || (!name.isEmpty() && !hasOnlyAttributes(text, open, close))) {
        name = "";
      }
      if (APART.contains(name) || WITHIN.contains(name)) {
        plain.append(text, done, open);
        if (APART.contains(name)) {
          plain.append(' ');
        }
        done = close + 1;
      }
      open = text.indexOf('<', Math.max(open + 1, done));
    }
    return done == 0 ? text : plain.append(text, done, text.length()).toString();
  }

  /**
   * Whether a tag of one letter is a closing one, has attributes, or is closed further on:
   * otherwise it may be a variable between two signs, as in {@code n <a> 3}.
   */
  private static boolean isPaired(String name, String text, int open, int close, int[] ends) {
    boolean bare = close - open == name.length() + 1 && text.charAt(open + 1) != '/';
    return !bare || lastEnd(name.charAt(0), text, ends) > open;
  }

  /**
   * Index at which a tag of one letter is closed last, or -1; searched once per text and letter.
   */
  private static int lastEnd(char name, String text, int[] ends) {
    int slot = name - 'a';
    if (slot < 0 || slot >= ends.length) {
      return -1;
    }
    if (ends[slot] == 0) {
      String end = "</" + name + ">";
      int last = Math.max(text.lastIndexOf(end), text.lastIndexOf(end.toUpperCase(Locale.ROOT)));
      ends[slot] = last < 0 ? -1 : last;
    }
    return ends[slot];
  }

  /** Whether all text after the name has the form of attributes; words in brackets have not. */
  private static boolean hasOnlyAttributes(String text, int open, int close) {
    int at = open + 1;
    while (at < close && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == close || ATTRIBUTES.matcher(text).region(at, close).matches();
  }

  /** Index at which the tag that opens here closes, or -1; a tag contains no second {@code <}. */
  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_TAG);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Returns the tag's name without its prefix, as {@code p} of {@code </jats:p>}; "math" for
   * MathML.
   */
  private static String name(String text, int open) {
    int start = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int end = start;
    while (isNamePart(text.charAt(end))) {
      end++;
    }
    char after = text.charAt(end);
    if (after != '>' && after != '/' && !Character.isWhitespace(after)) {
      return "";
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (name.startsWith("mml:") || name.startsWith("m:")) {
      return "math";
    }
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-';
  }
}
