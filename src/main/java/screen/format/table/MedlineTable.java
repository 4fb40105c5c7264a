package screen.format.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.format.table.syntax.ListCell;
import screen.format.table.syntax.TableRow;
import screen.format.tagged.NbibEntry;

/** MEDLINE's entries as a table, as scripts make from nbib: columns are named by tags. */
public final class MedlineTable {
  private static final List<String> SINGLE =
      List.of(
          "OWN", "PMID", "OID", "TI", "TT", "BTI", "CTI", "JT", "TA", "DP", "DEP", "PMC", "VI",
          "IP", "PG", "AB");

  private static final List<String> MANY =
      List.of("LID", "AID", "IS", "MH", "OT", "PT", "RIN", "ECI", "LA", "FAU", "CN", "AU");

  /** After the brackets that state a number's kind, not within them. */
  private static final Pattern AFTER_KIND = Pattern.compile("(?<=\\])\\s*[;,|]?\\s+");

  /** {@code Able A van Baker BC}: family names with initials, separated by blanks. */
  private static final String NAME =
      "(?:[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*\\s+)+\\p{Lu}{1,3}";

  private static final Pattern NAMES = Pattern.compile(NAME + "(?:\\s+" + NAME + ")+");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("(?<=\\s\\p{Lu}{1,3})\\s+(?=\\S*\\p{Ll})");
  private static final int LONGEST = 1 << 14;

  public static final TableLayout LAYOUT =
      TableLayout.of(
              "a table with MEDLINE's tags as columns", List.of("PMID", "TI"), MedlineTable::read)
          .withOneOf("DP", "JT", "TA", "FAU", "OWN", "STAT");

  private MedlineTable() {}

  private static void read(TableRow row, EntryBuilder entry) {
    TaggedEntry raw = new TaggedEntry(row.line());
    SINGLE.forEach(tag -> raw.add(tag, row.cell(tag)));
    MANY.stream().filter(tag -> !isName(tag)).forEach(tag -> add(tag, row, raw));
    List<String> full = people(row.cell("FAU"));
    List<String> brief = people(row.cell("AU"));
    String tag = full.size() < brief.size() || full.isEmpty() ? "AU" : "FAU";
    (tag.equals("AU") ? brief : full).forEach(name -> raw.add(tag, name));
    split(row.cell("CN")).forEach(name -> raw.add("CN", name));
    NbibEntry.read(raw, entry);
  }

  private static boolean isName(String tag) {
    return tag.equals("FAU") || tag.equals("AU") || tag.equals("CN");
  }

  private static void add(String tag, TableRow row, TaggedEntry raw) {
    split(row.cell(tag)).flatMap(AFTER_KIND::splitAsStream).forEach(value -> raw.add(tag, value));
  }

  /** Splits values put into one cell: as a list, one per line, or with signs between them. */
  private static Stream<String> split(String cell) {
    return ListCell.items(cell)
        .map(List::stream)
        .orElseGet(() -> Separator.LINES.split(cell).flatMap(Separator.SEMICOLON::split))
        .flatMap(value -> Stream.of(value.split("\\|", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static List<String> people(String cell) {
    List<String> people = split(cell).toList();
    if (people.size() != 1 || cell.length() > LONGEST) {
      return people;
    }
    Matcher names = NAMES.matcher(cell);
    return names.matches() ? List.of(BETWEEN_NAMES.split(cell)) : people;
  }
}
