package screen.folder.disk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.ConflictMarkers;
import screen.Failure;
import screen.Reason;
import screen.SpreadsheetCell;

/**
 * Reads CSV files of the review folder tolerantly (byte order mark, CRLF, blank lines, other column
 * order, Excel's semicolon) and writes them in one form (UTF-8, LF, RFC 4180).
 *
 * <p>Cells are escaped so that a spreadsheet program never reads them as formulas ({@link
 * SpreadsheetCell}). In files of people's work each row is one line, as git merges line by line: a
 * line break in a cell is written as U+2028.
 */
public final class CsvTable {
  private static final CSVFormat WRITTEN =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final char LINE_SEPARATOR = '\u2028';

  private CsvTable() {}

  /**
   * The rows of a file below its header; empty if there is no file.
   *
   * @throws Failure of kind FOLDER as {@link Presence#exists} does
   */
  public static List<Row> read(Path file, String name, List<String> required) {
    return read(textOf(file, name), name, required);
  }

  /**
   * The text of a file; "" if there is no file.
   *
   * @throws Failure as {@link #read} does
   */
  public static String textOf(Path file, String name) {
    if (!Presence.exists(file, name)) {
      return "";
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ". The file must be CSV in UTF-8.")
          .in(name)
          .because(e);
    }
  }

  /**
   * The rows of a text.
   *
   * @throws Failure if it is no such table, or contains a conflict left by git
   */
  public static List<Row> read(String text, String name, List<String> required) {
    ConflictMarkers.refuse(text, name);
    return rows(text, name, required, false, false);
  }

  /**
   * The rows of a table that comes back from a person, who may have written the names of columns in
   * capitals.
   *
   * @param required in small letters, as are the names of columns in the rows
   * @throws Failure as {@link #read} does
   */
  public static List<Row> readReturned(String text, String name, List<String> required) {
    ConflictMarkers.refuse(text, name);
    return rows(text, name, required, false, true);
  }

  /**
   * The rows of a file that the tool writes as a whole. If no line end follows the last row, that
   * row must have all its cells.
   *
   * @throws Failure if it has not, as the file was cut short
   */
  public static List<Row> readWhole(String text, String name, List<String> required) {
    ConflictMarkers.refuse(text, name);
    return rows(text, name, required, !text.endsWith("\n"), false);
  }

  private static List<Row> rows(
      String text, String name, List<String> required, boolean mayBeCut, boolean anyCase) {
    try {
      BufferedReader reader = new BufferedReader(new StringReader(text));
      return read(reader, name, required, mayBeCut, anyCase);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(
      BufferedReader reader, String name, List<String> required, boolean mayBeCut, boolean anyCase)
      throws IOException {
    skipByteOrderMark(reader);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(reader))
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int cellsOfLast = Integer.MAX_VALUE;
    long before = 0;
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      for (CSVRecord cells : parser) {
        int line = (int) before + 1;
        before = parser.getCurrentLineNumber();
        if (isBlank(cells)) {
          continue;
        }
        List<String> names = anyCase ? small(stripped(cells)) : stripped(cells);
        if (isHeaderAgain(header, names, required)) {
          header = inForce(header, names);
        } else if (header.isEmpty()) {
          header = names;
          requireColumns(header, required, name, line);
        } else {
          rows.add(row(header, cells, name, line));
          cellsOfLast = cells.size();
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Failure.input(
              "The row is not well-formed CSV: a quote is not closed, or there is text between a"
                  + " closing quote and the end of its cell.")
          .at(name, (int) before + 1)
          .because(e);
    }
    if (mayBeCut && cellsOfLast < header.size()) {
      throw rows.get(rows.size() - 1)
          .problem(
              "The last row has "
                  + cellsOfLast
                  + " cells, the header "
                  + header.size()
                  + ", and no line end follows: the file was cut short.");
    }
    return rows;
  }

  /** Writes header and rows; keeps line breaks within cells. */
  public static void write(Appendable out, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    WRITTEN.printRecord(out, header.toArray());
    for (List<String> row : rows) {
      WRITTEN.printRecord(out, row.stream().map(SpreadsheetCell::of).toArray());
    }
  }

  /** Header and rows as one text, one line per row. */
  public static String text(List<String> header, Iterable<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      writeLines(text, header, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes header and rows, one line per row. */
  public static void writeLines(Appendable out, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    WRITTEN.printRecord(out, header.toArray());
    for (List<String> row : rows) {
      WRITTEN.printRecord(out, row.stream().map(CsvTable::cell).toArray());
    }
  }

  /** A row as a line, with line end. */
  public static String line(List<String> cells) {
    return line(cells, ',');
  }

  /** A row as a line with this delimiter. */
  static String line(List<String> cells, char delimiter) {
    CSVFormat format = WRITTEN.builder().setDelimiter(delimiter).get();
    return format.format(cells.stream().map(CsvTable::cell).toArray()) + "\n";
  }

  private static String cell(String text) {
    return SpreadsheetCell.of(text)
        .replace("\r\n", "\n")
        .replace('\r', LINE_SEPARATOR)
        .replace('\n', LINE_SEPARATOR);
  }

  private static String text(String cell) {
    return SpreadsheetCell.textOf(cell.strip().replace(LINE_SEPARATOR, '\n'));
  }

  private static Row row(List<String> header, CSVRecord cells, String name, int line) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i < header.size()) {
        put(named, header.get(i), text(cells.get(i)), name, line);
      } else if (!cells.get(i).isBlank()) {
        throw Failure.input(
                "The row has "
                    + cells.size()
                    + " cells, the header "
                    + header.size()
                    + ". Put a cell that contains a comma into double quotes.")
            .at(name, line);
      }
    }
    return new Row(name, line, named);
  }

  /** Adds a cell. Of two columns with the same name the one that is not empty counts. */
  private static void put(
      Map<String, String> named, String column, String value, String name, int line) {
    String before = named.getOrDefault(column, "");
    if (!column.isEmpty() && !value.isEmpty() && !before.isEmpty() && !value.equals(before)) {
      throw Failure.input(
              "The column '"
                  + column
                  + "' occurs twice, and its cells differ: '"
                  + before
                  + "' and '"
                  + value
                  + "'. Keep one of the two columns.")
          .at(name, line);
    }
    named.put(column, value.isEmpty() ? before : value);
  }

  private static void requireColumns(
      List<String> header, List<String> required, String name, int line) {
    for (String column : required) {
      if (!header.contains(column)) {
        throw Failure.input(
                "The column '"
                    + column
                    + "' is missing; the header is: "
                    + String.join(", ", header)
                    + ". It needs: "
                    + String.join(",", required)
                    + ".")
            .at(name, line);
      }
    }
  }

  /**
   * Whether a row is a header again: git may keep that of both clones if both created the file, or
   * if one of them added a column.
   */
  private static boolean isHeaderAgain(
      List<String> header, List<String> names, List<String> required) {
    return !header.isEmpty()
        && (header.equals(names) || (!required.isEmpty() && names.containsAll(required)));
  }

  /**
   * The header for the rows below two headers: the one with more columns if it continues the other.
   */
  static List<String> inForce(List<String> header, List<String> again) {
    boolean shorter =
        again.size() <= header.size() && header.subList(0, again.size()).equals(again);
    return shorter ? header : again;
  }

  private static List<String> stripped(CSVRecord cells) {
    return cells.stream().map(String::strip).toList();
  }

  private static List<String> small(List<String> names) {
    return names.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean isBlank(CSVRecord cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  /**
   * Guesses the delimiter from the first line. Excel writes semicolons where the comma is the
   * decimal sign, and tabs in its "Unicode text".
   */
  static char delimiter(Reader reader) throws IOException {
    reader.mark(1 << 12);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    int c = reader.read();
    for (int i = 1; i < 1 << 12 && c >= 0 && !(c == '\n' && commas + semicolons + tabs > 0); i++) {
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
      c = reader.read();
    }
    reader.reset();
    return tabs > commas + semicolons ? '\t' : semicolons > commas ? ';' : ',';
  }
}
