package screen.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import screen.PrintableText;
import screen.exchange.form.FormColumns.Column;
import screen.exchange.sheet.StableZip;
import screen.exchange.sheet.XlsxCells;
import screen.extraction.EnteredValue;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Level;

/**
 * Writes the workbook: a sheet for each level of the form, a row for each study, arm, or arm at a
 * time point. Choices are chosen from lists, numbers are checked as they are typed, comments say
 * what to write.
 */
public final class FormWorkbook {
  /** The rows above the first study. */
  static final int HEADERS = 2;

  /** Rows below the last one in which a person may add arms and time points. */
  private static final int SPARE = 200;

  private static final String REQUIRED = "FCE4D6";

  private final ExtractionForm form;
  private final String person;
  private final List<FormLine> lines;

  /**
   * A workbook to fill in.
   *
   * @param person who extracts, noted in each row
   */
  public FormWorkbook(ExtractionForm form, String person, List<FormLine> lines) {
    this.form = form;
    this.person = person;
    this.lines = lines.stream().filter(line -> hasSheet(line.level())).toList();
  }

  private boolean hasSheet(Level level) {
    return level == Level.STUDY || form.fields().stream().anyMatch(field -> field.level() == level);
  }

  /** The name of the sheet of a level. */
  static String sheet(Level level) {
    return switch (level) {
      case STUDY -> "study";
      case ARM -> "arm";
      case ARM_TIMEPOINT -> "arm and time point";
    };
  }

  /** The workbook's file. */
  public byte[] bytes() {
    return StableZip.bytes(this::make);
  }

  /** How many rows it has to fill in, on all sheets. */
  public int rows() {
    return lines.size();
  }

  private void make(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "prisma-screen", "1.0")) {
      List<Level> levels = new ArrayList<>();
      List<Worksheet> sheets = new ArrayList<>();
      for (Level level : Level.values()) {
        if (hasSheet(level)) {
          levels.add(level);
          sheets.add(workbook.newWorksheet(sheet(level)));
        }
      }
      FieldValidation validation = new FieldValidation(workbook.newWorksheet("lists"));
      for (int i = 0; i < levels.size(); i++) {
        fill(sheets.get(i), validation, levels.get(i));
      }
    }
  }

  private void fill(Worksheet sheet, FieldValidation validation, Level level) {
    List<Column> columns = FormColumns.of(form, level);
    List<FormLine> own = lines.stream().filter(line -> line.level() == level).toList();
    int last = HEADERS + own.size() + (level.hasArm() ? SPARE : 0) - 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.value(0, i, column.id());
      sheet.value(1, i, PrintableText.text(column.label()));
      sheet.width(i, column.width());
      if (!column.help().isEmpty()) {
        sheet.comment(0, i, PrintableText.text(column.help()));
      }
      boolean required = column.field().stream().anyMatch(FormField::required);
      sheet
          .range(1, i, 1, i)
          .style()
          .bold()
          .wrapText(true)
          .fillColor(required ? REQUIRED : XlsxCells.SHADED)
          .set();
      if (last >= HEADERS) {
        for (FormField field : column.field()) {
          validation.on(sheet.range(HEADERS, i, last, i), field, i, HEADERS);
        }
      }
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().fontColor("808080").set();
    sheet.freezePane(2, HEADERS);
    sheet.pageOrientation("landscape");
    for (int i = 0; i < own.size(); i++) {
      row(sheet, HEADERS + i, columns, own.get(i));
    }
    if (last >= HEADERS) {
      XlsxCells.asText(sheet.range(HEADERS, 0, last, columns.size() - 1));
    }
  }

  private void row(Worksheet sheet, int row, List<Column> columns, FormLine line) {
    for (int i = 0; i < columns.size(); i++) {
      String text = text(columns.get(i).id(), line);
      if (!text.isEmpty()) {
        sheet.value(row, i, XlsxCells.fitting(text));
      }
    }
  }

  private String text(String column, FormLine line) {
    return switch (column) {
      case FormColumns.FOR -> person;
      case FormColumns.STUDY -> line.study().toString();
      case FormColumns.NAME -> line.name();
      case FormColumns.ARM -> line.arm();
      case FormColumns.TIMEPOINT -> line.timepoint();
      default -> ofField(column, line);
    };
  }

  private static String ofField(String column, FormLine line) {
    for (String place : FormColumns.PLACES) {
      if (column.endsWith(": " + place)) {
        String field = column.substring(0, column.length() - place.length() - 2);
        return Optional.ofNullable(line.entries().get(field))
            .map(it -> place(it, place))
            .orElse("");
      }
    }
    return Optional.ofNullable(line.entries().get(column))
        .flatMap(EnteredValue::value)
        .map(value -> value.text())
        .orElse("");
  }

  private static String place(EnteredValue entry, String place) {
    return switch (place) {
      case "page" -> entry.page();
      case "quote" -> entry.quote();
      default -> entry.note();
    };
  }
}
