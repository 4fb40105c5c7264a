package screen.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page ranges, as {@code 349-369}. */
final class Pages {
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-+\\s*(\\d+)(.*)");
  private static final Pattern LEAD =
      Pattern.compile("^(?:pp?\\.?|pages?|S\\.)\\s+(?=\\w)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES = Pattern.compile("\\s*[\u2010-\u2015\u2212-]+\\s*");

  private Pages() {}

  /** First and last page, either of which may be empty or already a range. */
  static String of(String first, String last) {
    String from = normal(first);
    String to = normal(last);
    boolean useless = to.isEmpty() || to.equals("+") || to.equals("&") || to.equals(from);
    if (useless || from.contains("-")) {
      return expanded(from);
    }
    return from.isEmpty() ? to : expanded(from + "-" + to);
  }

  private static String normal(String raw) {
    if (Placeholder.is(raw)) {
      return "";
    }
    String dashed = DASHES.matcher(LEAD.matcher(raw).replaceFirst("")).replaceAll("-");
    return dashed.endsWith("-") ? dashed.substring(0, dashed.length() - 1) : dashed;
  }

  /** {@code 349-69} as {@code 349-369}; what is no plain range stays. */
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
