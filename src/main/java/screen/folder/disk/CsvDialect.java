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
 * How one CSV file is written: its columns in their order and what separates them. A person may
 * have saved it from a spreadsheet, and a line that is added must fit.
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

  /** The one that we write. */
  static CsvDialect own(List<String> columns) {
    return new CsvDialect("", ',', columns);
  }

  /** That of a file, by its header. */
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
   * One row as a line of this file.
   *
   * @param names of the cells' columns
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
