package screen.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.TableRow;
import screen.record.Field;

/** Cells of indexes and publishers that need more than a column's name. */
final class IndexCells {
  private static final Pattern OPENALEX_NUMBER = Pattern.compile("(?:^|/)(W\\d+)$");
  private static final Pattern IEEE_NUMBER = Pattern.compile("arnumber=(\\d+)");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:\u2026|\\.\\.\\.)\\s*$");
  private static final Pattern INITIALS_FIRST = Pattern.compile("(\\p{Lu}{1,4})\\s+(.*\\p{Ll}.*)");

  /** The border between two names: before a capital that is not within a name. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{Ll})(?<!(?<!\\p{L})(?:Mc|Mac|De|Di|Du|La|Le|Lo|Da|Del|Della|Van|Von|Fitz|St|Al|El|Ben|Ter))"
              + "(?=\\p{Lu})");

  private IndexCells() {}

  /** Reads the number W2755950973 from {@code https://openalex.org/W2755950973}. */
  static void openAlexNumber(TableRow row, EntryBuilder entry) {
    first(OPENALEX_NUMBER, row.cell("id"), entry);
  }

  /** IEEE's number is only in the address of the full text. */
  static void ieeeNumber(TableRow row, EntryBuilder entry) {
    first(IEEE_NUMBER, row.cell("PDF Link"), entry);
  }

  /** SpringerLink puts nothing between its authors: {@code Eva RoeJohn McDoe}. */
  static void gluedAuthors(TableRow row, EntryBuilder entry) {
    GLUED.splitAsStream(row.cell("Authors")).forEach(name -> entry.add(Field.AUTHORS, name));
  }

  /** Google Scholar's {@code JP Doe, L van Roe…}, possibly only the first few. */
  static void initialsFirst(TableRow row, EntryBuilder entry) {
    String names = CUT_OFF.matcher(row.cell("Authors")).replaceFirst("");
    COMMA
        .splitAsStream(names)
        .map(name -> INITIALS_FIRST.matcher(name).replaceFirst("$2, $1"))
        .forEach(name -> entry.add(Field.AUTHORS, name));
  }

  /** Publish or Perish writes 0 for an unknown volume, issue or page. */
  static void unlessZero(TableRow row, EntryBuilder entry) {
    entry.add(Field.VOLUME, notZero(row.cell("Volume")));
    entry.add(Field.ISSUE, notZero(row.cell("Issue")));
    entry.pages(notZero(row.cell("StartPage")), notZero(row.cell("EndPage")));
  }

  private static String notZero(String cell) {
    return cell.strip().equals("0") ? "" : cell;
  }

  private static void first(Pattern pattern, String cell, EntryBuilder entry) {
    Matcher matcher = pattern.matcher(cell);
    entry.add(Field.ACCESSION, matcher.find() ? matcher.group(1) : "");
  }
}
