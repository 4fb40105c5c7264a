package screen.duplicates.match.fields;

import java.util.Locale;
import screen.duplicates.match.text.FoldedText;

/**
 * The pages or article number of a report.
 *
 * @param first the first page or the article number, digits only; 0 if unknown
 * @param last the last page, with abbreviations expanded; equal to {@code first} if only one is
 *     given
 * @param prefix the letters before or after the digits, as in "S95", "e12724" or "102A"
 * @param kind the form of the value, which says how reliable the numbers are
 */
public record PageNumbers(long first, long last, String prefix, Kind kind, String plain) {
  /** The form of a value. */
  public enum Kind {
    NONE,
    /** One page, or a number that may be an article's. */
    SINGLE,
    RANGE,
    /** A letter and digits: an electronic article number, an abstract's number. */
    NUMBERED,
    /** Several ranges, pages from 1 on, or a date that a spreadsheet made of two numbers. */
    UNRELIABLE
  }

  static final PageNumbers NONE = new PageNumbers(0, 0, "", Kind.NONE, "");

  /** Words that may precede the number, in their usual order. */
  private static final String[] WORDS = {"pages", "page", "pp", "article", "art.", "number", "no."};

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  static PageNumbers of(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT).replace('–', '-').replace("--", "-").replace(" ", "");
    if (lower.isEmpty()
        || lower.startsWith("nopag")
        || lower.startsWith("n.pag")
        || lower.startsWith("n/a")) {
      return NONE;
    }
    Scanner scanner = new Scanner(withoutWords(lower));
    return scanner.pages();
  }

  /** Removes words before the number: "Art. No. e12" becomes "e12", "pp. 3-9" "3-9". */
  private static String withoutWords(String text) {
    String rest = text;
    for (String word : WORDS) {
      if (rest.startsWith(word)) {
        rest = rest.substring(word.length());
      }
    }
    return rest;
  }

  public boolean isPresent() {
    return kind != Kind.NONE;
  }

  /** Whether this is a run of several pages, which only one item fills. */
  public boolean isRange() {
    return kind == Kind.RANGE && first != last;
  }

  public boolean overlaps(PageNumbers other) {
    return first <= other.last && other.first <= last;
  }

  /** Reads one value from left to right. */
  private static final class Scanner {
    private final String text;
    private int at;
    private String letters = "";

    Scanner(String text) {
      this.text = text;
    }

    PageNumbers pages() {
      String before = letters();
      long first = number();
      String plain = FoldedText.letters(FoldedText.of(text));
      if (first < 0) {
        return new PageNumbers(0, 0, before, plain.isEmpty() ? Kind.NONE : Kind.UNRELIABLE, plain);
      }
      letters = before + letters();
      if (at < text.length() && text.charAt(at) == '-') {
        at++;
        String month = letters();
        if (isMonth(month) || isMonth(before)) {
          return new PageNumbers(first, first, "", Kind.UNRELIABLE, plain);
        }
        long last = number();
        boolean list = at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '+');
        Kind kind = list || first <= 1 ? Kind.UNRELIABLE : Kind.RANGE;
        return new PageNumbers(
            first, last < 0 ? first : expanded(first, last), letters, kind, plain);
      }
      if (isMonth(before)) {
        return new PageNumbers(first, first, "", Kind.UNRELIABLE, plain);
      }
      return new PageNumbers(
          first, first, letters, letters.isEmpty() ? Kind.SINGLE : Kind.NUMBERED, plain);
    }

    private static boolean isMonth(String word) {
      return word.length() == 3 && MONTHS.indexOf(word) % 3 == 0;
    }

    /** Expands an abbreviated last page: "349-69" is 349 to 369. */
    private static long expanded(long first, long last) {
      long unit = 10;
      while (unit <= last) {
        unit *= 10;
      }
      return last >= first ? last : first / unit * unit + last;
    }

    private String letters() {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    /** Reads a number, of which only the first 15 digits count; -1 if there is none. */
    private long number() {
      while (at < text.length()
          && !Character.isLetterOrDigit(text.charAt(at))
          && text.charAt(at) != '-') {
        at++;
      }
      int from = at;
      long number = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        if (at - from < 15) {
          number = number * 10 + (text.charAt(at) - '0');
        }
        at++;
      }
      return from == at ? -1 : number;
    }
  }
}
