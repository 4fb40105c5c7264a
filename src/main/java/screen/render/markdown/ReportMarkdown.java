package screen.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.FlowRow;
import screen.flow.SourceYield;
import screen.protocol.Automation;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Rule;
import screen.protocol.Source;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.diagram.DrawableText;
import screen.render.figures.RescueTable;
import screen.render.figures.ReviewReport;
import screen.render.figures.RuleWords;
import screen.render.figures.YieldTable;

/** Writes the report as text: the flow, the sources, the reasons, the open records. */
public final class ReportMarkdown {
  private final Protocol protocol;
  private final Flow flow;
  private final ReviewReport report;
  private final MarkdownPage page = new MarkdownPage();

  private ReportMarkdown(ReviewReport report) {
    this.protocol = report.protocol();
    this.flow = report.flow();
    this.report = report;
  }

  public static String render(ReviewReport report) {
    return new ReportMarkdown(report).text();
  }

  private String text() {
    page.heading(1, protocol.title().isEmpty() ? "Systematic review" : protocol.title());
    if (!protocol.registration().isEmpty()) {
      page.paragraph("Registration: " + MarkdownText.of(protocol.registration()));
    }
    if (!flow.round().isEmpty()) {
      page.paragraph(
          "This report is about the searches of " + MarkdownText.of(flow.round()) + " alone.");
    }
    if (report.versions().isLiving()) {
      page.paragraph(MarkdownText.of(report.versions().status()));
    }
    if (flow.isInterim()) {
      page.paragraph(
          "**Interim: these numbers are not final.** Open points are listed at the end.");
    }
    page.paragraph("![" + protocol.report().diagram().title() + " flow diagram](flow.svg)");
    flow();
    sources();
    sourceYield();
    rules();
    reasons();
    retractions();
    AgreementMarkdown.write(page, report);
    rescues();
    AiMarkdown.write(page, report);
    open();
    return page.toString();
  }

  private void flow() {
    page.heading(2, "Flow");
    page.table("Step", "Number");
    FlowRow.of(flow).forEach(this::row);
  }

  private void sources() {
    page.heading(2, "Sources");
    page.table("Source", "Platform", "Last searched", "Records");
    for (Source source : protocol.sources()) {
      List<Search> own =
          report.searches().stream().filter(search -> isAbout(search, source)).toList();
      if (own.isEmpty() && !flow.identifiedBySource().containsKey(source.id())) {
        continue;
      }
      page.row(
          MarkdownText.of(source.name()),
          own.stream()
              .map(search -> MarkdownText.of(search.platform()))
              .filter(platform -> !platform.isEmpty())
              .distinct()
              .collect(Collectors.joining(", ")),
          own.stream().map(Search::date).max(String::compareTo).map(MarkdownText::of).orElse(""),
          DrawableText.grouped(size(flow.identifiedBySource(), source.id())));
    }
  }

  private void sourceYield() {
    List<SourceYield> yields = YieldTable.of(report);
    if (yields.isEmpty()) {
      return;
    }
    page.heading(2, YieldTable.TITLE);
    page.paragraph(YieldTable.EXPLANATION);
    page.numberTable(YieldTable.COLUMNS);
    for (SourceYield yield : yields) {
      List<String> cells = new ArrayList<>(YieldTable.numbers(yield));
      cells.add(0, MarkdownText.of(YieldTable.name(report, yield)));
      page.row(cells.toArray(String[]::new));
    }
  }

  private void rules() {
    Automation automation = protocol.automation();
    if (automation.rules().isEmpty()) {
      return;
    }
    page.heading(2, "Removed before screening, by rule");
    page.paragraph(
        "Databases and registers. A record that several rules hit is counted under the first."
            + " Each hit is in rules.csv.");
    page.table("Rule", "Filter", "Records");
    for (Rule rule : automation.rules()) {
      page.row(
          MarkdownText.of(rule.label()),
          MarkdownText.of(RuleWords.filter(automation, rule.id())),
          DrawableText.grouped(size(flow.removedByRule(), rule.id())));
    }
  }

  private boolean isAbout(Search search, Source source) {
    return search.source().equals(source.id())
        && (flow.round().isEmpty() || flow.round().equals(search.round()));
  }

  private void reasons() {
    if (!flow.titleAbstractByReason().isEmpty()) {
      page.heading(2, "Records excluded at title and abstract, by reason");
      page.table("Reason", "Number");
      int given = 0;
      for (ExclusionReason reason : protocol.exclusionReasons()) {
        given += reason(reason.label(), size(flow.titleAbstractByReason(), reason.id()));
      }
      reason("No reason given", flow.count(Box.EXCLUDED_BY_HUMAN) - given);
    }
    if (flow.countOfBothArms(Box.EXCLUDED_FULL_TEXT) == 0) {
      return;
    }
    page.heading(2, "Reports excluded, by primary reason");
    page.table("Reason", "Number");
    for (ExclusionReason reason : protocol.exclusionReasons()) {
      reason(
          reason.label(),
          size(flow.excludedByReason(), reason.id())
              + size(flow.otherExcludedByReason(), reason.id()));
    }
  }

  /** Adds a row, unless the number is 0; returns the number. */
  private int reason(String label, int n) {
    if (n > 0) {
      page.row(MarkdownText.of(label), n);
    }
    return n;
  }

  private void retractions() {
    if (report.retracted().isEmpty()) {
      return;
    }
    page.heading(2, "Included reports that were retracted or are in doubt");
    page.textTable("Report", "Notice");
    report
        .retracted()
        .forEach(
            (id, notice) ->
                page.row(MarkdownText.of(id.toString()), "**" + MarkdownText.of(notice) + "**"));
  }

  private void rescues() {
    List<List<String>> rows = RescueTable.rows(report);
    if (!rows.isEmpty()) {
      page.heading(2, RescueTable.TITLE);
      page.numberTable(RescueTable.COLUMNS);
      rows.forEach(row -> page.row(row.toArray(String[]::new)));
    }
  }

  private void open() {
    if (!flow.isInterim()) {
      return;
    }
    page.heading(2, "Open");
    page.table("What", "Number");
    FlowRow.open(flow).forEach(this::row);
  }

  private void row(FlowRow row) {
    page.row(row.label(), row.count());
  }

  private static int size(Map<String, SortedSet<RecordId>> sets, String id) {
    SortedSet<RecordId> ids = sets.get(id);
    return ids == null ? 0 : ids.size();
  }
}
