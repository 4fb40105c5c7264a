package screen.render.figures;

import java.util.List;
import java.util.stream.Stream;
import screen.flow.SourceYield;
import screen.protocol.Source;
import screen.render.diagram.DrawableText;

/** The table of the contributions of the sources, for every format. */
public final class YieldTable {
  public static final String TITLE = "Source yield";

  /** Explains the columns in a paragraph. */
  public static final String EXPLANATION =
      "The contribution of each source. Duplicates count once in every source that found them;"
          + " \"here alone\" means found by no other source of this review. Screened: records"
          + " screened, or, of other methods, reports sought for retrieval. Included: reports.";

  public static final List<String> COLUMNS =
      List.of(
          "Source",
          "Records identified",
          "After deduplication",
          "Here alone",
          "Screened",
          "Included",
          "Included, here alone");

  private YieldTable() {}

  /** The yield of each source and of all; empty if the review has no records. */
  public static List<SourceYield> of(ReviewReport report) {
    return report.review().records().isEmpty()
        ? List.of()
        : SourceYield.of(report.flow(), id -> report.review().sets().keptOf(id).orElse(id));
  }

  /** The name of a source; {@code All sources} for the last row. */
  public static String name(ReviewReport report, SourceYield yield) {
    return yield.source().isEmpty()
        ? "All sources"
        : report.protocol().source(yield.source()).map(Source::name).orElse(yield.source());
  }

  /** The numbers of a row, behind the name. */
  public static List<String> numbers(SourceYield yield) {
    return Stream.of(
            yield.records(),
            yield.deduplicated(),
            yield.unique(),
            yield.screened(),
            yield.included(),
            yield.uniqueIncluded())
        .map(ids -> DrawableText.grouped(ids.size()))
        .toList();
  }
}
