package screen.render;

import java.util.List;
import java.util.stream.Stream;
import screen.render.extraction.Effects;
import screen.render.figures.ReviewReport;

/** What the files of a report lack that a reader may expect, and why. */
public final class ReportWarnings {
  private ReportWarnings() {}

  /** The warnings; none if nothing is missing. */
  public static List<String> of(ReviewReport report) {
    return Stream.concat(MissingGlyphs.warning(report).stream(), Effects.warnings(report).stream())
        .toList();
  }
}
