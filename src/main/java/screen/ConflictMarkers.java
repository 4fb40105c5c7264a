package screen;

import java.util.OptionalInt;

/**
 * The lines that git writes into a file which was changed in two clones and could not be merged:
 * {@code <<<<<<<}, {@code |||||||}, {@code =======} and {@code >>>>>>>}.
 */
public final class ConflictMarkers {
  private static final int LENGTH = 7;

  private ConflictMarkers() {}

  /**
   * The 1-based line of the first marker; empty where there is none. A line of equals signs within
   * a quoted text, such as a note, is none.
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
   * Refuses a text that holds a marker.
   *
   * @param name the file as the user knows it
   * @throws Failure of kind INPUT, at the first marker
   */
  public static void refuse(String text, String name) {
    firstLine(text)
        .ifPresent(
            line -> {
              throw failure(name, line);
            });
  }

  /** Says that git left a conflict on this line of a file which people write, and the way out. */
  public static Failure failure(String name, int line) {
    return Failure.input(
            "Git left a conflict here: two clones changed the same lines. Resolve it in git: keep"
                + " the lines of both sides, and delete the lines that begin with <<<<<<<, ======="
                + " or >>>>>>>.")
        .at(name, line);
  }

  /** Whether a line, without its line end, is one. */
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
