package screen.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.SpreadsheetCell;
import screen.format.bibtex.syntax.BibtexNames;
import screen.format.bibtex.syntax.Latex;
import screen.format.clean.FullNames;
import screen.format.table.syntax.Header;
import screen.format.table.syntax.ListCell;
import screen.format.table.syntax.OwnTable;
import screen.format.table.syntax.TableRow;
import screen.format.table.syntax.TableRows;
import screen.format.table.syntax.TableStart;

/**
 * How the cells of one table are written, which a single cell does not show: {@code Gabriel Able,
 * Rahul Baker} are two people if all cells have given names first, and one with two family names
 * elsewhere.
 *
 * @param own whether it is a table of this tool, whose cells are guarded from being computed
 * @param commasSeparatePeople whether people with given names first are separated by commas
 * @param bibtex whether its cells were copied from BibTeX unchanged
 */
record TableStyle(boolean own, boolean commasSeparatePeople, boolean bibtex) {
  /** Column for the type of an entry in tables of BibTeX parsers. */
  private static final String ENTRY_TYPE = "ENTRYTYPE";

  private static final Pattern CAPITALS = Pattern.compile("\\s+AND\\s+");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern BRACED = Pattern.compile("\\{[^\"'].*\\}", Pattern.DOTALL);
  private static final Pattern JOINT = Pattern.compile("\\s+(?:and|AND|&)\\s+");

  /**
   * Finds the style of a table by its first rows.
   *
   * @param head the beginning of the file, lines ended by {@code \n}
   */
  static TableStyle of(String head, TableStart table) throws IOException {
    Header header = table.header();
    if (OwnTable.isGuarded(header)) {
      return new TableStyle(true, false, false);
    }
    int people = people(header);
    Sample sample = new Sample();
    TableRows rows = new TableRows(new BufferedReader(new StringReader(head)), table);
    for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      sample.add(row.get().cells(), people);
    }
    boolean bibtex = header.has(ENTRY_TYPE) || sample.bibtex;
    return new TableStyle(false, sample.twoPeople && !sample.familyFirst, bibtex);
  }

  /**
   * Returns the row in the usual style.
   *
   * @param people the position of the column with people, or -1
   */
  TableRow usual(TableRow row, int people) {
    if (own) {
      return row.with(row.cells().stream().map(SpreadsheetCell::textOf).toList());
    }
    if (!bibtex && !commasSeparatePeople) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    if (bibtex) {
      if (people >= 0 && people < cells.size()) {
        String names = CAPITALS.matcher(cells.get(people)).replaceAll(" and ");
        cells.set(people, String.join("; ", BibtexNames.people(names)));
      }
      cells.replaceAll(TableStyle::withoutLatex);
    }
    if (commasSeparatePeople
        && people >= 0
        && people < cells.size()
        && arePeople(cells.get(people))) {
      cells.set(people, COMMA.matcher(cells.get(people)).replaceAll("; "));
    }
    return row.with(cells);
  }

  /** Position of the column with people, or -1. */
  static int people(Header header) {
    return Arrays.stream(PlainTables.PEOPLE)
        .mapToInt(header::position)
        .filter(position -> position >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static String withoutLatex(String cell) {
    boolean address = cell.startsWith("http") || cell.startsWith("10.");
    boolean latex = cell.indexOf('{') >= 0 || cell.indexOf('\\') >= 0;
    return latex ? address ? Latex.unescaped(cell) : Latex.plain(cell) : cell;
  }

  private static boolean arePeople(String cell) {
    List<String> parts = List.of(COMMA.split(cell));
    return parts.size() > 1 && cell.indexOf(';') < 0 && FullNames.are(parts, true);
  }

  /** Signs of a style in the cells seen so far. */
  private static final class Sample {
    private boolean twoPeople;
    private boolean familyFirst;
    private boolean bibtex;

    void add(List<String> cells, int people) {
      bibtex = bibtex || cells.stream().anyMatch(cell -> BRACED.matcher(cell).matches());
      String cell = people >= 0 && people < cells.size() ? cells.get(people) : "";
      if (!cell.isEmpty()) {
        twoPeople = twoPeople || arePeople(cell);
        familyFirst = familyFirst || isFamilyFirst(cell);
      }
    }

    /** Whether people are separated by other signs, or a comma separates one word from the rest. */
    private static boolean isFamilyFirst(String cell) {
      if (cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || ListCell.items(cell).isPresent()) {
        return true;
      }
      return JOINT
          .splitAsStream(cell)
          .map(part -> COMMA.split(part))
          .anyMatch(part -> part.length == 2 && !FullNames.are(List.of(part), true));
    }
  }
}
