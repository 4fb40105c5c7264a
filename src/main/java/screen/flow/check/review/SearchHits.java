package screen.flow.check.review;

import java.util.List;
import screen.flow.check.Finding;
import screen.record.Search;

/** Checks that each export has as many entries as the database reported hits. */
public final class SearchHits {
  private static final String RULE = "hits";

  private SearchHits() {}

  /** Returns a warning for each search whose numbers differ and whose note is blank. */
  public static List<Finding> check(List<Search> searches) {
    return searches.stream()
        .filter(search -> search.note().isBlank())
        .filter(search -> search.hits().orElse(search.found()) != search.found())
        .map(SearchHits::difference)
        .toList();
  }

  private static Finding difference(Search search) {
    return new Finding(
        RULE,
        Finding.Severity.WARNING,
        "search " + search.id(),
        "the database reported "
            + search.hits().orElseThrow()
            + " hits, the export contains "
            + search.found(),
        "Export it again in full, or say why in the column `note` of records/searches.csv.");
  }
}
