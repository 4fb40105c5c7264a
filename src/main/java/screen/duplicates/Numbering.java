package screen.duplicates;

import java.util.Locale;

/**
 * Volume and issue, with what stands in the wrong column put right.
 *
 * @param volume its number, or its letters where it has none; "" where unknown
 * @param issue its first number, "s" before it where it is a supplement; "" where unknown
 */
record Numbering(String volume, String issue) {
  /** Longer numbers in the issue's column are article numbers. */
  private static final int LONGEST_ISSUE = 4;

  static Numbering of(String volume, String issue, int year) {
    String inVolume = volume.toLowerCase(Locale.ROOT);
    int paren = inVolume.indexOf('(');
    String head = paren < 0 ? inVolume : inVolume.substring(0, paren);
    String tail = paren < 0 ? "" : inVolume.substring(paren);
    int suppl = head.indexOf("sup");
    if (suppl >= 0) {
      tail = head.substring(suppl) + tail;
      head = head.substring(0, suppl);
    }
    String number = volumeNumber(head, year);
    String issueNumber = issueNumber(issue.toLowerCase(Locale.ROOT));
    return new Numbering(number, issueNumber.isEmpty() ? issueNumber(tail) : issueNumber);
  }

  /**
   * A volume that ends in a parenthesis is the rest of an issue; one that is the year says nothing.
   */
  private static String volumeNumber(String text, int year) {
    if (text.endsWith(")") || text.contains("epub") || text.contains("ph.d")) {
      return "";
    }
    String number = firstNumber(text);
    boolean date =
        number.equals(Integer.toString(year)) || (number.length() == 4 && text.contains("-"));
    return date ? "" : number.isEmpty() ? PlainText.letters(PlainText.of(text)) : number;
  }

  private static String issueNumber(String text) {
    String number = firstNumber(text);
    int suppl = text.indexOf("sup");
    if (suppl >= 0) {
      return "s" + firstNumber(text.substring(suppl));
    }
    if (text.contains("meeting") || text.contains("abstract")) {
      return "s";
    }
    if (number.length() > LONGEST_ISSUE) {
      return "";
    }
    boolean shortForm = text.startsWith("s") && !number.isEmpty();
    return shortForm ? "s" + number : number;
  }

  private static String firstNumber(String text) {
    int from = 0;
    while (from < text.length() && (text.charAt(from) < '0' || text.charAt(from) > '9')) {
      from++;
    }
    while (from < text.length() - 1
        && text.charAt(from) == '0'
        && Character.isDigit(text.charAt(from + 1))) {
      from++;
    }
    int to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    return text.substring(from, to);
  }

  boolean isSupplement() {
    return issue.startsWith("s");
  }

  /** Whether one record prints as its volume what the other prints as its issue. */
  boolean shiftedAgainst(Numbering other) {
    return (!volume.isEmpty() && volume.equals(bare(other.issue)))
        || (!other.volume.isEmpty() && other.volume.equals(bare(issue)));
  }

  private static String bare(String issue) {
    return issue.startsWith("s") ? issue.substring(1) : issue;
  }
}
