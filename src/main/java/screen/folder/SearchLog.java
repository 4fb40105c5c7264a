package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.protocol.Protocol;
import screen.record.Search;

/** {@code searches.csv}: the PRISMA-S search log, one row per imported file. */
final class SearchLog {
  private static final String NAME = "records/searches.csv";
  private static final List<String> COLUMNS =
      List.of(
          "search",
          "source",
          "platform",
          "round",
          "date",
          "hits",
          "file",
          "sha256",
          "format",
          "encoding",
          "found",
          "imported",
          "rejected",
          "searcher",
          "limits",
          "strategy",
          "note");

  private final Path file;
  private final Protocol protocol;

  SearchLog(Path file, Protocol protocol) {
    this.file = file;
    this.protocol = protocol;
  }

  /**
   * All searches, those of two clones reconciled by {@link SearchRows}.
   *
   * @throws screen.Failure if a search is of a source that is not in the protocol, as the source
   *     decides in which box the records are counted; or if rows contradict each other
   */
  List<Search> read() {
    return searches(rows());
  }

  private List<Search> searches(List<Row> written) {
    return SearchRows.of(written).stream().map(this::search).toList();
  }

  /** Rewrites the log if git left the lines of two clones in it. */
  void reconcile() {
    List<Row> written = rows();
    List<Search> searches = searches(written);
    List<String> ids = written.stream().map(row -> row.get("search")).toList();
    if (!ids.equals(searches.stream().map(Search::id).toList())) {
      write(searches);
    }
  }

  private List<Row> rows() {
    List<String> required = List.of("search", "source", "file", "sha256", "format");
    return CsvTable.readWhole(CsvTable.textOf(file, NAME), NAME, required);
  }

  void write(List<Search> searches) {
    AtomicFile.writeText(
        file,
        out ->
            out.append(CsvTable.text(COLUMNS, searches.stream().map(SearchLog::cells).toList())));
  }

  private Search search(Row row) {
    requireKnownSource(row);
    try {
      return new Search(
          row.required("search"),
          row.required("source"),
          row.get("platform"),
          row.get("round"),
          row.get("date"),
          row.get("hits").isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(row, "hits")),
          isOfNothing(row) ? "" : row.required("file"),
          isOfNothing(row) ? "" : row.required("sha256"),
          isOfNothing(row) ? "" : row.required("format"),
          row.get("encoding"),
          number(row, "found"),
          number(row, "imported"),
          number(row, "rejected"),
          row.get("searcher"),
          row.get("limits"),
          row.get("strategy"),
          row.get("note"));
    } catch (IllegalArgumentException e) {
      throw row.problem(e.getMessage() + ".");
    }
  }

  /** Whether the search had no results, so that there is no export. */
  private static boolean isOfNothing(Row row) {
    return row.get("hits").equals("0") && row.get("file").isEmpty();
  }

  private void requireKnownSource(Row row) {
    String source = row.required("source");
    if (protocol.source(source).isEmpty()) {
      throw row.problem(
          "The search "
              + row.required("search")
              + " is of the source '"
              + source
              + "', which the config does not name. Add it to `sources`.");
    }
  }

  private static int number(Row row, String column) {
    String text = row.get(column);
    try {
      return text.isEmpty() ? 0 : Integer.parseUnsignedInt(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in the column '" + column + "' is not a whole number.");
    }
  }

  private static List<String> cells(Search search) {
    return List.of(
        search.id(),
        search.source(),
        search.platform(),
        search.round(),
        search.date(),
        search.hits().isPresent() ? Integer.toString(search.hits().getAsInt()) : "",
        search.file(),
        search.sha256(),
        search.format(),
        search.encoding(),
        Integer.toString(search.found()),
        Integer.toString(search.imported()),
        Integer.toString(search.rejected()),
        search.searcher(),
        search.limits(),
        search.strategy(),
        search.note());
  }
}
