package screen.render.markdown;

import static screen.render.figures.Sentences.counted;

import java.util.List;
import java.util.Optional;
import screen.Counted;
import screen.outcome.Rescue;
import screen.render.figures.ReviewReport;

/** Describes how excluded records were looked at again, and the gain. */
final class RescueSentence {
  private RescueSentence() {}

  /** Empty if no record was sent to the tiebreaker. */
  static Optional<String> of(ReviewReport report) {
    List<Rescue> rescues = Rescue.of(report.review(), report.outcomes());
    if (rescues.isEmpty()) {
      return Optional.empty();
    }
    Rescue.Gain gain = Rescue.Gain.of(rescues);
    return Optional.of(
        "The tiebreaker looked again at "
            + counted(gain.looked(), "record")
            + " that the screeners had excluded on title and abstract. Of the "
            + counted(gain.sent(), "record")
            + " that were sent for this, "
            + ranked(gain)
            + Counted.form(ranked(gain), " was", " were")
            + " ranked highest by a model learned from all other decisions, and a screener had"
            + " taken unusually long or short over "
            + gain.byTime()
            + (gain.byAi() == 0
                ? ""
                : "; AI had included "
                    + gain.byAi()
                    + Counted.form(gain.byAi(), ", which was", ", which were")
                    + " sent for that alone")
            + ". The tiebreaker sent "
            + counted(gain.overturned(), "record")
            + " on to full text"
            + (gain.looked() == 0 ? "" : " (" + gain.perHundred() + " per 100 looks)")
            + ", of which "
            + gain.included()
            + Counted.form(gain.included(), " was", " were")
            + " included. These decisions do not count for agreement.");
  }

  private static int ranked(Rescue.Gain gain) {
    return gain.sent() - gain.byTime() - gain.byAi();
  }
}
