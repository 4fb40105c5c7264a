package screen.render.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import screen.SpreadsheetCell;
import screen.extraction.PlotChoice;
import screen.extraction.Value;
import screen.meta.Effect;
import screen.render.data.CsvText;
import screen.render.diagram.Drawing;
import screen.render.figures.ReviewReport;
import screen.render.plot.Forest;
import screen.render.plot.ForestDrawing;
import screen.render.plot.Stacked;

/** The effects of the included studies: as CSV for R, and as a forest plot. */
public final class Effects {
  /** The first columns name the comparison. */
  private static final List<String> NAMES =
      List.of("study", "record", "outcome", "timepoint", "arm.e", "arm.c", "measure");

  /** The columns of the R package meta, also for the data of RevMan that it reads. */
  private static final List<String> META =
      List.of("event.e", "n.e", "event.c", "n.c", "mean.e", "sd.e", "mean.c", "sd.c");

  /** The columns of escalc in the R package metafor. */
  private static final List<String> METAFOR =
      List.of("ai", "bi", "ci", "di", "n1i", "n2i", "m1i", "sd1i", "m2i", "sd2i", "yi", "vi");

  private Effects() {}

  /** Whether any study has an outcome in two arms. */
  public static boolean isAbout(ReviewReport report) {
    return Extracted.isAbout(report) && !new ArmComparisons(report).all().isEmpty();
  }

  /** Whether an effect can be drawn. */
  public static boolean hasForest(ReviewReport report) {
    return !forests(report).isEmpty();
  }

  /** The outcomes in the forest plots; empty if no effect can be estimated. */
  public static List<Forest> forests(ReviewReport report) {
    return Extracted.isAbout(report) ? new ArmComparisons(report).forests() : List.of();
  }

  /**
   * A warning for each forest plot that the config asks for and that cannot be drawn; none before
   * anything is extracted.
   */
  public static List<String> warnings(ReviewReport report) {
    return Extracted.isAbout(report)
        ? new ArmComparisons(report).withoutEffects().stream().map(Effects::warning).toList()
        : List.of();
  }

  private static String warning(PlotChoice plot) {
    String outcome =
        "'" + plot.outcome().id() + "'" + plot.timepoint().map(time -> " at " + time).orElse("");
    return "The forest plot of "
        + outcome
        + " is left out, as no study has an effect: two arms of a study need a value of "
        + outcome
        + ". Extract them, or take the plot out of `extraction: {forest: ...}` in the config.";
  }

  /** The forest plots of a review that has any, below each other. */
  public static Drawing drawn(ReviewReport report) {
    return Stacked.of(forests(report).stream().map(ForestDrawing::of).toList());
  }

  /** A line for each comparison; cells are empty if they do not apply. */
  public static String csv(ReviewReport report) {
    List<String> header = new ArrayList<>(NAMES);
    header.addAll(META);
    header.addAll(METAFOR);
    CsvText csv = new CsvText(header);
    new ArmComparisons(report).all().forEach(it -> csv.row(row(it)));
    return csv.toString();
  }

  private static List<String> row(TwoGroups groups) {
    List<String> row = new ArrayList<>();
    row.add(SpreadsheetCell.of(groups.name()));
    row.add(groups.study().toString());
    row.add(SpreadsheetCell.of(groups.outcome().id()));
    row.add(SpreadsheetCell.of(groups.timepoint()));
    row.add(SpreadsheetCell.of(groups.arm()));
    row.add(SpreadsheetCell.of(groups.controlArm()));
    row.add(groups.measure().code());
    List<String> events = new ArrayList<>(Collections.nCopies(4, ""));
    List<String> means = new ArrayList<>(Collections.nCopies(4, ""));
    String treatedN = "";
    String controlN = "";
    if (groups.treated() instanceof Value.Dichotomous e
        && groups.control() instanceof Value.Dichotomous c) {
      events =
          List.of(
              e.events().toPlainString(),
              e.n().subtract(e.events()).toPlainString(),
              c.events().toPlainString(),
              c.n().subtract(c.events()).toPlainString());
      treatedN = e.n().toPlainString();
      controlN = c.n().toPlainString();
    } else if (groups.treated() instanceof Value.Continuous e
        && groups.control() instanceof Value.Continuous c) {
      means =
          List.of(
              e.mean().toPlainString(),
              e.sd().toPlainString(),
              c.mean().toPlainString(),
              c.sd().toPlainString());
      treatedN = e.n().toPlainString();
      controlN = c.n().toPlainString();
    }
    Collections.addAll(row, events.get(0), treatedN, events.get(2), controlN);
    row.addAll(means);
    row.addAll(events);
    Collections.addAll(row, treatedN, controlN);
    row.addAll(means);
    Optional<Effect> effect = groups.effect();
    row.add(effect.map(it -> Double.toString(it.estimate())).orElse(""));
    row.add(effect.map(it -> Double.toString(it.variance())).orElse(""));
    return row;
  }
}
