package screen.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import screen.flow.SourceYield;
import screen.protocol.Source;
import screen.record.Search;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;
import screen.render.figures.YieldTable;

/** The section on searches, with the items of PRISMA-S: source, platform, date, strategy, hits. */
final class HtmlSearches {
  private HtmlSearches() {}

  static String render(ReviewReport report) {
    Html html = new Html().section("searches", "Searches");
    html.table(
        "list",
        "One row a search, by the items of PRISMA-S (2021)",
        "Source",
        "Platform",
        "Date searched",
        "Searcher",
        "Limits",
        "Hits",
        "Records",
        "Note");
    for (Search search : report.searches()) {
      html.row(
          Html.text(name(report, search.source())),
          Html.text(search.platform()),
          Html.date(search.date()),
          Html.text(search.searcher()),
          Html.text(search.limits()),
          hits(search),
          Html.number(DrawableText.grouped(search.found())),
          Html.text(note(search)));
    }
    html.endTable();
    sourceYield(html, report);
    for (Search search : report.searches()) {
      if (!search.strategy().isBlank()) {
        html.heading(3, "Strategy: " + name(report, search.source()) + ", " + search.date());
        // Line breaks are part of a strategy, so each line is escaped separately.
        String lines =
            search.strategy().lines().map(Html::text).reduce((a, b) -> a + "\n" + b).orElse("");
        html.raw("<pre dir=\"auto\">" + lines + "</pre>");
      }
    }
    return html.endSection().toString();
  }

  private static void sourceYield(Html html, ReviewReport report) {
    List<SourceYield> yields = YieldTable.of(report);
    if (yields.isEmpty()) {
      return;
    }
    html.heading(3, YieldTable.TITLE);
    html.paragraph(YieldTable.EXPLANATION);
    html.table("list", "", YieldTable.COLUMNS.toArray(String[]::new));
    for (SourceYield yield : yields) {
      List<String> cells = new ArrayList<>();
      cells.add(Html.text(YieldTable.name(report, yield)));
      YieldTable.numbers(yield).forEach(number -> cells.add(Html.number(number)));
      html.row(cells.toArray(String[]::new));
    }
    html.endTable();
  }

  private static String name(ReviewReport report, String source) {
    return report.protocol().source(source).map(Source::name).orElse(source);
  }

  /** The number of hits that the database reported. */
  private static String hits(Search search) {
    OptionalInt hits = search.hits();
    return hits.isPresent()
        ? Html.number(DrawableText.grouped(hits.getAsInt()))
        : Html.text("not stated");
  }

  private static String note(Search search) {
    OptionalInt hits = search.hits();
    String rejected = search.rejected() == 0 ? "" : search.rejected() + " could not be read. ";
    String differ =
        hits.isPresent() && hits.getAsInt() != search.found()
            ? "The database reported " + DrawableText.grouped(hits.getAsInt()) + ". "
            : "";
    return rejected + differ + search.note();
  }
}
