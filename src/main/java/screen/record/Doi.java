package screen.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds DOIs in the forms that exports contain: bare, after {@code doi:}, a resolver or a library's
 * proxy, percent-encoded, or with other text attached.
 */
public final class Doi {
  private static final Pattern START = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/");
  private static final Pattern BLANK_AT_SLASH =
      Pattern.compile("(\\b10\\.\\d{4,9})(?: {1,3}/ {0,3}|/ {1,3})(?=[\\w(])");
  private static final Pattern ESCAPED_SLASH = Pattern.compile("10\\.\\d{4,9}%2[fF]");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
  private static final Pattern PREFIX =
      Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile("(?:\\[doi]|/(?:full|abstract|summary|pdf|epdf|meta)|/full/(?:html|pdf))$");

  private Doi() {}

  /**
   * The first DOI in a text, in lower case, without resolver or prefix; "" if there is none. The
   * numbers of CENTRAL's own entries ({@code 10.1002/central/cn-...}) are skipped, since they do
   * not identify the report.
   */
  public static String in(String text) {
    if (!text.contains("10.")) {
      return "";
    }
    boolean address = text.contains("://") && !text.contains("doi.org");
    String plain =
        ESCAPED_SLASH.matcher(text).find() ? text.replace("%2F", "/").replace("%2f", "/") : text;
    if (plain.contains(" /") || plain.contains("/ ")) {
      plain = BLANK_AT_SLASH.matcher(plain).replaceAll("$1/");
    }
    Matcher start = START.matcher(plain);
    int from = 0;
    while (start.find(from)) {
      if (start.start() == 0 || !isWord(plain.charAt(start.start() - 1))) {
        String doi = trimmed(plain.substring(start.start(), end(plain, start.end(), address)));
        boolean named = doi.length() > start.end() - start.start();
        if (named && !doi.startsWith("10.1002/central/")) {
          return doi;
        }
      }
      from = start.end();
    }
    return "";
  }

  /** Whether a text is only this DOI, bare, after {@code doi:} or as a doi.org address. */
  public static boolean isAll(String text, String doi) {
    return PREFIX.matcher(text).replaceFirst("").equalsIgnoreCase(doi);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static int end(String text, int from, boolean address) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean stops =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c)
              || c == '"'
              || c == '|'
              || (address && (c == '&' || c == '?' || c == '#'))
              || text.startsWith("http", at);
      if (stops) {
        break;
      }
      at++;
    }
    return at;
  }

  private static String trimmed(String raw) {
    String doi =
        decoded(raw)
            .toLowerCase(Locale.ROOT)
            .replace('\u2010', '-')
            .replace('\u2011', '-')
            .replace('\u2013', '-');
    String before;
    do {
      before = doi;
      int last = doi.length() - 1;
      char c = last < 0 ? 'x' : doi.charAt(last);
      boolean loose =
          ".,;:'\u2019\u201d*/".indexOf(c) >= 0
              || (c == ')' && count(doi, '(') < count(doi, ')'))
              || (c == ']' && count(doi, '[') < count(doi, ']'))
              || (c == '>' && count(doi, '<') < count(doi, '>'))
              || c == '}';
      if (loose) {
        doi = doi.substring(0, last);
      } else {
        doi = TAIL.matcher(doi).replaceFirst("");
      }
    } while (!doi.equals(before));
    return doi;
  }

  private static String decoded(String raw) {
    if (!ESCAPE.matcher(raw).find()) {
      return raw;
    }
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return raw;
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }
}
