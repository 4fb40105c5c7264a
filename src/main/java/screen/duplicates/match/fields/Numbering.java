package screen.duplicates.match.fields;

import java.util.Locale;
import screen.duplicates.match.text.FoldedText;

/**
 * Volume and issue, with values in the wrong column corrected.
 *
 * @param volume its number, or its letters if it has none; "" if unknown
 * @param issue its first number, with "s" before it for a supplement; "" if unknown
 * @param supplemented the number of the issue that a supplement belongs to; "" if unknown
 */
public record Numbering(String volume, String issue, String supplemented) {
  /** The most digits of an issue; longer numbers in its column are article numbers. */
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
    String inIssue = issue.toLowerCase(Locale.ROOT);
    String issueNumber = issueNumber(inIssue);
    return new Numbering(
        number,
        issueNumber.isEmpty() ? issueNumber(tail) : issueNumber,
        firstNumber(inIssue.substring(0, Math.max(0, inIssue.indexOf("sup")))));
  }

  /**
   * The number of a volume; "" for a value that is the rest of an issue (it ends in a parenthesis),
   * the year or another date.
   */
  private static String volumeNumber(String text, int year) {
    if (text.endsWith(")") || text.contains("epub") || text.contains("ph.d")) {
      return "";
    }
    String number = firstNumber(text);
    boolean date =
        number.equals(Integer.toString(year)) || (number.length() == 4 && text.contains("-"));
    return date ? "" : number.isEmpty() ? FoldedText.letters(FoldedText.of(text)) : number;
  }

  private static String issueNumber(String text) {
    String number = firstNumber(text);
    int suppl = text.indexOf("sup");
    if (suppl >= 0) {
      return "s" + firstNumber(text.substring(suppl));
    }
    if (text.equals("s") || text.contains("meeting") || text.contains("abstract")) {
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

  public boolean isSupplement() {
    return issue.startsWith("s");
  }

  /**
   * Whether two supplements differ: "5 Suppl" may be "5 Suppl 1" or "Suppl 5" elsewhere, but not
   * "Suppl 1" or "6 Suppl".
   */
  public boolean isOtherSupplement(Numbering other) {
    String own = bare(issue);
    String others = bare(other.issue);
    if (!own.isEmpty() && !others.isEmpty()) {
      return !own.equals(others);
    }
    String one = own.isEmpty() ? supplemented : own;
    String two = others.isEmpty() ? other.supplemented : others;
    boolean mayBe = one.equals(two) || one.equals(other.supplemented) || two.equals(supplemented);
    return !one.isEmpty() && !two.isEmpty() && !mayBe;
  }

  /**
   * Whether this is a supplement and the other a regular issue, but not the one it supplements; "22
   * Suppl 1" may be "22" elsewhere, and "S2" may be "2".
   */
  public boolean supplementsAnother(Numbering other) {
    return isSupplement()
        && !other.isSupplement()
        && !other.issue.isEmpty()
        && !other.issue.equals(supplemented)
        && !other.issue.equals(bare(issue));
  }

  /** Whether the volume of one record is the issue of the other. */
  public boolean shiftedAgainst(Numbering other) {
    return isBareIssue(volume, other.issue) || isBareIssue(other.volume, issue);
  }

  /** Whether a volume is this issue, or the number of this supplement. */
  private static boolean isBareIssue(String volume, String issue) {
    int from = issue.startsWith("s") ? 1 : 0;
    return !volume.isEmpty()
        && volume.length() == issue.length() - from
        && issue.startsWith(volume, from);
  }

  static String bare(String issue) {
    return issue.startsWith("s") ? issue.substring(1) : issue;
  }
}
