package screen.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.Sha256;
import screen.protocol.Protocol;
import screen.render.diagram.Diagrams;
import screen.render.extraction.Extracted;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;
import screen.render.picture.DrawingSvg;
import screen.render.picture.RecallCurve;

/**
 * Writes the report as one page that needs no network and no other file. Its content security
 * policy allows only its own script and styles, so that nothing within a title can run.
 */
public final class ReportHtml {
  /** The width from which on a diagram is wide, in points. */
  private static final double WIDE = 700;

  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final ReviewReport report;
  private final Map<String, String> sections = new LinkedHashMap<>();

  private ReportHtml(ReviewReport report) {
    this.report = report;
  }

  public static String render(ReviewReport report) {
    return new ReportHtml(report).text();
  }

  private String text() {
    sections.put("searches", HtmlSearches.render(report));
    if (RecallCurve.isAbout(report)) {
      sections.put("recall", recall());
    }
    sections.put("agreement", HtmlAgreement.render(report));
    if (AiTable.isAbout(report)) {
      sections.put("ai", HtmlAi.render(report));
    }
    sections.put("conflicts", HtmlConflicts.render(report));
    sections.put("duplicates", duplicates());
    sections.put("excluded", HtmlStudies.excluded(report));
    sections.put("included", HtmlStudies.included(report));
    if (Extracted.isAbout(report)) {
      sections.put("extraction", HtmlExtraction.render(report));
    }
    String style = resource("report.css");
    String script = resource("report.js");
    String title = report.protocol().title();
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("title", Html.text(title.isEmpty() ? "Systematic review" : title));
    slots.put("notices", notices());
    slots.put("contents", contents());
    slots.put("breadth", isWide() ? "wide" : "usual");
    slots.put(
        "diagram",
        DrawingSvg.of(Diagrams.drawn(report.protocol(), report.versions()), "flow").strip());
    slots.put("sections", String.join("", sections.values()).strip());
    slots.put("tool", Html.text(report.tool()));
    slots.put("data", HtmlData.of(report));
    slots.put("style", style);
    slots.put("style-hash", hash(style));
    slots.put("script", script);
    slots.put("script-hash", hash(script));
    return filled(resource("report.html"), slots);
  }

  /** Whether the diagram needs a wide window for its text to be legible. */
  private boolean isWide() {
    return Diagrams.drawn(report.protocol(), report.versions()).width() > WIDE;
  }

  private String notices() {
    Protocol protocol = report.protocol();
    Html html = new Html();
    if (!protocol.registration().isEmpty()) {
      html.paragraph("Registration: " + protocol.registration());
    }
    if (report.flow().isInterim()) {
      html.raw("<p class=\"notice\"><strong>Interim:</strong> these numbers are not final.</p>");
    }
    return html.toString().strip();
  }

  private String contents() {
    StringBuilder items = new StringBuilder("<li><a href=\"#flow\">Flow</a></li>");
    for (String id : sections.keySet()) {
      String name =
          id.equals("ai") ? "AI" : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
      items.append("\n<li><a href=\"#").append(id).append("\">").append(name).append("</a></li>");
    }
    return items.toString();
  }

  private String recall() {
    return new Html()
        .section("recall", "Relevant records found in ranked order")
        .raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Recall curve\">")
        .raw(RecallCurve.render(report).strip())
        .raw("</div>")
        .paragraph("The dashed line is a random order.")
        .endSection()
        .toString();
  }

  private String duplicates() {
    Html html = new Html().section("duplicates", "Duplicates, with evidence");
    if (report.duplicates().isEmpty()) {
      return html.paragraph("None.").endSection().toString();
    }
    html.raw("<div id=\"duplicate-list\"></div>");
    html.raw("<noscript><p>They are listed in records/duplicates.csv.</p></noscript>");
    return html.endSection().toString();
  }

  /**
   * Fills the slots of a template in one pass: text like a slot within a content is not replaced.
   */
  private static String filled(String template, Map<String, String> slots) {
    StringBuilder page = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    int from = 0;
    while (slot.find()) {
      page.append(template, from, slot.start()).append(slots.get(slot.group(1)));
      from = slot.end();
    }
    return page.append(template.substring(from)).toString();
  }

  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream stream = ReportHtml.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
