package screen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import screen.Failure;
import screen.PrintableText;
import screen.record.Search;

/**
 * Details of a search given after it was logged: they fill empty cells of its row and never replace
 * a value.
 *
 * @param search the row with the cells filled
 * @param columns the names of the columns that were filled
 */
record LaterDetails(Search search, List<String> columns) {
  /**
   * Fills the row of a logged search.
   *
   * @param file as messages show it
   * @throws Failure if the log already has another value
   */
  static LaterDetails of(Search logged, SearchDetails given, String file) {
    Filling filling = new Filling(logged, file);
    filling.of("date", logged.date(), given.givenDate());
    filling.of("round", logged.round(), given.givenRound());
    String platform = filling.of("platform", logged.platform(), given.platform());
    String hits = filling.of("hits", text(logged.hits()), text(given.hits()));
    String searcher = filling.of("searcher", logged.searcher(), given.searcher());
    String limits = filling.of("limits", logged.limits(), given.limits());
    String strategy = filling.of("strategy", logged.strategy(), given.strategy());
    String note = filling.of("note", logged.note(), given.note());
    if (filling.columns.contains("hits")
        && note.isEmpty()
        && !hits.equals(String.valueOf(logged.found()))) {
      throw filling.failure(
          "has "
              + logged.found()
              + " entries and not "
              + hits
              + "; nothing was changed. Accept the difference with --note \"why\".");
    }
    Search search =
        new Search(
            logged.id(),
            logged.source(),
            platform,
            logged.round(),
            logged.date(),
            hits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hits)),
            logged.file(),
            logged.sha256(),
            logged.format(),
            logged.encoding(),
            logged.found(),
            logged.imported(),
            logged.rejected(),
            searcher,
            limits,
            strategy,
            note);
    return new LaterDetails(search, List.copyOf(filling.columns));
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  /** Fills cell by cell and keeps the columns filled. */
  private static final class Filling {
    private final List<String> columns = new ArrayList<>();
    private final Search search;
    private final String file;

    Filling(Search search, String file) {
      this.search = search;
      this.file = file;
    }

    String of(String column, String logged, String given) {
      if (given.isBlank() || oneLine(given).equals(oneLine(logged))) {
        return logged;
      }
      if (!logged.isBlank()) {
        throw failure(
            "has another value in the column "
                + column
                + " ('"
                + PrintableText.shortened(logged)
                + "', not '"
                + PrintableText.shortened(given)
                + "'); nothing was changed. If the log is wrong, correct its row in"
                + " records/searches.csv and run `screen run`.");
      }
      columns.add(column);
      return given;
    }

    Failure failure(String what) {
      String known = search.hasExport() ? "This file was imported before as" : "Logged before is";
      return Failure.input(known + " the search " + search.id() + ", which " + what).in(file);
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\s+", " ").strip();
    }
  }
}
