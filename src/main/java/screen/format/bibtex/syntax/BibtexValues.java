package screen.format.bibtex.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a value ends: at the brace or quotation mark that pairs with its first, or, if there
 * is none, before the next field on a new line or the end of the entry.
 */
final class BibtexValues {
  /** The beginning of a field on a new line. */
  static final Pattern NEXT_FIELD =
      Pattern.compile("\\n\\s*+([A-Za-z][\\w-]*+)\\s*+=\\s*+[{\"\\d]");

  /** A part to be appended, the next field, or the end of the entry. */
  private static final Pattern AFTER_VALUE =
      Pattern.compile("\\s*+(?:#|[\\s,]*+(?:[A-Za-z][\\w-]*+\\s*+=|[})]|$))");

  private static final Pattern SWALLOWED =
      Pattern.compile("[}\"][ \\t]*+,?+[ \\t]*+\\n\\s*+[A-Za-z][\\w-]*+\\s*+=\\s*+[{\"]");
  private static final Pattern BARE = Pattern.compile("[^,}\\s#]*+");

  /**
   * @param end the index after it
   * @param bare neither in braces nor in quotation marks: a number or a macro
   * @param repaired whether its end had to be guessed
   */
  record Value(String text, int end, boolean bare, boolean repaired) {}

  private BibtexValues() {}

  static Value at(String text, int from) {
    char first = from < text.length() ? text.charAt(from) : ' ';
    if (first == '{') {
      int close = pairOf(text, from);
      boolean paired =
          close > 0
              && follows(AFTER_VALUE, text, close + 1)
              && !SWALLOWED.matcher(text).region(from, close).find();
      return paired ? value(text, from, close, false) : guessed(text, from, '}');
    }
    if (first == '"') {
      int close = closingQuote(text, from + 1);
      return close > 0 ? value(text, from, close, false) : guessed(text, from, '"');
    }
    Matcher bare = BARE.matcher(text).region(from, text.length());
    int end = bare.lookingAt() ? bare.end() : from;
    return new Value(text.substring(from, end), end, true, false);
  }

  private static Value value(String text, int from, int close, boolean repaired) {
    return new Value(text.substring(from + 1, close), close + 1, false, repaired);
  }

  private static int pairOf(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Index of the first quotation mark that can end a value by what follows, or -1: inner ones may
   * be unescaped.
   */
  private static int closingQuote(String text, int from) {
    for (int i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 1)) {
      if (text.charAt(i - 1) != '\\' && follows(AFTER_VALUE, text, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static Value guessed(String text, int from, char closing) {
    Matcher next = NEXT_FIELD.matcher(text).region(from, text.length());
    if (next.find()) {
      int last = lastOf(text, next.start());
      boolean closed = last > from && text.charAt(last) == closing;
      int end = Math.max(from + 1, closed ? last : last + 1);
      return new Value(text.substring(from + 1, end), Math.max(end, last + 1), false, true);
    }
    int end = lastOf(text, text.length());
    if (end > from && "})".indexOf(text.charAt(end)) >= 0) {
      end = lastOf(text, end);
    }
    end = end > from && text.charAt(end) == closing ? end : end + 1;
    return new Value(text.substring(from + 1, Math.max(from + 1, end)), text.length(), false, true);
  }

  /** The index of the last character before {@code end} that is neither blank nor comma. */
  private static int lastOf(String text, int end) {
    int last = end - 1;
    while (last >= 0 && (text.charAt(last) == ',' || Character.isWhitespace(text.charAt(last)))) {
      last--;
    }
    return last;
  }

  private static boolean follows(Pattern what, String text, int from) {
    return what.matcher(text).region(from, text.length()).lookingAt();
  }
}
