package screen.format.clean;

/** The year of a date in the notations of exports. */
public final class Years {
  private static final int FIRST = 1500;
  private static final int LAST = 2100;

  private Years() {}

  /**
   * Returns the first plausible year in a date such as {@code 2021/07//Jul-Sep2021}, {@code
   * 20210703} or {@code 4/3/2024}; "" if there is none.
   */
  public static String in(String date) {
    int at = 0;
    while (at < date.length()) {
      int end = at;
      while (end < date.length() && isDigit(date.charAt(end))) {
        end++;
      }
      int digits = end - at;
      if (digits == 4 || digits == 6 || digits == 8) {
        int year = Integer.parseInt(date, at, at + 4, 10);
        if (year >= FIRST && year <= LAST) {
          return date.substring(at, at + 4);
        }
      }
      at = Math.max(end, at + 1);
    }
    return "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
