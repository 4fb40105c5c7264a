package screen.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import screen.render.data.AgreementJson;
import screen.render.data.AiCertificateJson;
import screen.render.data.AiCsv;
import screen.render.data.AiJson;
import screen.render.data.FlowCsv;
import screen.render.data.FlowJson;
import screen.render.data.LedgerCsv;
import screen.render.data.LivingCsv;
import screen.render.data.RulesCsv;
import screen.render.data.SourceYieldJson;
import screen.render.data.StoppingJson;
import screen.render.diagram.Diagrams;
import screen.render.diagram.Drawing;
import screen.render.extraction.Characteristics;
import screen.render.extraction.CharacteristicsFiles;
import screen.render.extraction.Effects;
import screen.render.extraction.Extracted;
import screen.render.extraction.Risks;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;
import screen.render.html.ReportHtml;
import screen.render.markdown.CharacteristicsMarkdown;
import screen.render.markdown.ChecklistMarkdown;
import screen.render.markdown.MethodsMarkdown;
import screen.render.markdown.ReportMarkdown;
import screen.render.markdown.SearchLogMarkdown;
import screen.render.markdown.TraiceMarkdown;
import screen.render.picture.DrawingPdf;
import screen.render.picture.DrawingPng;
import screen.render.picture.DrawingSvg;
import screen.render.picture.FlowDocx;
import screen.render.picture.FlowMermaid;
import screen.render.picture.RecallCurve;
import screen.render.references.ReferenceBib;
import screen.render.references.ReferenceCsv;
import screen.render.references.ReferenceRis;

/**
 * The files that a report is rendered to. To add one, write a class and add a line here.
 *
 * <p>The same report gives the same bytes on every machine; a PNG may differ in its bytes, but
 * shows the same picture.
 */
public enum Rendering {
  FLOW_JSON("flow.json", text(FlowJson::render)),
  FLOW_CSV("flow.csv", text(FlowCsv::render)),
  FLOW_SVG("flow.svg", svg("flow", Rendering::flow)),
  LEDGER_CSV("ledger.csv", text(LedgerCsv::render)),
  AGREEMENT_JSON("agreement.json", text(AgreementJson::render)),
  FLOW_PNG("flow.png", new Png(Rendering::flow)),
  FLOW_PDF("flow.pdf", pdf(Rendering::flow)),
  FLOW_MERMAID("flow.mmd", text(FlowMermaid::render)),
  FLOW_DOCX("flow.docx", FlowDocx::render),
  SEARCH_LOG_MD("search-log.md", text(SearchLogMarkdown::render)),
  REPORT_MD("report.md", text(ReportMarkdown::render)),
  REPORT_HTML("report.html", text(ReportHtml::render)),
  EXCLUDED_CSV("excluded.csv", text(ReferenceCsv::excluded)),
  EXCLUDED_RIS("excluded.ris", text(ReferenceRis::excluded)),
  INCLUDED_CSV("included.csv", text(ReferenceCsv::included)),
  INCLUDED_RIS("included.ris", text(ReferenceRis::included)),
  INCLUDED_BIB("included.bib", text(ReferenceBib::included)),
  METHODS_MD("methods.md", text(MethodsMarkdown::render)),
  CHECKLIST_MD("prisma-checklist.md", text(ChecklistMarkdown::render)),
  SOURCE_YIELD_JSON("source-yield.json", text(SourceYieldJson::render)),
  /** Only of a review with rules. */
  RULES_CSV("rules.csv", text(RulesCsv::render), RulesCsv::isAbout),
  /** These three only of a review with AI. */
  AI_JSON("ai.json", text(AiJson::render), AiTable::isAbout),
  AI_CSV("ai.csv", text(AiCsv::render), AiTable::isAbout),
  TRAICE_MD("traice-checklist.md", text(TraiceMarkdown::render), AiTable::isAbout),
  /** Only of a review in which AI screens records out. */
  AI_CERTIFICATE_JSON(
      "ai-certificate.json", text(AiCertificateJson::render), AiCertificateJson::isAbout),
  /** Only of a living review whose diagram shows its versions. */
  LIVING_CSV("living.csv", text(LivingCsv::render), LivingCsv::isAbout),
  /** Only of a review with a stopping plan. */
  STOPPING_JSON("stopping.json", text(StoppingJson::render), StoppingJson::isAbout),
  /** Only of a review in ranked order. */
  RECALL_SVG("recall.svg", text(RecallCurve::render), RecallCurve::isAbout),
  /** From here on only of a review that extracts data from its studies. */
  CHARACTERISTICS_CSV(
      "characteristics.csv", text(CharacteristicsFiles::csv), Characteristics::isAbout),
  CHARACTERISTICS_MD(
      "characteristics.md", text(CharacteristicsMarkdown::render), Characteristics::isAbout),
  CHARACTERISTICS_HTML(
      "characteristics.html", text(CharacteristicsFiles::html), Characteristics::isAbout),
  CHARACTERISTICS_DOCX(
      "characteristics.docx", CharacteristicsFiles::docx, Characteristics::isAbout),
  CHARACTERISTICS_TEX(
      "characteristics.tex", text(CharacteristicsFiles::latex), Characteristics::isAbout),
  EXTRACTED_CSV("extracted.csv", text(Extracted::csv), Extracted::isAbout),
  EFFECTS_CSV("effects.csv", text(Effects::csv), Effects::isAbout),
  FOREST_SVG("forest.svg", svg("forest", Effects::drawn), Effects::hasForest),
  FOREST_PNG("forest.png", new Png(Effects::drawn), Effects::hasForest),
  FOREST_PDF("forest.pdf", pdf(Effects::drawn), Effects::hasForest),
  RISK_OF_BIAS_CSV("risk-of-bias.csv", text(Risks::csv), Risks::isAbout),
  TRAFFIC_LIGHT_SVG("risk-of-bias.svg", svg("traffic-light", Risks::trafficLight), Risks::isAbout),
  TRAFFIC_LIGHT_PNG("risk-of-bias.png", new Png(Risks::trafficLight), Risks::isAbout),
  RISK_SUMMARY_SVG("risk-of-bias-summary.svg", svg("risk-summary", Risks::summary), Risks::isAbout),
  RISK_SUMMARY_PNG("risk-of-bias-summary.png", new Png(Risks::summary), Risks::isAbout);

  private static final Set<Rendering> OF_FLOW =
      EnumSet.of(
          FLOW_JSON, FLOW_CSV, FLOW_SVG, LEDGER_CSV, FLOW_PNG, FLOW_PDF, FLOW_MERMAID, FLOW_DOCX);

  /** The files of extracted data. */
  private static final Set<Rendering> OF_EXTRACTION =
      EnumSet.range(CHARACTERISTICS_CSV, RISK_SUMMARY_PNG);

  /** The endings of files that are not text. */
  private static final Set<String> BINARY = Set.of("png", "pdf", "docx");

  private final String file;
  private final Function<ReviewReport, byte[]> renderer;

  /** The drawing that a PNG shows; empty for other files. */
  private final Optional<Png> picture;

  /** The condition for a review to have this file; empty if all have it. */
  private final Optional<Predicate<ReviewReport>> reviews;

  Rendering(String file, Function<ReviewReport, byte[]> renderer) {
    this(file, renderer, Optional.empty(), Optional.empty());
  }

  Rendering(String file, Function<ReviewReport, byte[]> renderer, Predicate<ReviewReport> reviews) {
    this(file, renderer, Optional.empty(), Optional.of(reviews));
  }

  Rendering(String file, Png picture) {
    this(file, picture::render, Optional.of(picture), Optional.empty());
  }

  Rendering(String file, Png picture, Predicate<ReviewReport> reviews) {
    this(file, picture::render, Optional.of(picture), Optional.of(reviews));
  }

  Rendering(
      String file,
      Function<ReviewReport, byte[]> renderer,
      Optional<Png> picture,
      Optional<Predicate<ReviewReport>> reviews) {
    this.file = file;
    this.renderer = renderer;
    this.picture = picture;
    this.reviews = reviews;
  }

  /** A drawing as PNG. */
  private record Png(Function<ReviewReport, Drawing> drawing) {
    byte[] render(ReviewReport report) {
      return DrawingPng.of(drawing.apply(report));
    }
  }

  /** The files of a report on a whole review. */
  public static List<Rendering> of(ReviewReport report) {
    return Arrays.stream(values()).filter(rendering -> rendering.isAbout(report)).toList();
  }

  /** Whether a report on this review has the file. */
  public boolean isAbout(ReviewReport report) {
    return reviews.map(having -> having.test(report)).orElse(true);
  }

  /**
   * Whether a file of this name that the report does not have is left from an earlier one. In a
   * review whose config asks for no extraction, a file such as {@code forest.png} is a person's
   * own.
   */
  public boolean isLeftBy(ReviewReport report) {
    return reviews.isPresent() && (report.extracts() || !OF_EXTRACTION.contains(this));
  }

  /** The files that are also written for each round. */
  public static List<Rendering> ofRounds() {
    return List.of(FLOW_JSON, FLOW_CSV, FLOW_SVG, LEDGER_CSV);
  }

  /**
   * The files that are written for the newest round as an update of the earlier, published ones.
   */
  public static List<Rendering> ofUpdate() {
    return List.copyOf(OF_FLOW);
  }

  /** Whether it depends on the flow alone, so that it can be rendered for one round. */
  public boolean isOfFlow() {
    return OF_FLOW.contains(this);
  }

  /** The rendering with this file name. */
  public static Optional<Rendering> ofFile(String name) {
    return Arrays.stream(values()).filter(rendering -> rendering.file.equals(name)).findFirst();
  }

  /** Its name within the folder of the report. */
  public String file() {
    return file;
  }

  /** The bytes of the file. */
  public byte[] render(ReviewReport report) {
    return renderer.apply(report);
  }

  /**
   * The bytes of the file. A picture that shows the same as an earlier one is not drawn again, but
   * has its bytes: drawing takes as long as all other files together.
   *
   * @param earlier reads the earlier file; empty if there is none
   */
  public byte[] render(ReviewReport report, Supplier<byte[]> earlier) {
    if (picture.isPresent()) {
      byte[] shown = earlier.get();
      if (DrawingPng.isShownBy(picture.get().drawing().apply(report), shown)) {
        return shown;
      }
    }
    return render(report);
  }

  /**
   * Whether a file of an earlier run is the same: in its bytes; for a PNG, in the picture it shows;
   * for text, in its lines, since git for Windows may change the line ends.
   */
  public boolean isSame(byte[] fresh, byte[] earlier) {
    return Arrays.equals(fresh, earlier)
        || (picture.isPresent() && DrawingPng.sameDrawing(fresh, earlier))
        || (!isBinary() && lines(fresh).equals(lines(earlier)));
  }

  private boolean isBinary() {
    return BINARY.contains(file.substring(file.lastIndexOf('.') + 1));
  }

  private static String lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Drawing flow(ReviewReport report) {
    return Diagrams.drawn(report.protocol(), report.versions());
  }

  private static Function<ReviewReport, byte[]> svg(
      String name, Function<ReviewReport, Drawing> drawing) {
    return text(report -> DrawingSvg.of(drawing.apply(report), name));
  }

  private static Function<ReviewReport, byte[]> pdf(Function<ReviewReport, Drawing> drawing) {
    return report -> DrawingPdf.of(drawing.apply(report));
  }

  private static Function<ReviewReport, byte[]> text(Function<ReviewReport, String> renderer) {
    return report -> renderer.apply(report).getBytes(StandardCharsets.UTF_8);
  }
}
