package screen.render.picture;

import java.util.List;
import screen.protocol.ScreeningSettings.Order;
import screen.render.figures.ReviewReport;
import screen.stopping.ScreeningProgress;
import screen.stopping.Settlement;

/**
 * The recall curve of a review whose titles and abstracts are screened in ranked order: how many
 * relevant records were found after how many decisions, in the order in which these were reached.
 */
public final class RecallCurve {
  private RecallCurve() {}

  /** Whether the review has one: its order is ranked, and a relevant record was found. */
  public static boolean isAbout(ReviewReport report) {
    return report.protocol().screening().order() == Order.RANKED && progress(report).relevant() > 0;
  }

  /** The curve as SVG. */
  public static String render(ReviewReport report) {
    ScreeningProgress progress = progress(report);
    List<Boolean> labels = progress.order().stream().map(Settlement::relevant).toList();
    return RecallSvg.of(labels, progress.records());
  }

  private static ScreeningProgress progress(ReviewReport report) {
    return ScreeningProgress.of(report.review(), report.outcomes());
  }
}
