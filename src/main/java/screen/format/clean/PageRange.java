package screen.format.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page ranges, as {@code 349-369}. */
public final class PageRange {
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-+\\s*(\\d+)(.*)");
  private static final Pattern LEAD =
      Pattern.compile("^(?:pp?\\.?|pages?|S\\.|pii:)\\s+(?=\\w)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES = Pattern.compile("\\s*[\u2010-\u2015\u2212-]+\\s*");

  private static final Pattern PREFIXED = Pattern.compile("(\\p{L}{1,5})-\\d+");

  private PageRange() {}

  /** Joins first and last page, either of which may be empty or already a range. */
  public static String of(String first, String last) {
    String from = normal(first);
    String to = normal(last);
    boolean useless = to.isEmpty() || to.equals("+") || to.equals("&") || to.equals(from);
    if (useless || (from.contains("-") && !haveOnePrefix(from, to))) {
      return expanded(from);
    }
    return from.isEmpty() ? to : expanded(from + "-" + to);
  }

  /** Whether both are single pages such as {@code II-1033}, whose hyphen makes no range. */
  private static boolean haveOnePrefix(String from, String to) {
    Matcher first = PREFIXED.matcher(from);
    Matcher last = PREFIXED.matcher(to);
    return first.matches() && last.matches() && first.group(1).equals(last.group(1));
  }

  private static String normal(String raw) {
    if (Placeholder.is(raw)) {
      return "";
    }
    String dashed = DASHES.matcher(LEAD.matcher(raw).replaceFirst("")).replaceAll("-");
    int end = dashed.length();
    while (end > 1 && isLoose(dashed.charAt(end - 1), dashed.charAt(end - 2))) {
      end--;
    }
    return dashed.equals("-") ? "" : dashed.substring(0, end);
  }

  /** A dash without a last page, the sign for following pages, the stop that ends a sentence. */
  private static boolean isLoose(char last, char before) {
    return switch (last) {
      case '-' -> true;
      case '+', '&' -> before == '-';
      case '.' -> Character.isDigit(before);
      default -> false;
    };
  }

  /** Expands {@code 349-69} to {@code 349-369}; returns anything but a plain range unchanged. */
  private static String expanded(String pages) {
    Matcher range = RANGE.matcher(pages);
    if (!range.matches()) {
      return pages;
    }
    String from = range.group(1);
    String to = range.group(2);
    int missing = from.length() - to.length();
    if (missing <= 0) {
      return missing == 0 && from.equals(to)
          ? from + range.group(3)
          : from + "-" + to + range.group(3);
    }
    String whole = from.substring(0, missing) + to;
    return whole.compareTo(from) >= 0 ? from + "-" + whole + range.group(3) : pages;
  }
}
