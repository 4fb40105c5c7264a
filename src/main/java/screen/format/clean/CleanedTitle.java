package screen.format.clean;

/** Removes what databases add to titles: a final stop, brackets around a translated title. */
public final class CleanedTitle {
  private static final String REFERENCES = " [References]";

  private CleanedTitle() {}

  public static String of(String cleaned) {
    String title = withoutStop(cleaned);
    if (title.endsWith(REFERENCES)) {
      title = withoutStop(title.substring(0, title.length() - REFERENCES.length()));
    }
    if (title.startsWith("[") && closing(title) == title.length() - 1) {
      title = withoutStop(title.substring(1, title.length() - 1).strip());
    }
    return title;
  }

  /** Removes one final full stop; keeps an ellipsis, and that of an abbreviation such as U.S. */
  private static String withoutStop(String title) {
    int last = title.length() - 1;
    if (last < 1 || title.charAt(last) != '.') {
      return title;
    }
    boolean kept = title.charAt(last - 1) == '.' || (last > 2 && title.charAt(last - 2) == '.');
    return kept ? title : title.substring(0, last).stripTrailing();
  }

  /** Index at which the bracket that opens at the start is closed, or -1. */
  private static int closing(String title) {
    int depth = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
