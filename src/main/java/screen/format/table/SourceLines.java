package screen.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;

/** Reads volume, issue and pages from the one line in which a database prints them all. */
final class SourceLines {
  private static final String VOLUME = "(?<volume>[^;:()]*?)\\s*+(?:\\((?<issue>[^)]*+)\\))?";

  /** {@code Eur J X. 2020 Feb;63(2):103640. doi: ...} */
  private static final Pattern PUBMED =
      Pattern.compile("^[^;]*\\d{4}[^;:.]*;" + VOLUME + "(?::(?<pages>.*?))?\\.(?:\\s|$)");

  /** {@code Nature Communications (2024) 15:1 (12-19) Article Number: 4063. Date of ...} */
  private static final Pattern EMBASE =
      Pattern.compile(
          "^(?<journal>.*?)\\s*\\((?<year>\\d{4})\\)(?:\\s(?<volume>[^\\s:.()]++))?"
              + "(?::(?<issue>[^().]*?))?\\s*+(?:\\((?<pages>[^)]*)\\))?"
              + "\\s*+(?:Article Number:\\s*(?<number>[^.\\s]+))?(?:\\.|$)");

  /** {@code Eur Child Adolesc Psychiatry;30(2): 183-211, 2021 Feb. } */
  private static final Pattern BVS =
      Pattern.compile("^[^;]*;\\s*+" + VOLUME + "(?::\\s*+(?<pages>[^,;]*+))?,");

  /** {@code Interdisciplinaria; 40(1); 63-80} */
  private static final Pattern SCIELO =
      Pattern.compile(";\\s*+" + VOLUME + ";\\s*+(?<pages>[^;]*+)$");

  private SourceLines() {}

  static RowPart pubmed(String column) {
    return (row, entry) -> read(PUBMED.matcher(row.cell(column)), entry);
  }

  static RowPart bvs(String column) {
    return (row, entry) -> read(BVS.matcher(row.cell(column)), entry);
  }

  static RowPart scielo(String column) {
    return (row, entry) -> read(SCIELO.matcher(row.cell(column)), entry);
  }

  /** These values are only here if a user of Embase did not choose the columns for them. */
  static void embase(String source, EntryBuilder entry) {
    Matcher matcher = EMBASE.matcher(source);
    if (read(matcher, entry)) {
      add(Field.JOURNAL, matcher.group("journal"), entry);
      add(Field.YEAR, matcher.group("year"), entry);
      add(Field.PAGES, matcher.group("number"), entry);
    }
  }

  private static boolean read(Matcher matcher, EntryBuilder entry) {
    boolean found = matcher.find();
    if (found) {
      add(Field.VOLUME, matcher.group("volume"), entry);
      add(Field.ISSUE, matcher.group("issue"), entry);
      add(Field.PAGES, matcher.group("pages"), entry);
    }
    return found;
  }

  private static void add(
      Field field, @org.jspecify.annotations.Nullable String value, EntryBuilder entry) {
    if (value != null) {
      entry.add(field, value);
    }
  }
}
