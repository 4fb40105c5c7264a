package screen.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import screen.PrintableText;
import screen.format.table.MappedTable;
import screen.record.Field;

/** Lists the columns of a table and suggests the config that reads them. */
final class ColumnsAdvice {
  private static final int SHOWN = 60;
  private static final int LONGEST = 60;

  /** Words that often appear in the column names of a field, in several languages. */
  private static final Map<Field, List<String>> USUAL = new EnumMap<>(Field.class);

  static {
    USUAL.put(Field.TITLE, List.of("title", "titel", "titre", "titulo", "atl"));
    USUAL.put(Field.AUTHORS, List.of("author", "autor", "auteur", "creator", "au"));
    USUAL.put(Field.YEAR, List.of("year", "jahr", "annee", "ano", "date", "dt"));
    USUAL.put(Field.JOURNAL, List.of("journal", "zeitschrift", "revue", "source", "jtl"));
    USUAL.put(Field.DOI, List.of("doi"));
    USUAL.put(Field.ABSTRACT, List.of("abstract", "zusammenfassung", "resume", "ab"));
  }

  private ColumnsAdvice() {}

  /**
   * The advice.
   *
   * @param head the beginning of the table
   * @param source the id of the table's source in the config
   */
  static String of(String head, String source) {
    List<String> columns = MappedTable.columnsOf(head);
    String stanza =
        USUAL.entrySet().stream()
            .map(
                field ->
                    "      " + field.getKey().key() + ": " + guessed(field.getValue(), columns))
            .collect(Collectors.joining("\n"));
    return "Its first row: "
        + columns.stream()
            .limit(SHOWN)
            .map(column -> PrintableText.shortened(PrintableText.text(column)))
            .collect(Collectors.joining(", "))
        + (columns.size() > SHOWN ? ", and " + (columns.size() - SHOWN) + " more" : "")
        + "\n"
        + "If these are the names of columns, say in the config what they contain, and leave out"
        + " the fields that the file does not have:\n"
        + "  - id: "
        + source
        + "\n    columns:\n"
        + stanza;
  }

  private static String guessed(List<String> usual, List<String> columns) {
    for (String word : usual) {
      for (String column : columns) {
        String name = column.toLowerCase(Locale.ROOT);
        boolean fits = word.length() > 3 ? name.contains(word) : name.equals(word);
        if (fits && name.length() <= LONGEST) {
          return quoted(column);
        }
      }
    }
    return "NAME OF THE COLUMN";
  }

  /** The name as a YAML scalar, quoted where YAML would misread it. */
  private static String quoted(String column) {
    boolean plain =
        column.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _/.-]*") && !column.matches("[\\d.]+");
    return plain ? column : '"' + column.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
