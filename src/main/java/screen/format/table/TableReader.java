package screen.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;
import screen.format.table.syntax.TableRow;
import screen.format.table.syntax.TableRows;
import screen.format.table.syntax.TableStart;
import screen.format.text.Heads;
import screen.record.Field;

/** Reads delimited text that has one of a format's layouts. */
public final class TableReader implements ExportReader {
  private static final int HEAD = 64 * 1024;

  /** ASReview's own columns, which contain nothing about a record. */
  private static final Pattern OWN =
      Pattern.compile("(?:record_id|asreview_|exported_).*", Pattern.CASE_INSENSITIVE);

  private final List<TableLayout> layouts;
  private final boolean reportsUnused;

  public TableReader(TableLayout... layouts) {
    this(List.of(layouts), false);
  }

  TableReader(List<TableLayout> layouts) {
    this(layouts, false);
  }

  private TableReader(List<TableLayout> layouts, boolean reportsUnused) {
    this.layouts = layouts;
    this.reportsUnused = reportsUnused;
  }

  /**
   * Returns a reader of tables of unknown origin, which reports the columns that it does not use.
   */
  public static TableReader reportingUnused(List<TableLayout> layouts) {
    return new TableReader(layouts, true);
  }

  @Override
  public Optional<String> recognise(String head) {
    return start(head).map(found -> "a header row as in " + found.layout().name());
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    BufferedReader buffered = new BufferedReader(text, HEAD);
    String head = Heads.of(buffered, HEAD);
    Optional<Start> start = start(head);
    if (start.isEmpty()) {
      entries.reject(new Rejection(1, "", noHeader()));
      return;
    }
    TableStart table = start.get().table();
    TableStyle style = TableStyle.of(head, table);
    BoundLayout layout = new BoundLayout(start.get().layout(), table.header(), style);
    TableRows rows = new TableRows(buffered, table);
    reportAbove(rows.above(), entries);
    boolean anyShort = false;
    boolean reported = false;
    TableEnd end = new TableEnd(entries);
    for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      TableRow found = row.get();
      if (found.inDoubt()) {
        entries.reject(strayQuote(found));
        continue;
      }
      Optional<TableLayout> other = headed(found);
      if (other.isPresent()) {
        end.reached();
        layout = new BoundLayout(other.get(), found.asHeader(), style);
        rows.under(found.asHeader());
      } else if (found.repeatsHeader()) {
        end.reached();
      } else if (!found.isBlank() && !layout.layout().isBetween(found)) {
        BoundLayout own = layout;
        if (!reported) {
          reportUnused(own, entries);
          reported = true;
        }
        boolean truncated = !anyShort && found.missing() > 0 && rows.endsWithinRow();
        anyShort = anyShort || found.missing() > 0;
        end.take(found, () -> take(found, own, truncated, entries));
      }
    }
    end.reached();
    if (rows.unclosed()) {
      String reason =
          "A quotation mark that opens in this row is never closed, and hides all that follows."
              + " Export the file again, or close the quotation.";
      entries.reject(new Rejection(rows.unclosedLine(), rows.rest(), reason));
    }
  }

  private String noHeader() {
    return reportsUnused
        ? "No column has a name that is known, such as Title or DOI. Name the columns in `columns`"
            + " of its source in the config."
        : "No header row with the columns "
            + String.join(", ", layouts.get(0).needed())
            + ". Export it again.";
  }

  /** Returns the layout of a row that is the header of a further table after the first. */
  private Optional<TableLayout> headed(TableRow row) {
    String first = row.cells().get(0);
    boolean glued = row.beyondHeader() > 0 && !row.header().has(first) && !isNeeded(first);
    if (glued) {
      return Optional.empty();
    }
    return layouts.stream()
        .filter(it -> row.says(it.needed().get(0)) && it.fitsFurther(row.asHeader()))
        .findFirst();
  }

  private boolean isNeeded(String column) {
    return layouts.stream().anyMatch(layout -> layout.needed().contains(column));
  }

  /** Reports the lines before the header that are not known; a quoted value may fill several. */
  private static void reportAbove(List<String> lines, Entries entries) {
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean known = within || TableLayout.isAbove(line) || TableLayout.isSeparator(line);
      if (!known && !line.isBlank()) {
        entries.leftOut(i + 1, line);
      }
      boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
      within = known && (within != odd);
    }
  }

  private static void reportUnused(BoundLayout layout, Entries entries) {
    List<String> others =
        layout.unused().stream().filter(name -> !OWN.matcher(name).matches()).toList();
    if (!others.isEmpty()) {
      entries.leftOut(others);
    }
  }

  /** Returns the rejection of a row whose cells cannot be separated. */
  static Rejection strayQuote(TableRow row) {
    String reason =
        "A quotation mark in this row is out of place, so that it is not certain where each cell"
            + " ends. Put every cell that has a quotation mark in it into quotation marks, and"
            + " double those within it; or export the file again.";
    return new Rejection(row.line(), row.text(), reason);
  }

  private static void take(TableRow row, BoundLayout layout, boolean truncated, Entries entries) {
    if (row.beyondHeader() > 0) {
      String reason =
          "The row has more cells than the header. A quotation mark or a delimiter is out of place:"
              + " put the cell that contains it into quotation marks, or export the file again.";
      entries.reject(new Rejection(row.line(), row.text(), reason));
      return;
    }
    EntryBuilder entry = new EntryBuilder(row.line());
    layout.read(row, entry);
    boolean identified =
        entry.has(Field.TITLE)
            || entry.has(Field.DOI)
            || entry.has(Field.PMID)
            || entry.has(Field.ACCESSION);
    boolean piece = row.cells().size() == 1 && row.missing() > 1;
    boolean sideways = row.missing() > 0 && row.header().has(row.cells().get(0));
    if (piece || sideways || (row.missing() > 0 && !identified)) {
      String reason =
          "The row ends after "
              + row.cells().size()
              + " of its cells. It seems to be a piece of a row that was broken in two, or of"
              + " a table of another layout: join it, put that table into a file of its own, or"
              + " export the file again.";
      entries.reject(new Rejection(row.line(), row.text(), reason));
      return;
    }
    if (row.missing() > 0) {
      entry.repairedEntry("the last " + row.missing() + " cells are missing");
    }
    if (truncated) {
      entry.truncated();
    }
    row.repairs().forEach(entry::repairedEntry);
    entry.values(row::all).into(entries);
  }

  /** Finds the first header; or a later one that fits better, if the lines above it are labels. */
  private Optional<Start> start(String head) {
    List<Start> starts =
        layouts.stream()
            .flatMap(layout -> starts(layout, head))
            .sorted(Comparator.comparingInt(found -> found.table().lines()))
            .toList();
    return starts.stream().reduce((best, later) -> later.isBetterThan(best, head) ? later : best);
  }

  private static Stream<Start> starts(TableLayout layout, String head) {
    return TableStart.all(
            head,
            layout.needed().get(0),
            layout::fits,
            header -> layout.known(header) > 1,
            TableLayout::isAbove)
        .stream()
        .map(table -> new Start(layout, table));
  }

  private record Start(TableLayout layout, TableStart table) {
    /**
     * The first may be a label that is the only known name, with another column's name as its
     * value.
     */
    boolean isBetterThan(Start first, String head) {
      int known = first.layout().known(first.table().header());
      return known == 1
          && layout.known(table.header()) > known
          && table.isBelowLabels(head, first.table());
    }
  }
}
