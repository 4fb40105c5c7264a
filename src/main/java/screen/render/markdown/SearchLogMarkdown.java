package screen.render.markdown;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.protocol.Source;
import screen.record.Search;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/**
 * Writes the search log, with the items of PRISMA-S (Rethlefsen et al. 2021,
 * doi:10.1186/s13643-020-01542-z): the source and its platform, when it was last searched, the
 * limits, and the strategy as it was run.
 */
public final class SearchLogMarkdown {
  private static final Pattern FENCES = Pattern.compile("`{3,}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]");

  private SearchLogMarkdown() {}

  public static String render(ReviewReport report) {
    MarkdownPage page = new MarkdownPage();
    page.heading(1, "Search log");
    if (report.searches().isEmpty()) {
      page.paragraph("No search has been imported yet.");
      return page.toString();
    }
    page.table(
        "Source",
        "Platform",
        "Round",
        "Searched on",
        "Searched by",
        "Limits",
        "Note",
        "Hits",
        "Records");
    for (Search search : report.searches()) {
      page.row(
          MarkdownText.of(source(report, search)),
          cell(search.platform()),
          cell(search.round()),
          cell(search.date()),
          cell(search.searcher()),
          cell(search.limits()),
          search.note().isBlank() ? "" : MarkdownText.of(search.note()),
          hits(search.hits()),
          DrawableText.grouped(search.found()));
    }
    page.heading(2, "Search strategies");
    page.paragraph("As they were run, word for word.");
    report.searches().forEach(search -> strategy(page, report, search));
    return page.toString();
  }

  private static void strategy(MarkdownPage page, ReviewReport report, Search search) {
    page.heading(3, source(report, search) + ", " + search.id());
    page.paragraph(search.strategy().isBlank() ? "not stated" : fenced(visible(search.strategy())));
  }

  private static String visible(String strategy) {
    return UNSEEN.matcher(strategy.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  /**
   * Fences a text with more backticks than any run within it, so that no strategy can end the
   * fence.
   */
  private static String fenced(String text) {
    String fence = "```";
    Matcher inner = FENCES.matcher(text);
    while (inner.find()) {
      fence = inner.group().length() < fence.length() ? fence : inner.group() + "`";
    }
    return fence + "text\n" + text + "\n" + fence;
  }

  private static String source(ReviewReport report, Search search) {
    return report.protocol().source(search.source()).map(Source::name).orElse(search.source());
  }

  private static String cell(String text) {
    return text.isBlank() ? "not stated" : MarkdownText.of(text);
  }

  private static String hits(OptionalInt hits) {
    return hits.isPresent() ? DrawableText.grouped(hits.getAsInt()) : "not stated";
  }
}
