package screen.render.picture;

import screen.render.diagram.Diagram;
import screen.render.diagram.Diagrams;
import screen.render.figures.ReviewReport;

/**
 * Writes the diagram as a Word document: a table whose boxes an author can edit in any word
 * processor.
 */
public final class FlowDocx {
  private FlowDocx() {}

  public static byte[] render(ReviewReport report) {
    Diagram diagram = Diagrams.of(report.protocol(), report.versions());
    String title = diagram.titled(report.protocol().title());
    Page page = Page.fitting(Diagrams.drawn(report.protocol(), report.versions()));
    int size = DocxDocument.textSize(diagram, page.scale());
    return DocxPackage.of(
        title, diagram.description(), DocxDocument.of(diagram, title, size), size);
  }
}
