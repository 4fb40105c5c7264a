package screen.render.extraction;

import screen.render.figures.ReviewReport;

/** The table of characteristics in the formats of papers. */
public final class CharacteristicsFiles {
  private CharacteristicsFiles() {}

  /** As CSV, for other programs. */
  public static String csv(ReviewReport report) {
    return TableCsv.of(Characteristics.of(report));
  }

  /** As a page of its own. */
  public static String html(ReviewReport report) {
    return TableHtml.of(Characteristics.of(report));
  }

  /** As a Word document. */
  public static byte[] docx(ReviewReport report) {
    return TableDocx.of(Characteristics.of(report));
  }

  /** As a longtable, to be included in a paper. */
  public static String latex(ReviewReport report) {
    return TableLatex.of(Characteristics.of(report));
  }
}
