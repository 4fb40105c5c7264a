package screen.render.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.ConsensusTable;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.PlotChoice;
import screen.extraction.StudyValues;
import screen.extraction.Template;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.record.RecordId;
import screen.render.ReviewOfFiveRecords;
import screen.render.figures.ExtractionResult;
import screen.render.figures.ReviewReport;

/** A small review whose values were extracted; texts are hostile. */
public final class ExtractedReview {
  static final String HOSTILE = "<img src=x onerror=alert(1)> & | \\ {x} 5% _a_";

  private static final FormField N = FormField.of("n", FieldType.INTEGER, Level.STUDY);
  private static final FormField DESIGN = FormField.of("design", FieldType.TEXT, Level.STUDY);
  private static final FormField DOSE = FormField.of("dose", FieldType.TEXT, Level.ARM);
  static final FormField PAIN = FormField.of("pain", FieldType.CONTINUOUS, Level.ARM_TIMEPOINT);
  static final FormField RELIEF = FormField.of("relief", FieldType.DICHOTOMOUS, Level.ARM);
  private static final FormField D1 =
      FormField.of("d1", FieldType.TEXT, Level.STUDY).with(role(FormField.Role.DOMAIN));
  private static final FormField OVERALL =
      FormField.of("all", FieldType.TEXT, Level.STUDY).with(role(FormField.Role.OVERALL));

  private static final ExtractionForm FORM =
      new ExtractionForm(
          2,
          List.of(N, DESIGN, DOSE, PAIN, RELIEF, D1, OVERALL),
          List.of(new Template("rob", "RoB <2>", "", List.of(D1, OVERALL))),
          List.of("ketamine", "placebo"),
          List.of("1 month", "3 months"));

  private final List<PlotChoice> plots = new ArrayList<>();
  private final Map<RecordId, Map<Cell, Agreed>> values = new LinkedHashMap<>();
  private final Map<RecordId, List<String>> arms = new LinkedHashMap<>();

  private ExtractedReview() {}

  /** Two studies with both outcomes, one of them with three arms; the names are the same. */
  public static ExtractedReview ofTwoStudies() {
    return new ExtractedReview()
        .arms("one:1", "ketamine", "placebo")
        .arms("one:4", "high dose", "low dose", "Placebo")
        .value("one:1", "n", "", "", "60")
        .value("one:1", "design", "", "", HOSTILE)
        .value("one:1", "dose", "ketamine", "", "=1+1 mg")
        .value("one:1", "dose", "placebo", "", "saline")
        .value("one:1", "pain", "ketamine", "1 month", "3.2 (1.1), n=29")
        .value("one:1", "pain", "placebo", "1 month", "5.0 (1.3), n=31")
        .value("one:1", "pain", "ketamine", "3 months", "NR")
        .value("one:1", "relief", "ketamine", "", "12/29")
        .value("one:1", "relief", "placebo", "", "0/31")
        .value("one:1", "d1", "", "", "Some concerns")
        .value("one:1", "all", "", "", "High")
        .value("one:4", "n", "", "", "NR")
        .value("one:4", "pain", "high dose", "1 month", "2.0 (1.0), n=10")
        .value("one:4", "pain", "low dose", "1 month", "4.0 (1.5), n=10")
        .value("one:4", "pain", "Placebo", "1 month", "4.5 (1.2), n=11")
        .value("one:4", "relief", "high dose", "", "5/10");
  }

  /** Asks for a forest plot. */
  ExtractedReview plot(FormField outcome, String timepoint, Measure measure, Estimator estimator) {
    plots.add(
        new PlotChoice(
            outcome,
            Optional.of(timepoint).filter(it -> !it.isEmpty()),
            Optional.of(measure),
            estimator));
    return this;
  }

  ExtractedReview arms(String study, String... names) {
    arms.put(id(study), List.of(names));
    return this;
  }

  ExtractedReview value(String study, String field, String arm, String time, String text) {
    values
        .computeIfAbsent(id(study), it -> new LinkedHashMap<>())
        .put(
            new Cell(field, arm, time),
            new Agreed(
                FORM.field(field).orElseThrow().parse(text),
                "4",
                "\"" + text + "\" <b>",
                "",
                Agreed.Basis.AGREED,
                List.of("AB", "CD")));
    return this;
  }

  /** The report of the review. */
  public ReviewReport report() {
    List<StudyValues> studies = new ArrayList<>();
    values.forEach(
        (study, cells) ->
            studies.add(
                new StudyValues(
                    study,
                    List.of("AB", "CD"),
                    true,
                    arms.getOrDefault(study, List.of()),
                    List.of("1 month", "3 months"),
                    cells,
                    List.of())));
    ReviewReport plain =
        ReviewOfFiveRecords.whole().record("one:4", "A trial of three arms").report();
    return new ReviewReport(
        plain.review(),
        plain.outcomes(),
        plain.versions(),
        plain.duplicates(),
        plain.votes(),
        plain.retracted(),
        plain.ai(),
        new ExtractionResult(new ConsensusTable(form(), studies), List.of()),
        plain.tool());
  }

  private ExtractionForm form() {
    return new ExtractionForm(
        FORM.extractors(), FORM.fields(), FORM.templates(), FORM.arms(), FORM.timepoints(), plots);
  }

  private static FormField.Meaning role(FormField.Role role) {
    return new FormField.Meaning(role, "", "", false);
  }

  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }
}
