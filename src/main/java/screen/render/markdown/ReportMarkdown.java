package screen.render.markdown;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.flow.Box;
import screen.flow.Flow;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.ReportSettings.Diagram;
import screen.protocol.Source;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.diagram.Legible;
import screen.render.figures.ReviewReport;

/** The report to read: the flow, the sources, the reasons, what is open. */
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
    if (flow.isInterim()) {
      page.paragraph("**Interim: these numbers are not final.** What is open stands at the end.");
    }
    boolean of2009 = protocol.report().diagram() == Diagram.PRISMA_2009;
    page.paragraph("![PRISMA " + (of2009 ? "2009" : "2020") + " flow diagram](flow.svg)");
    flow();
    sources();
    reasons();
    retractions();
    AgreementMarkdown.write(page, report);
    open();
    return page.toString();
  }

  private void flow() {
    page.heading(2, "Flow");
    page.table("Step", "Number");
    row("Records identified from databases", Box.IDENTIFIED_DATABASES);
    row("Records identified from registers", Box.IDENTIFIED_REGISTERS);
    row("Duplicate records removed", Box.REMOVED_DUPLICATES);
    rowIfAny("of these, known from earlier rounds", Box.KNOWN_BEFORE);
    row("Records marked as ineligible by automation tools", Box.REMOVED_AUTOMATION);
    row("Records removed for other reasons", Box.REMOVED_OTHER);
    row("Records screened", Box.SCREENED);
    row("Records excluded", Box.EXCLUDED);
    row("Reports sought for retrieval", Box.SOUGHT);
    row("Reports not retrieved", Box.NOT_RETRIEVED);
    row("Reports assessed for eligibility", Box.ASSESSED);
    row("Reports excluded", Box.EXCLUDED_FULL_TEXT);
    rowIfAny("Reports awaiting classification", Box.AWAITING);
    rowIfAny("Reports of ongoing studies", Box.ONGOING);
    if (flow.identifiedByOtherMethods() > 0) {
      page.row("Records identified via other methods", flow.identifiedByOtherMethods());
      rowIfAny("Other methods: records removed or excluded before retrieval", Box.OTHER_DROPPED);
      row("Other methods: reports sought for retrieval", Box.OTHER_SOUGHT);
      row("Other methods: reports not retrieved", Box.OTHER_NOT_RETRIEVED);
      row("Other methods: reports assessed for eligibility", Box.OTHER_ASSESSED);
      row("Other methods: reports excluded", Box.OTHER_EXCLUDED_FULL_TEXT);
      rowIfAny("Other methods: reports awaiting classification", Box.OTHER_AWAITING);
      rowIfAny("Other methods: reports of ongoing studies", Box.OTHER_ONGOING);
    }
    boolean updated = flow.variant().startsWith("updated");
    page.row(
        (updated ? "New studies" : "Studies") + " included in review", flow.included().studies());
    page.row(
        updated ? "Reports of new included studies" : "Reports of included studies",
        flow.included().reports());
    if (updated) {
      page.row("Studies included in previous version of review", flow.previous().studies());
      page.row("Reports of studies included in previous version", flow.previous().reports());
      page.row("Total studies included in review", flow.total().studies());
      page.row("Reports of total included studies", flow.total().reports());
    }
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
          Legible.grouped(size(flow.identifiedBySource(), source.id())));
    }
  }

  private boolean isAbout(Search search, Source source) {
    return search.source().equals(source.id())
        && (flow.round().isEmpty() || flow.round().equals(search.round()));
  }

  private void reasons() {
    if (flow.count(Box.EXCLUDED_FULL_TEXT) + flow.count(Box.OTHER_EXCLUDED_FULL_TEXT) == 0) {
      return;
    }
    page.heading(2, "Reports excluded, by primary reason");
    page.table("Reason", "Number");
    for (ExclusionReason reason : protocol.exclusionReasons()) {
      int n =
          size(flow.excludedByReason(), reason.id())
              + size(flow.otherExcludedByReason(), reason.id());
      if (n > 0) {
        page.row(MarkdownText.of(reason.label()), n);
      }
    }
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

  private void open() {
    if (!flow.isInterim()) {
      return;
    }
    page.heading(2, "Open");
    page.table("What", "Number");
    rowIfAny("Records still to be screened", Box.PENDING_TITLE_ABSTRACT);
    rowIfAny("Records in conflict", Box.CONFLICTS_TITLE_ABSTRACT);
    rowIfAny("Reports still to be assessed", Box.PENDING_FULL_TEXT);
    rowIfAny("Reports in conflict", Box.CONFLICTS_FULL_TEXT);
    if (flow.possibleDuplicates() > 0) {
      page.row("Possible duplicates to be ruled on", flow.possibleDuplicates());
    }
  }

  private void row(String what, Box box) {
    page.row(what, flow.count(box));
  }

  private void rowIfAny(String what, Box box) {
    if (flow.count(box) > 0) {
      row(what, box);
    }
  }

  private static int size(Map<String, SortedSet<RecordId>> sets, String id) {
    SortedSet<RecordId> ids = sets.get(id);
    return ids == null ? 0 : ids.size();
  }
}
