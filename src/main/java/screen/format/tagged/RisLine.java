package screen.format.tagged;

/**
 * One line of RIS: a tag of two characters, blanks, a dash, blanks, a value. Producers differ in
 * the blanks, so a record's first line shows how its tags look.
 */
public final class RisLine {
  private final TagNames names = new TagNames();
  private String line = "";
  private int lead;
  private int dash;

  /** Reads a line and returns whether it has a tag in any of the known styles. */
  public boolean read(String text) {
    line = text;
    int length = text.length();
    lead = 0;
    while (lead < 2 && lead < length && text.charAt(lead) == ' ') {
      lead++;
    }
    int at = lead + 2;
    if (at + 1 >= length || !isLetter(text.charAt(lead)) || !isTagPart(text.charAt(lead + 1))) {
      return false;
    }
    while (at < length && at < lead + 5 && text.charAt(at) == ' ') {
      at++;
    }
    dash = at;
    int gap = dash - lead - 2;
    return at < length
        && text.charAt(at) == '-'
        && (gap == 1 || gap == 2)
        && (at + 1 == length
            || isBlank(text.charAt(at + 1))
            || text.startsWith("TY  -", at + 1)
            || (text.charAt(at + 1) == ';' && gap == 2));
  }

  public String tag() {
    return names.of(line, lead, lead + 2);
  }

  public boolean is(String tag) {
    return line.startsWith(tag, lead);
  }

  public String value() {
    return line.substring(dash + 1).strip();
  }

  /** A number for the blanks before the tag and the dash; equal if they are equal. */
  public int style() {
    return lead * 10 + dash;
  }

  /**
   * Whether it is {@code ER -} with nothing after it, or with the first line of the next entry, as
   * in files put together; a line of text may begin with these, too.
   */
  public boolean endsEntry() {
    if (!is("ER")) {
      return false;
    }
    String behind = value();
    return behind.isEmpty() || behind.startsWith("TY  -");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isTagPart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
