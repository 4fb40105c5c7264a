package screen.render.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.meta.Effect;
import screen.meta.EffectSizes;
import screen.meta.EventCount;
import screen.meta.GroupMean;
import screen.meta.Measure;
import screen.record.RecordId;

/**
 * An outcome of a study in an intervention group and a control group.
 *
 * @param name of the study, such as {@code Sheehy 2015}
 * @param arm the intervention
 * @param treated its value, {@link Value.Continuous} or {@link Value.Dichotomous}
 * @param control the value of the control group, of the same kind
 * @param measure of the effect, which the field allows
 */
record TwoGroups(
    RecordId study,
    String name,
    FormField outcome,
    String timepoint,
    String arm,
    String controlArm,
    Value treated,
    Value control,
    Measure measure) {
  /**
   * The usual measure of an outcome: for events the risk ratio; for means the mean difference if
   * the form gives a unit, which all studies then share, else the standardised one.
   */
  static Measure usual(FormField outcome) {
    if (outcome.type() == FieldType.DICHOTOMOUS) {
      return Measure.RISK_RATIO;
    }
    return outcome.unit().isEmpty()
        ? Measure.STANDARDISED_MEAN_DIFFERENCE
        : Measure.MEAN_DIFFERENCE;
  }

  /** The same groups compared by another measure. */
  TwoGroups by(Measure other) {
    return new TwoGroups(study, name, outcome, timepoint, arm, controlArm, treated, control, other);
  }

  /** The effect; empty if it cannot be computed, such as for a group without participants. */
  Optional<Effect> effect() {
    if (treated instanceof Value.Dichotomous a && control instanceof Value.Dichotomous b) {
      return count(a).flatMap(x -> count(b).flatMap(y -> EffectSizes.of(measure, x, y)));
    }
    if (treated instanceof Value.Continuous a && control instanceof Value.Continuous b) {
      return mean(a).flatMap(x -> mean(b).flatMap(y -> EffectSizes.of(measure, x, y)));
    }
    return Optional.empty();
  }

  private static Optional<EventCount> count(Value.Dichotomous value) {
    return whole(value.n())
        .filter(n -> n > 0 && value.events().compareTo(value.n()) <= 0)
        .flatMap(n -> whole(value.events()).map(events -> new EventCount(events, n)));
  }

  private static Optional<GroupMean> mean(Value.Continuous value) {
    return whole(value.n())
        .filter(n -> n > 0)
        .map(n -> new GroupMean(n, value.mean().doubleValue(), value.sd().doubleValue()));
  }

  /** A number of people; empty if it is not one. */
  private static Optional<Integer> whole(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException tooLargeOrBroken) {
      return Optional.empty();
    }
  }

  /** The numbers of a group as they were extracted: events and total, or mean, SD and n. */
  static List<BigDecimal> numbers(Value value) {
    if (value instanceof Value.Dichotomous it) {
      return List.of(it.events(), it.n());
    }
    if (value instanceof Value.Continuous it) {
      return List.of(it.mean(), it.sd(), it.n());
    }
    throw new IllegalArgumentException("no outcome: " + value);
  }
}
