package screen.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import screen.PrintableText;
import screen.exchange.sheet.Worksheet.Listed;
import screen.exchange.sheet.Worksheet.Task;
import screen.protocol.ExclusionReason;
import screen.record.Field;
import screen.record.Fields;
import screen.votes.Verdict;

/**
 * Writes the worksheet as an Excel workbook. Verdicts and reasons are chosen from lists; a second
 * sheet explains the reasons. The columns to fill in come right after the record, then those to
 * read.
 */
public final class WorksheetXlsx {
  /** The height of a line in the default font, and the greatest height of a row, in points. */
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  private final Task task;
  private final List<ExclusionReason> reasons;

  public WorksheetXlsx(Task task, List<ExclusionReason> reasons) {
    this.task = task;
    this.reasons = List.copyOf(reasons);
  }

  /** The columns, in the order of the sheet. */
  private enum Column {
    RECORD(0, "record", 22),
    VERDICT(1, "verdict", 14),
    REASON(2, "reason", 20),
    NOTE(3, "note", 24),
    TITLE(4, "title", 50),
    ABSTRACT(5, "abstract", 90),
    AUTHORS(6, "authors", 30),
    YEAR(7, "year", 7),
    JOURNAL(8, "journal", 28),
    DOI(9, "doi", 28),
    FOR(10, "for", 10),
    STAGE(11, "stage", 14),
    /** The last one, as only a review with tags has it. */
    TAGS(12, "tags", 24);

    /** The columns of a worksheet. */
    static List<Column> of(Task task) {
      return Arrays.stream(values()).filter(it -> it != TAGS || task.tagged()).toList();
    }

    private final int index;
    private final String heading;
    private final double width;

    Column(int index, String heading, double width) {
      this.index = index;
      this.heading = heading;
      this.width = width;
    }
  }

  public void write(OutputStream out, List<Listed> reports) throws IOException {
    StableZip.write(made -> make(made, reports), out);
  }

  private void make(OutputStream out, List<Listed> reports) throws IOException {
    try (Workbook workbook = new Workbook(out, "prisma-screen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("to screen");
      Worksheet lists = workbook.newWorksheet("lists");
      header(sheet);
      for (int i = 0; i < reports.size(); i++) {
        row(sheet, i + 1, reports.get(i));
      }
      explain(lists);
      if (!reports.isEmpty()) {
        choices(sheet, lists, reports.size());
      }
    }
  }

  private void header(Worksheet sheet) {
    int last = Column.of(task).size() - 1;
    for (Column column : Column.of(task)) {
      sheet.value(0, column.index, column.heading);
      sheet.width(column.index, column.width);
    }
    sheet.range(0, 0, 0, last).style().bold().fillColor(XlsxCells.SHADED).set();
    sheet.freezePane(0, 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private void row(Worksheet sheet, int row, Listed listed) {
    Fields fields = listed.fields();
    EnumMap<Column, String> texts = new EnumMap<>(Column.class);
    texts.put(Column.RECORD, listed.report().toString());
    listed
        .vote()
        .ifPresent(
            vote -> {
              texts.put(Column.VERDICT, vote.verdict().id());
              texts.put(Column.REASON, vote.reason());
              texts.put(Column.NOTE, vote.note());
            });
    texts.put(Column.TITLE, fields.first(Field.TITLE));
    texts.put(Column.ABSTRACT, fields.first(Field.ABSTRACT));
    texts.put(Column.AUTHORS, String.join("; ", fields.all(Field.AUTHORS)));
    texts.put(Column.YEAR, fields.first(Field.YEAR));
    texts.put(Column.JOURNAL, fields.first(Field.JOURNAL));
    texts.put(Column.DOI, fields.first(Field.DOI));
    texts.put(Column.FOR, task.reviewer());
    texts.put(Column.STAGE, task.stage().id());
    if (task.tagged()) {
      texts.put(Column.TAGS, screen.exchange.sheet.Worksheet.tags(listed));
    }
    texts.forEach((column, text) -> set(sheet, row, column, text));
    sheet.rowHeight(row, height(texts));
    XlsxCells.asText(sheet.range(row, 0, row, Column.of(task).size() - 1));
  }

  /**
   * The height for the wrapped text, in points: not every program adjusts the height of rows
   * itself.
   */
  private static double height(Map<Column, String> texts) {
    int most = 1;
    for (Map.Entry<Column, String> text : texts.entrySet()) {
      most = Math.max(most, (int) Math.ceil(text.getValue().length() / text.getKey().width));
    }
    return Math.min(HIGHEST, most * LINE);
  }

  private static void set(Worksheet sheet, int row, Column column, String text) {
    String fits = XlsxCells.fitting(text);
    if (!fits.isEmpty()) {
      sheet.value(row, column.index, fits);
    }
  }

  private void explain(Worksheet lists) {
    List<Verdict> verdicts = Verdict.at(task.stage());
    lists.value(0, 0, "verdict");
    lists.value(0, 1, "reason");
    lists.value(0, 2, "what the reason means");
    lists.range(0, 0, 0, 2).style().bold().fillColor(XlsxCells.SHADED).set();
    lists.freezePane(0, 1);
    for (int i = 0; i < verdicts.size(); i++) {
      lists.value(i + 1, 0, verdicts.get(i).id());
    }
    for (int i = 0; i < reasons.size(); i++) {
      lists.value(i + 1, 1, reasons.get(i).id());
      lists.value(i + 1, 2, PrintableText.text(reasons.get(i).label()));
    }
    lists.width(0, Column.VERDICT.width);
    lists.width(1, Column.NOTE.width);
    lists.width(2, Column.TITLE.width);
  }

  private void choices(Worksheet sheet, Worksheet lists, int rows) {
    choice(sheet, Column.VERDICT, rows, lists.range(1, 0, Verdict.at(task.stage()).size(), 0));
    if (!reasons.isEmpty()) {
      choice(sheet, Column.REASON, rows, lists.range(1, 1, reasons.size(), 1));
    }
  }

  private static void choice(Worksheet sheet, Column column, int rows, Range values) {
    XlsxCells.choice(sheet.range(1, column.index, rows, column.index), values, column.heading);
  }
}
