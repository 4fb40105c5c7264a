package screen.folder.disk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The dialect of a file, by its header. */
  static CsvDialect of(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String header = reader.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      if (header.startsWith("\uFEFF")) {
        header = header.substring(1);
      }
      char delimiter = CsvTable.delimiter(new BufferedReader(new StringReader(header)));
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
      try (CSVParser parser = CSVParser.parse(header, format)) {
        List<String> columns =
            parser.stream().flatMap(record -> record.stream()).map(String::strip).toList();
        return new CsvDialect(String.valueOf(file.getFileName()), delimiter, columns);
      }
    }
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
