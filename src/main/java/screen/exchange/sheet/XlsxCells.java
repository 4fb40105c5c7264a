package screen.exchange.sheet;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import screen.PrintableText;

/** Cells of a workbook that a person fills in. */
public final class XlsxCells {
  /** The colour behind headings. */
  public static final String SHADED = "D9E2F3";

  /** The most characters of a cell; a longer text is cut and marked. */
  private static final int MOST = 32_767;

  private static final String CUT = " [cut]";

  /** Text that the format would read as an escaped character. */
  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxCells() {}

  /** A text as a cell takes it. */
  public static String fitting(String text) {
    String safe = LIKE_ESCAPE.matcher(PrintableText.lines(text)).replaceAll("_x005F_");
    return safe.length() <= MOST ? safe : safe.substring(0, MOST - CUT.length()) + CUT;
  }

  /** Keeps what is typed as it is: nothing becomes a formula or a date, and 3.20 keeps its zero. */
  public static void asText(Range cells) {
    cells.style().format("@").wrapText(true).verticalAlignment("top").set();
  }

  /** Lets a person choose one of these values. */
  public static void choice(Range cells, Range values, String title) {
    cells
        .validateWithList(values)
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle(escaped(title))
        .error("Choose one of the list, or leave the cell empty.");
  }

  /** A text of a validation, which the library writes as it is. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
