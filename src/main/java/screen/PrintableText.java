package screen;

/** Makes text from records and files safe to print: control characters become visible. */
public final class PrintableText {
  private static final int CONTROL_PICTURES = 0x2400;

  /** The length of a shortened text, in characters. */
  private static final int SHOWN = 60;

  private static final String DOTS = "...";

  private PrintableText() {}

  /**
   * On one line: every control character, and every mark that changes the direction of writing,
   * becomes visible.
   */
  public static String text(String text) {
    return clean(text, false);
  }

  /** On several lines: like {@link #text}, but line breaks stay. */
  public static String lines(String text) {
    return clean(text, true);
  }

  /** One line of 60 characters at most; a longer one ends with three dots. */
  public static String shortened(String text) {
    return shortened(text, SHOWN);
  }

  /** One line of so many characters at most; a longer one ends with three dots. */
  public static String shortened(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = longest - DOTS.length();
    boolean within = Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, within ? end - 1 : end) + DOTS;
  }

  private static String clean(String text, boolean keepLineBreaks) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> plain.appendCodePoint(c == '\n' && keepLineBreaks ? c : visible(c)));
    return plain.toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    return Character.isISOControl(c) || isDirectionMark(c) || isLoneSurrogate(c) ? '\uFFFD' : c;
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
