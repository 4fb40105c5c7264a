package screen;

import java.util.OptionalInt;

/**
 * The lines that git writes into a file that it could not merge: {@code <<<<<<<}, {@code |||||||},
 * {@code =======} and {@code >>>>>>>}.
 */
public final class ConflictMarkers {
  private static final int LENGTH = 7;

  private ConflictMarkers() {}

  /**
   * The 1-based line of the first marker; empty where there is none. A line of equals signs within
   * quoted text, such as a note, does not count.
   */
  public static OptionalInt firstLine(String text) {
    boolean quoted = false;
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      char first = text.charAt(start);
      if (beginsOne(first) && isMarker(text.substring(start, end), quoted)) {
        return OptionalInt.of(number);
      }
      for (int i = start; i < end; i++) {
        quoted ^= text.charAt(i) == '"';
      }
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  /**
   * Refuses a text that contains a marker.
   *
   * @param name the name of the file in messages
   * @throws Failure of kind INPUT, at the first marker
   */
  public static void refuse(String text, String name) {
    firstLine(text)
        .ifPresent(
            line -> {
              throw failure(name, line);
            });
  }

  /**
   * Reports that git left a conflict on this line of a file that people write, and how to resolve
   * it.
   */
  public static Failure failure(String name, int line) {
    return Failure.input(
            "Git left a conflict here: two clones changed the same lines. Resolve it in git: keep"
                + " the lines of both sides, and delete the lines that begin with <<<<<<<, ======="
                + " or >>>>>>>.")
        .at(name, line);
  }

  /** Whether a line, without its line end, is a marker. */
  public static boolean isMarker(String line) {
    return isMarker(line, false);
  }

  private static boolean isMarker(String line, boolean quoted) {
    String text = line.stripTrailing();
    if (text.length() < LENGTH || !beginsOne(text.charAt(0))) {
      return false;
    }
    char first = text.charAt(0);
    for (int i = 1; i < LENGTH; i++) {
      if (text.charAt(i) != first) {
        return false;
      }
    }
    return first == '='
        ? text.length() == LENGTH && !quoted
        : text.length() == LENGTH || text.charAt(LENGTH) == ' ';
  }

  private static boolean beginsOne(char c) {
    return c == '<' || c == '|' || c == '=' || c == '>';
  }
}
