package screen.render.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.PlotChoice;
import screen.extraction.StudyValues;
import screen.extraction.Value;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.render.plot.Forest;

/**
 * Compares the arms of each study on each outcome. The control is the arm that the form names last,
 * or, in a study without that arm, the one that the study names last; each other arm is compared
 * with it.
 */
final class ArmComparisons {
  private final ReviewReport report;
  private final ExtractionForm form;

  ArmComparisons(ReviewReport report) {
    this.report = report;
    this.form = report.extraction().table().form();
  }

  /** The comparisons of all outcomes, in the order of the form, then of the studies. */
  List<TwoGroups> all() {
    Map<RecordId, String> names = Extracted.names(report);
    List<TwoGroups> all = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type().isOutcome()) {
        for (StudyValues study : Extracted.studies(report)) {
          all.addAll(of(field, study, names.getOrDefault(study.study(), "")));
        }
      }
    }
    return all;
  }

  private List<TwoGroups> of(FormField field, StudyValues study, String name) {
    List<TwoGroups> comparisons = new ArrayList<>();
    Optional<String> control = control(study);
    if (control.isEmpty() || !field.level().hasArm()) {
      return List.of();
    }
    List<String> times = field.level().hasTimepoint() ? study.timepoints() : List.of("");
    for (String time : times) {
      Optional<Value> compared = value(study, new Cell(field.id(), control.get(), time));
      for (String arm : study.arms()) {
        Optional<Value> treated = value(study, new Cell(field.id(), arm, time));
        if (!arm.equals(control.get()) && compared.isPresent() && treated.isPresent()) {
          comparisons.add(
              new TwoGroups(
                  study.study(),
                  name,
                  field,
                  time,
                  arm,
                  control.get(),
                  treated.get(),
                  compared.get(),
                  measure(field)));
        }
      }
    }
    return comparisons;
  }

  /** That of the first plot of the outcome, so that the effects are those which it shows. */
  private Measure measure(FormField outcome) {
    return form.plots().stream()
        .filter(plot -> plot.outcome().id().equals(outcome.id()))
        .flatMap(plot -> plot.measure().stream())
        .findFirst()
        .orElseGet(() -> TwoGroups.usual(outcome));
  }

  private Optional<String> control(StudyValues study) {
    List<String> arms = study.arms();
    if (arms.size() < 2) {
      return Optional.empty();
    }
    return Stream.concat(lastOf(form.arms()).stream(), lastOf(arms).stream())
        .flatMap(name -> arms.stream().filter(name::equalsIgnoreCase))
        .findFirst();
  }

  private static Optional<String> lastOf(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  /** The value if it is a result; empty for "not reported". */
  private static Optional<Value> value(StudyValues study, Cell cell) {
    Cell wanted = cell.inLowerCase();
    return study.values().entrySet().stream()
        .filter(it -> it.getKey().inLowerCase().equals(wanted))
        .map(Map.Entry::getValue)
        .map(Agreed::value)
        .filter(it -> it instanceof Value.Continuous || it instanceof Value.Dichotomous)
        .findFirst();
  }

  /**
   * The forest plots that the form asks for, else one of its first outcome with an effect. Empty
   * where no effect can be estimated.
   */
  List<Forest> forests() {
    List<TwoGroups> all = all();
    if (!form.plots().isEmpty()) {
      return form.plots().stream().flatMap(plot -> forest(plot, all).stream()).toList();
    }
    return all.stream()
        .filter(it -> it.effect().isPresent())
        .findFirst()
        .flatMap(
            it ->
                forest(
                    new PlotChoice(
                        it.outcome(), Optional.empty(), Optional.empty(), Estimator.REML),
                    all))
        .stream()
        .toList();
  }

  /** The plots that the form asks for and no study has an effect for. */
  List<PlotChoice> withoutEffects() {
    List<TwoGroups> all = all();
    return form.plots().stream().filter(plot -> forest(plot, all).isEmpty()).toList();
  }

  private static Optional<Forest> forest(PlotChoice plot, List<TwoGroups> all) {
    Measure measure = plot.measure().orElseGet(() -> TwoGroups.usual(plot.outcome()));
    Map<String, List<TwoGroups>> byTime = new LinkedHashMap<>();
    all.stream()
        .filter(it -> it.outcome().id().equals(plot.outcome().id()))
        .filter(it -> plot.timepoint().map(it.timepoint()::equalsIgnoreCase).orElse(true))
        .map(it -> it.by(measure))
        .forEach(it -> byTime.computeIfAbsent(it.timepoint(), time -> new ArrayList<>()).add(it));
    // of several with equally many studies, the first
    return byTime.values().stream()
        .max(
            Comparator.comparingLong(ArmComparisons::estimable)
                .thenComparing(it -> -indexOf(byTime, it)))
        .filter(it -> estimable(it) > 0)
        .map(it -> forest(it, plot.estimator()));
  }

  private static int indexOf(Map<String, List<TwoGroups>> plots, List<TwoGroups> plot) {
    return List.copyOf(plots.values()).indexOf(plot);
  }

  private static long estimable(List<TwoGroups> comparisons) {
    return comparisons.stream()
        .filter(it -> it.effect().isPresent())
        .map(TwoGroups::study)
        .distinct()
        .count();
  }

  private static Forest forest(List<TwoGroups> comparisons, Estimator estimator) {
    TwoGroups first = comparisons.get(0);
    String time = first.timepoint().isEmpty() ? "" : ", " + first.timepoint();
    return new Forest(
        first.outcome().heading() + time,
        first.measure(),
        common(comparisons.stream().map(TwoGroups::arm).toList(), "Intervention"),
        common(comparisons.stream().map(TwoGroups::controlArm).toList(), "Control"),
        estimator,
        Limits.HARTUNG_KNAPP,
        comparisons.stream().map(it -> study(it, comparisons)).toList(),
        notes(comparisons));
  }

  private static String common(List<String> names, String otherwise) {
    return names.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).distinct().count()
            == 1
        ? names.get(0)
        : otherwise;
  }

  private static Forest.Study study(TwoGroups groups, List<TwoGroups> all) {
    boolean several = all.stream().filter(it -> it.study().equals(groups.study())).count() > 1;
    return new Forest.Study(
        groups.name() + (several ? ": " + groups.arm() : ""),
        shown(groups.treated()),
        shown(groups.control()),
        groups.effect());
  }

  private static List<String> shown(Value value) {
    return TwoGroups.numbers(value).stream()
        .map(it -> it.toPlainString().replace('-', '\u2212'))
        .toList();
  }

  private static List<String> notes(List<TwoGroups> comparisons) {
    List<String> several =
        comparisons.stream()
            .map(TwoGroups::name)
            .filter(name -> comparisons.stream().filter(it -> it.name().equals(name)).count() > 1)
            .distinct()
            .toList();
    return several.isEmpty()
        ? List.of()
        : List.of(
            "The control group is counted with each arm of: " + String.join(", ", several) + ".");
  }
}
