package screen.folder.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.PlotChoice;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.yaml.Node;

/** Reads {@code forest} of {@code extraction}: the outcomes that get a forest plot. */
final class PlotsYaml {
  private static final List<String> KEYS = List.of("outcome", "timepoint", "measure", "estimator");
  private static final Map<String, Estimator> ESTIMATORS =
      Map.of("REML", Estimator.REML, "DL", Estimator.DERSIMONIAN_LAIRD);

  private PlotsYaml() {}

  /**
   * Reads the plots.
   *
   * @param fields of the form, by id
   */
  static List<PlotChoice> read(Node list, Map<String, FormField> fields) {
    Map<String, FormField> outcomes = new LinkedHashMap<>();
    fields.values().stream()
        .filter(field -> field.type().isOutcome() && field.level().hasArm())
        .forEach(field -> outcomes.put(field.id(), field));
    List<PlotChoice> plots = new ArrayList<>();
    for (Node plot : list.list()) {
      plots.add(plot(plot.only(KEYS), outcomes));
    }
    return plots;
  }

  private static PlotChoice plot(Node plot, Map<String, FormField> outcomes) {
    Node named = plot.get("outcome");
    if (outcomes.isEmpty() || named.isAbsent()) {
      throw plot.problem(
          "A forest plot needs an `outcome`: a field of type continuous or dichotomous, `per: arm`"
              + " or `per: [arm, timepoint]`.");
    }
    FormField outcome = named.oneOf(outcomes, outcomes.values().iterator().next());
    Node time = plot.get("timepoint");
    if (!time.isAbsent() && !outcome.level().hasTimepoint()) {
      throw time.problem(
          "'"
              + outcome.id()
              + "' has no time points: leave `timepoint` out, or give the field"
              + " `per: [arm, timepoint]`.");
    }
    return new PlotChoice(
        outcome,
        Optional.of(time.scalar()).filter(it -> !it.isEmpty()),
        measure(plot.get("measure"), outcome),
        plot.get("estimator").oneOf(ESTIMATORS, Estimator.REML));
  }

  private static Optional<Measure> measure(Node node, FormField outcome) {
    if (node.isAbsent()) {
      return Optional.empty();
    }
    List<Measure> known =
        Stream.of(Measure.values())
            .filter(it -> it.isOfCounts() == (outcome.type() == FieldType.DICHOTOMOUS))
            .toList();
    Optional<Measure> named = Measure.of(node.scalar()).filter(known::contains);
    if (named.isEmpty()) {
      throw node.problem(
          "'"
              + outcome.id()
              + "' is "
              + outcome.type().id()
              + ": its `measure` is one of "
              + String.join(", ", known.stream().map(Measure::code).toList())
              + ".");
    }
    return named;
  }
}
