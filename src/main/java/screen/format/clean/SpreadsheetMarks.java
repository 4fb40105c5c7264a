package screen.format.clean;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises values that spreadsheet programs changed because they took them for something else.
 */
public final class SpreadsheetMarks {
  private static final Set<String> ERRORS =
      Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!");

  /** A column that is too narrow to show its number. */
  private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");

  /** A long number in scientific notation: only three digits are left of {@code 312345678901}. */
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d{1,14})?E\\+\\d{2,3}");

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec"
          + "|mrz|mrt|mai|maj|mei|okt|dez|des|ene|abr|ago|dic|fev|f\u00e9v|avr|juin|juil|ao\u00fbt|d\u00e9c"
          + "|set|out|gen|mag|giu|lug|ott|m\u00e4r|m\u00e4rz|mars|janv|f\u00e9vr"
          + "|sty|lut|kwi|cze|lip|sie|wrz|pa\u017a|lis|gru"
          + "|oca|\u015fub|nis|haz|tem|a\u011fu|eyl|eki|kas|ara)\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[-./] ?"
              + MONTH
              + "(?:[-./]\\d{2,4})?"
              + "|"
              + MONTH
              + "[-./]\\d{1,2}(?:[-./]\\d{2,4})?"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The days from 2000 to 2059, as a spreadsheet numbers them. */
  private static final Pattern DAY =
      Pattern.compile(
          "3652[6-9]|365[3-9]\\d|36[6-9]\\d\\d|3[7-9]\\d{3}|4\\d{4}|5[0-7]\\d{3}|58[0-4]\\d\\d");

  /** A whole number with a needless decimal place. */
  private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.,])(\\d{1,9})\\.0(?![\\d.,])");

  private SpreadsheetMarks() {}

  /** Whether it shows that the value is lost. */
  public static boolean isLost(String value) {
    return value.startsWith("#")
        ? ERRORS.contains(value) || TOO_NARROW.matcher(value).matches()
        : value.contains("E+") && ROUNDED.matcher(value).matches();
  }

  /** Whether it is a date, which no volume, issue or page is. */
  public static boolean isDate(String value) {
    return value.length() <= 20 && DATE.matcher(value).matches();
  }

  /** Whether it may be the number of a day. */
  public static boolean isDay(String value) {
    return value.length() == 5 && DAY.matcher(value).matches();
  }

  /** Returns {@code 79.0} as 79, {@code 61.0-72.0} as 61-72. */
  public static String whole(String value) {
    return value.contains(".0") ? DECIMAL.matcher(value).replaceAll("$1") : value;
  }
}
