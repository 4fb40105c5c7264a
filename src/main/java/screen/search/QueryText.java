package screen.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.Failure;

/** The text of a query and the place up to which it is read. */
final class QueryText {
  /** How much of a long query is shown on each side of a fault. */
  private static final int SHOWN = 36;

  private final String text;
  private int at;

  QueryText(String given) {
    // Every sign is replaced by one sign, so that places stay.
    this.text =
        given.replaceAll("[\\s\\p{Cntrl}\u00a0]", " ").replaceAll("[\u201c\u201d\u201e]", "\"");
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The next character; a blank at the end. */
  char peek() {
    return isAtEnd() ? ' ' : text.charAt(at);
  }

  char take() {
    return text.charAt(at++);
  }

  void skipBlanks() {
    while (!isAtEnd() && peek() == ' ') {
      at++;
    }
  }

  /** Whether a pattern matches from here on; nothing is taken. */
  boolean sees(Pattern pattern) {
    return matcher(pattern).lookingAt();
  }

  /** The text that a pattern matches from here on; nothing is taken. Empty if it does not fit. */
  Optional<Matcher> look(Pattern pattern) {
    return Optional.of(matcher(pattern)).filter(Matcher::lookingAt);
  }

  /** Takes what a pattern fits from here on; empty if it does not fit. */
  Optional<Matcher> take(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher);
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  /** The failure of a query, with an arrow under the place of the fault. */
  Failure fault(int place, String message) {
    int from = Math.max(0, place - SHOWN);
    int to = Math.min(text.length(), place + SHOWN);
    String before = from == 0 ? "" : "...";
    String after = to == text.length() ? "" : "...";
    return Failure.usage(
        "The query cannot be read at character "
            + (place + 1)
            + ": "
            + message
            + "\n  "
            + before
            + text.substring(from, to)
            + after
            + "\n  "
            + " ".repeat(before.length() + place - from)
            + "^");
  }
}
