package screen.render;

import java.util.Optional;
import java.util.SortedSet;
import screen.render.diagram.Diagrams;
import screen.render.diagram.Typeface;
import screen.render.figures.ReviewReport;

/** Warns of characters that the bundled fonts for PNG and PDF cannot show. */
final class MissingGlyphs {
  private MissingGlyphs() {}

  /** A warning about the characters that PNG and PDF show as a white square. */
  static Optional<String> warning(ReviewReport report) {
    String text = Diagrams.of(report.protocol(), report.versions()).description();
    SortedSet<String> missing = Typeface.unavailable(text);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Rendering.FLOW_PNG.file()
            + " and "
            + Rendering.FLOW_PDF.file()
            + " show a white square for "
            + String.join(" ", missing)
            + ": the fonts that come with the tool have Latin, Greek, Cyrillic, Chinese and"
            + " Japanese. The other diagrams leave the font to the viewer; print "
            + Rendering.FLOW_SVG.file()
            + " from a browser instead.");
  }
}
