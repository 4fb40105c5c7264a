package screen.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import screen.PrintableText;
import screen.exchange.sheet.XlsxCells;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.format.sheet.SheetRow;

/** Lets a person choose from a list, or checks a number while it is typed. */
final class FieldValidation {
  private static final int LONGEST_MESSAGE = 220;

  private final Worksheet lists;

  /** The list of each field that has been written so far. */
  private final Map<FormField, Range> known = new HashMap<>();

  /**
   * The validations of a workbook.
   *
   * @param lists takes the words of the lists
   */
  FieldValidation(Worksheet lists) {
    this.lists = lists;
  }

  /**
   * Validates cells of one column.
   *
   * @param column 0-based
   * @param row the first of the cells, 0-based
   */
  void on(Range cells, FormField field, int column, int row) {
    if (field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO) {
      XlsxCells.choice(cells, known.computeIfAbsent(field, this::list), field.id());
    } else if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER) {
      String cell = SheetRow.columnName(column) + (row + 1);
      cells
          .validateWithFormula(number(cell, field))
          .allowBlank(true)
          .showErrorMessage(true)
          .errorStyle(DataValidationErrorStyle.STOP)
          .errorTitle(XlsxCells.escaped(field.id()))
          .error(message("Write " + field.expects() + ", or NR if it is not reported."));
    }
  }

  private Range list(FormField field) {
    List<String> all =
        new ArrayList<>(
            field.type() == FieldType.YES_NO ? List.of("yes", "no") : field.limits().choices());
    if (!field.id().equals(ExtractionForm.DONE)) {
      all.add("NR");
    }
    int column = known.size();
    lists.value(0, column, field.id());
    for (int i = 0; i < all.size(); i++) {
      lists.value(i + 1, column, PrintableText.text(all.get(i)));
    }
    return lists.range(1, column, all.size(), column);
  }

  /** A formula that is true for a number within the field's limits, and for NR. */
  private static String number(String cell, FormField field) {
    String value = "VALUE(" + cell + ")";
    StringBuilder tests = new StringBuilder("ISNUMBER(" + value + ")");
    if (field.type() == FieldType.INTEGER) {
      tests.append(",INT(").append(value).append(")=").append(value);
    }
    // only with >=, as the library does not escape <
    field
        .limits()
        .low()
        .ifPresent(it -> tests.append(",").append(value).append(">=").append(it.toPlainString()));
    field
        .limits()
        .high()
        .ifPresent(it -> tests.append(",").append(it.toPlainString()).append(">=").append(value));
    return "IF(UPPER(TRIM(" + cell + "))=\"NR\",TRUE,IFERROR(AND(" + tests + "),FALSE))";
  }

  /**
   * A message within the 225 characters of the format, escaped, as the library writes it as it is.
   */
  private static String message(String text) {
    return XlsxCells.escaped(PrintableText.shortened(PrintableText.text(text), LONGEST_MESSAGE));
  }
}
