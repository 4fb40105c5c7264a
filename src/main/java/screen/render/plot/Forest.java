package screen.render.plot;

import java.util.List;
import java.util.Optional;
import screen.meta.Effect;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;

/**
 * The content of a forest plot: one outcome of several studies.
 *
 * @param outcome its name, with unit and time point
 * @param treated the name of the intervention group
 * @param control the name of the other group
 * @param estimator of the variance between the true effects
 * @param limits of the pooled random effect
 * @param studies at least one
 * @param notes below the plot
 */
public record Forest(
    String outcome,
    Measure measure,
    String treated,
    String control,
    Estimator estimator,
    Limits limits,
    List<Study> studies,
    List<String> notes) {
  public Forest {
    studies = List.copyOf(studies);
    notes = List.copyOf(notes);
  }

  /**
   * A study.
   *
   * @param treated the numbers of the intervention group as they are shown: events and total, or
   *     mean, SD and n
   * @param control those of the other group
   * @param effect empty if it cannot be estimated
   */
  public record Study(
      String name, List<String> treated, List<String> control, Optional<Effect> effect) {
    public Study {
      treated = List.copyOf(treated);
      control = List.copyOf(control);
    }
  }

  /** The effects that can be pooled, in the order of the studies. */
  public List<Effect> effects() {
    return studies.stream().flatMap(study -> study.effect().stream()).toList();
  }

  List<String> groupColumns() {
    return measure.isOfCounts() ? List.of("Events", "Total") : List.of("Mean", "SD", "n");
  }
}
