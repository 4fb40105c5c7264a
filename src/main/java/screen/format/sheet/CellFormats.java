package screen.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Shows the numbers of a workbook: a date as a date, any other number in digits without an
 * exponent. ECMA-376 part 1, 18.8.
 */
final class CellFormats {
  static final CellFormats NONE = new CellFormats(List.of(), false);

  /** The number of digits that a spreadsheet keeps. */
  private static final MathContext PRECISION = new MathContext(15);

  /** A number with more digits is not real data. */
  private static final int MOST_DIGITS = 400;

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1462;
  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS = 86_400;

  /** Parts of a date's format without its letters: quoted and escaped text, colours, conditions. */
  private static final Pattern TEXT =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]");

  private static final Pattern DATE_LETTER = Pattern.compile("(?i)[ymdhs]");

  private final List<Boolean> dates;
  private final boolean from1904;

  private CellFormats(List<Boolean> dates, boolean from1904) {
    this.dates = dates;
    this.from1904 = from1904;
  }

  /** Returns the same for a workbook that may count its days from 1904. */
  CellFormats countedFrom1904(boolean is) {
    return new CellFormats(dates, is);
  }

  /** Reads the styles of a workbook. */
  static CellFormats of(XmlScan styles) throws XMLStreamException {
    Map<Integer, String> own = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    boolean inCells = false;
    while (styles.next()) {
      inCells = styles.begins("cellXfs") || (inCells && !styles.ends("cellXfs"));
      if (styles.begins("numFmt")) {
        own.put(number(styles.attribute("numFmtId")), styles.attribute("formatCode"));
      } else if (inCells && styles.begins("xf")) {
        dates.add(isDate(number(styles.attribute("numFmtId")), own));
      }
    }
    return new CellFormats(List.copyOf(dates), false);
  }

  private static int number(String id) {
    return id.isEmpty() ? 0 : Integer.parseInt(id.strip());
  }

  /** The formats built into every workbook are known by their numbers. */
  private static boolean isDate(int id, Map<Integer, String> own) {
    String code = own.get(id);
    if (code != null) {
      return !code.equalsIgnoreCase("general")
          && DATE_LETTER.matcher(TEXT.matcher(code).replaceAll("")).find();
    }
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
  }

  /**
   * Returns a number as a spreadsheet shows it.
   *
   * @param raw as in the sheet's XML
   * @param style the number of its style, or ""
   */
  String shown(String raw, String style) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw.strip());
    } catch (NumberFormatException text) {
      return raw;
    }
    if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
      return raw;
    }
    int index = number(style);
    boolean date = index < dates.size() && dates.get(index) && number.signum() >= 0;
    if (date && number.intValue() <= LAST_DAY) {
      return date(number);
    }
    BigDecimal kept = number.round(PRECISION);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  private String date(BigDecimal number) {
    long days = number.longValue();
    long seconds =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(BigDecimal.valueOf(SECONDS))
            .add(BigDecimal.valueOf(0.5))
            .longValue();
    LocalDateTime time =
        FIRST_DAY
            .plusDays(days + (from1904 ? DAYS_TO_1904 : 0))
            .atStartOfDay()
            .plusSeconds(seconds);
    if (days == 0) {
      return time.toLocalTime().toString();
    }
    boolean wholeDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return wholeDay ? time.toLocalDate().toString() : time.toLocalDate() + " " + time.toLocalTime();
  }
}
