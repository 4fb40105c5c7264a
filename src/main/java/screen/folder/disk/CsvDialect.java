package screen.folder.disk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import screen.Failure;

/**
 * The columns and delimiter of a CSV file. A spreadsheet program may have saved the file, and added
 * lines must fit it.
 */
final class CsvDialect {
  private final String file;
  private final char delimiter;
  private final List<String> columns;

  private CsvDialect(String file, char delimiter, List<String> columns) {
    this.file = file;
    this.delimiter = delimiter;
    this.columns = columns;
  }

  /** The dialect that this tool writes. */
  static CsvDialect own(List<String> columns) {
    return new CsvDialect("", ',', columns);
  }

  /**
   * The dialect of a file, by its header; where git kept two, by the one that its last lines
   * follow.
   *
   * @param required the columns by which a header is recognised
   */
  static CsvDialect of(Path file, List<String> required) throws IOException {
    String text = Files.readString(file);
    String header = "";
    int from = 0;
    while (header.isEmpty() && from < text.length()) {
      int end = lineEnd(text, from);
      String line = text.substring(from, end);
      header = line.isBlank() ? "" : line.startsWith("\uFEFF") ? line.substring(1) : line;
      from = end + 1;
    }
    char delimiter = CsvTable.delimiter(new BufferedReader(new StringReader(header)));
    List<String> columns = cells(header, delimiter);
    // Only lines with the first of these words are taken apart: a long file is read for each vote.
    int word = nextOf(required, text, from);
    while (word >= 0) {
      int end = lineEnd(text, word);
      String line = text.substring(lineStart(text, word), end);
      if (required.stream().allMatch(line::contains)) {
        List<String> again = cells(line, delimiter);
        columns = again.containsAll(required) ? CsvTable.inForce(columns, again) : columns;
      }
      word = nextOf(required, text, end);
    }
    return new CsvDialect(String.valueOf(file.getFileName()), delimiter, columns);
  }

  /** The next place of the first of these words; -1 if there is none. */
  private static int nextOf(List<String> words, String text, int from) {
    return words.isEmpty() ? -1 : text.indexOf(words.get(0), from);
  }

  private static int lineStart(String text, int place) {
    int start = place;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int place) {
    int end = place;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<String> cells(String line, char delimiter) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      return parser.stream().flatMap(record -> record.stream()).map(String::strip).toList();
    } catch (UncheckedIOException notAHeader) {
      return List.of(); // a part of a cell that a spreadsheet program wrote over several lines
    }
  }

  /** This dialect with further columns at the end. */
  CsvDialect with(List<String> more) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(more);
    return new CsvDialect(file, delimiter, all);
  }

  /** Which of these columns the file lacks. */
  List<String> lacking(List<String> names) {
    return names.stream().filter(name -> !columns.contains(name)).toList();
  }

  /**
   * The text of a file with further columns in its first header; no other line changes, and its
   * rows are empty there.
   */
  String widened(String text, List<String> more) {
    int start = 0;
    while (start < text.length() && isLineEnd(text.charAt(start))) {
      start++;
    }
    int end = lineEnd(text, start);
    StringBuilder header = new StringBuilder(text.substring(0, end));
    more.forEach(name -> header.append(delimiter).append(name));
    return header + text.substring(end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Formats a row as a line of this file.
   *
   * @param names the columns of the cells
   */
  String line(List<String> names, List<String> cells) {
    for (String name : names) {
      if (!columns.contains(name)) {
        throw Failure.folder(
                "The header lacks the column '"
                    + name
                    + "', so nothing can be added. Make it: "
                    + String.join(",", names)
                    + ".")
            .at(file, 1);
      }
    }
    List<String> ordered =
        columns.stream()
            .map(column -> names.contains(column) ? cells.get(names.indexOf(column)) : "")
            .toList();
    return CsvTable.line(ordered, delimiter);
  }
}
