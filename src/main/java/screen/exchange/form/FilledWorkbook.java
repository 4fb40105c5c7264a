package screen.exchange.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Failure;
import screen.Nearest;
import screen.extraction.ExtractionForm;
import screen.extraction.Level;
import screen.folder.disk.Row;
import screen.format.sheet.SheetRow;
import screen.format.sheet.Workbook;

/**
 * Reads a workbook that a person filled in: each cell with a value becomes a row with the columns
 * of a person's file of values. The row's file names sheet and cell, for messages.
 */
public final class FilledWorkbook {
  /** The columns that each value of a row gets. */
  private static final List<String> NAMES =
      List.of(FormColumns.STUDY, FormColumns.FOR, FormColumns.ARM, FormColumns.TIMEPOINT);

  private final String name;
  private final List<Row> values = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();

  /** The columns of the sheet that is read that have values and no heading. */
  private final Set<Integer> unnamed = new HashSet<>();

  private FilledWorkbook(String name) {
    this.name = name;
  }

  /**
   * Reads all sheets of the form; other sheets are not looked at.
   *
   * @param name the file as messages show it
   * @throws Failure that lists every cell that cannot be read
   */
  public static List<Row> read(Path file, String name, ExtractionForm form) throws IOException {
    FilledWorkbook filled = new FilledWorkbook(name);
    Workbook book = Workbook.open(file);
    boolean known = false;
    for (Level level : Level.values()) {
      for (Workbook.Sheet sheet : book.sheets()) {
        if (sheet.name().equalsIgnoreCase(FormWorkbook.sheet(level))) {
          known = true;
          filled.sheet(book, sheet, form, level);
        }
      }
    }
    for (Workbook.Sheet sheet : book.sheets()) {
      if (sheet.name().equalsIgnoreCase(DifferenceWorkbook.SHEET)) {
        known = true;
        filled.values.addAll(FilledDifferences.read(book, sheet, name, filled.problems));
      }
    }
    if (!known) {
      throw Failure.input(
              "The workbook has no sheet 'study', 'arm', 'arm and time point' or 'differences'."
                  + " Export a new one and fill it in.")
          .in(name);
    }
    if (!filled.problems.isEmpty()) {
      throw Failure.listing(filled.problems, "no value was taken.");
    }
    return List.copyOf(filled.values);
  }

  private void sheet(Workbook book, Workbook.Sheet sheet, ExtractionForm form, Level level)
      throws IOException {
    List<String> ids = FormColumns.of(form, level).stream().map(FormColumns.Column::id).toList();
    unnamed.clear();
    Optional<SheetRow> heads = Optional.empty();
    List<String> header = List.of();
    for (SheetRow row : book.read(sheet)) {
      if (heads.isEmpty()) {
        heads = Optional.of(row);
        header = header(sheet, row, ids);
      } else if (row.number() != FormWorkbook.HEADERS) {
        requireHeadings(sheet, heads.get(), row);
        row(sheet, header, row);
      }
    }
  }

  private List<String> header(Workbook.Sheet sheet, SheetRow row, List<String> ids) {
    List<String> header =
        row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> known = ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).toList();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int at = known.indexOf(header.get(i));
      if (at < 0 && !header.get(i).isEmpty()) {
        problems.add(
            Failure.input(
                    "The form has no column '"
                        + row.cells().get(i).strip()
                        + "'. "
                        + Nearest.hint(row.cells().get(i).strip(), ids))
                .in(place(sheet, i, row.number())));
      } else if (at >= 0 && columns.contains(ids.get(at))) {
        problems.add(
            Failure.input("The column '" + ids.get(at) + "' is there twice.")
                .in(place(sheet, i, row.number())));
      }
      columns.add(at < 0 ? "" : ids.get(at));
    }
    if (!columns.contains(FormColumns.STUDY)) {
      problems.add(
          Failure.input("The first row needs the column 'study'.").in(name + ":" + sheet.name()));
    }
    return columns;
  }

  /** Refuses values below no heading, which would be lost; once for each column. */
  private void requireHeadings(Workbook.Sheet sheet, SheetRow heads, SheetRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean named = i < heads.cells().size() && !heads.cells().get(i).isBlank();
      if (!named && !row.cells().get(i).isBlank() && unnamed.add(i)) {
        problems.add(
            Failure.input(
                    "This column has no heading in the first row: write there what it has, or empty"
                        + " the column.")
                .in(place(sheet, i, row.number())));
      }
    }
  }

  private void row(Workbook.Sheet sheet, List<String> header, SheetRow row) {
    Map<String, String> cells = new HashMap<>();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
      String id = header.get(i);
      String text = row.cells().get(i).strip();
      Optional<Failure> formula =
          id.isEmpty() || id.equals(FormColumns.NAME) ? Optional.empty() : row.formulaIn(i);
      if (formula.isPresent()) {
        problems.add(formula.get().in(place(sheet, i, row.number())));
      } else if (!id.isEmpty() && !text.isEmpty()) {
        cells.put(id, text);
        columns.put(id, i);
      }
    }
    for (int i = 0; i < header.size(); i++) {
      String id = header.get(i);
      if (cells.containsKey(id) && !isName(id)) {
        value(sheet, row, id, i, cells, columns);
      }
    }
  }

  private static boolean isName(String id) {
    return id.equals(FormColumns.NAME) || NAMES.contains(id);
  }

  private void value(
      Workbook.Sheet sheet,
      SheetRow row,
      String id,
      int column,
      Map<String, String> cells,
      Map<String, Integer> columns) {
    Optional<String> place =
        FormColumns.PLACES.stream().filter(it -> id.endsWith(": " + it)).findFirst();
    if (place.isPresent()) {
      String field = id.substring(0, id.length() - place.get().length() - 2);
      if (!cells.containsKey(field)) {
        problems.add(
            Failure.input("There is a " + place.get() + " here, but no value of " + field + ".")
                .in(place(sheet, column, row.number())));
      }
      return;
    }
    Map<String, String> value = new HashMap<>();
    for (String name : NAMES) {
      value.put(name, cells.getOrDefault(name, ""));
    }
    value.put("field", id);
    value.put("value", cells.getOrDefault(id, ""));
    for (String detail : FormColumns.PLACES) {
      value.put(detail, cells.getOrDefault(FormColumns.heading(id, detail), ""));
    }
    values.add(new Row(place(sheet, columns.getOrDefault(id, column), row.number()), 0, value));
  }

  private String place(Workbook.Sheet sheet, int column, int row) {
    return name + ":" + sheet.name() + ":" + SheetRow.columnName(column) + row;
  }
}
