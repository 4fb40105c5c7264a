package screen.format.table.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds whether a tab-delimited file quotes its cells. Databases do not, and a cell of theirs may
 * begin with a quotation mark that means itself; a spreadsheet that saves the same file does.
 */
final class Quoting {
  private static final Pattern TAB = Pattern.compile("\t");

  private Quoting() {}

  /**
   * True if every cell that begins with a quotation mark is enclosed in them, with those inside
   * doubled, and no line has more cells than the header; or if only quoting explains broken lines.
   */
  static boolean isUsed(String rows) {
    List<String> lines = rows.lines().toList();
    int header = tabs(lines.get(0));
    // the last line may be cut off
    List<String> whole = lines.subList(1, Math.max(1, lines.size() - 1));
    List<String> opened =
        whole.stream()
            .filter(line -> tabs(line) >= header)
            .flatMap(TAB::splitAsStream)
            .filter(cell -> cell.startsWith("\""))
            .toList();
    boolean enclosed =
        whole.stream().allMatch(line -> tabs(line) <= header)
            && !opened.isEmpty()
            && opened.stream().allMatch(Quoting::isEnclosed);
    return enclosed || onlyQuotesExplain(rows, lines, header);
  }

  /** Whether rows break into lines within cells, and are whole if quotation marks enclose these. */
  private static boolean onlyQuotesExplain(String rows, List<String> lines, int header) {
    boolean broken =
        lines.subList(1, Math.max(1, lines.size() - 1)).stream()
            .anyMatch(line -> tabs(line) != header && !line.isBlank());
    if (!broken || rows.indexOf('"') < 0) {
      return false;
    }
    int found = 0;
    try (CSVParser parser =
        CSVParser.parse(new StringReader(rows), DelimitedText.format('\t', true))) {
      for (CSVRecord row : parser) {
        boolean blank = row.size() == 1 && row.get(0).isBlank();
        if (!blank && row.size() != header + 1) {
          return false;
        }
        found++;
      }
    } catch (IOException | UncheckedIOException cutOff) {
      return found > 1;
    }
    return found > 1;
  }

  private static int tabs(String line) {
    return (int) line.chars().filter(c -> c == '\t').count();
  }

  private static boolean isEnclosed(String cell) {
    if (cell.length() < 2 || !cell.endsWith("\"")) {
      return false;
    }
    String inner = cell.substring(1, cell.length() - 1);
    return !inner.replace("\"\"", "").contains("\"");
  }
}
