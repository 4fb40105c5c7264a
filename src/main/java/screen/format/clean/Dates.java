package screen.format.clean;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Month and day of a publication date in the notations of exports. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?";
  private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String GAP = "[\\s,./-]{1,3}";

  /** The year first, or last with the month in words: two numbers and a year are ambiguous. */
  private static final List<Pattern> FORMS =
      List.of(
          form(YEAR + "[-/.](?<month>\\d{1,2})(?:[-/.]" + DAY + "(?!\\d))?(?!\\d)"),
          form(YEAR + "(?<month>\\d\\d)" + DAY + "(?!\\d)"),
          form(YEAR + GAP + MONTH + "(?:" + GAP + DAY + "(?!\\d))?"),
          form("(?:" + DAY + GAP + ")?" + MONTH + GAP + YEAR + "(?!\\d)"),
          form(MONTH + GAP + DAY + GAP + YEAR + "(?!\\d)"));

  private Dates() {}

  /** Returns {@code 2020-03-15} or {@code 2020-03}; "" if only the year is certain. */
  public static String in(String date) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(date);
      if (matcher.lookingAt()) {
        return iso(matcher);
      }
    }
    return "";
  }

  /**
   * Joins year, month and day to one date that {@link #in} reads; any may be "".
   *
   * @param month a number or a word
   */
  public static String of(String year, String month, String day) {
    String name = month.strip();
    String joint = !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "-" : " ";
    return String.join(joint, year.strip(), name, day.strip()).strip();
  }

  private static String iso(Matcher found) {
    boolean named = found.pattern().pattern().contains("?<name>");
    int month =
        named
            ? 1 + MONTHS.indexOf(found.group("name").substring(0, 3).toLowerCase(Locale.ROOT))
            : Integer.parseInt(found.group("month"));
    try {
      YearMonth of = YearMonth.of(Integer.parseInt(found.group("year")), month);
      int day = Optional.ofNullable(found.group("day")).map(Integer::parseInt).orElse(0);
      // databases write the first of January in figures if they know only the year
      boolean filler = !named && month == 1 && day == 1;
      return filler ? "" : day == 0 ? of.toString() : of.atDay(day).toString();
    } catch (DateTimeException noDate) {
      return "";
    }
  }

  private static Pattern form(String regex) {
    return Pattern.compile("\\s*" + regex, Pattern.CASE_INSENSITIVE);
  }
}
