package screen.cli;

/** Text from records and files, made safe to print: control characters are shown, never obeyed. */
final class Plain {
  private Plain() {}

  /**
   * One line: every control character, and every mark that turns the direction of writing, becomes
   * visible.
   */
  static String text(String text) {
    return clean(text, false);
  }

  /** Several lines: as {@link #text}, but line breaks stay. */
  static String lines(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean keepLineBreaks) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' && keepLineBreaks) {
                plain.append('\n');
              } else if (Character.isISOControl(c) || isDirectionMark(c)) {
                plain.append('\uFFFD');
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
