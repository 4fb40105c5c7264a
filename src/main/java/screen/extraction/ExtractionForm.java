package screen.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields to extract from each included study.
 *
 * @param extractors how many people extract each study independently; 1 or more
 * @param fields in order, those of the templates first
 * @param templates the templates that the config names
 * @param arms the usual names of arms, which a person may replace in a study
 * @param timepoints the usual names of time points
 * @param plots the forest plots; empty for one of the first outcome
 */
public record ExtractionForm(
    int extractors,
    List<FormField> fields,
    List<Template> templates,
    List<String> arms,
    List<String> timepoints,
    List<PlotChoice> plots) {
  /** Names the arms of a study. */
  public static final FormField ARMS =
      new FormField(
          "arms",
          "Arms",
          FieldType.LIST,
          "",
          Level.STUDY,
          false,
          "the names of the groups, with a semicolon between them",
          FormField.Limits.NONE,
          FormField.Meaning.NONE);

  /** Names the time points of a study. */
  public static final FormField TIMEPOINTS =
      new FormField(
          "timepoints",
          "Time points",
          FieldType.LIST,
          "",
          Level.STUDY,
          false,
          "the times of measurement, with a semicolon between them",
          FormField.Limits.NONE,
          FormField.Meaning.NONE);

  /** The id in the column of fields that says whether a person is done with a study. */
  public static final String DONE = "done";

  /** The form of a review that does not extract. */
  public static final ExtractionForm NONE =
      new ExtractionForm(1, List.of(), List.of(), List.of(), List.of());

  /** A form whose plot is of the first outcome. */
  public ExtractionForm(
      int extractors,
      List<FormField> fields,
      List<Template> templates,
      List<String> arms,
      List<String> timepoints) {
    this(extractors, fields, templates, arms, timepoints, List.of());
  }

  public ExtractionForm {
    fields = List.copyOf(fields);
    templates = List.copyOf(templates);
    arms = List.copyOf(arms);
    timepoints = List.copyOf(timepoints);
    plots = List.copyOf(plots);
    if (extractors < 1) {
      throw new IllegalArgumentException("one person or more extract: " + extractors);
    }
  }

  /** Whether the config names no field. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** All fields, beginning with those that name arms and time points if other fields need them. */
  public List<FormField> asked() {
    List<FormField> asked = new ArrayList<>();
    if (fields.stream().anyMatch(field -> field.level().hasArm())) {
      asked.add(ARMS);
    }
    if (fields.stream().anyMatch(field -> field.level().hasTimepoint())) {
      asked.add(TIMEPOINTS);
    }
    asked.addAll(fields);
    return asked;
  }

  /** The field with this id. */
  public Optional<FormField> field(String id) {
    return Stream.concat(Stream.of(ARMS, TIMEPOINTS), fields.stream())
        .filter(field -> field.id().equals(id))
        .findFirst();
  }

  /** The ids that entries may name. */
  public List<String> ids() {
    return asked().stream().map(FormField::id).toList();
  }

  /** The cells of a study with these arms and time points, in the order of the form. */
  public List<Cell> cells(List<String> armsOfStudy, List<String> timesOfStudy) {
    List<Cell> cells = new ArrayList<>();
    for (FormField field : asked()) {
      for (String arm : field.level().hasArm() ? armsOfStudy : List.of("")) {
        for (String time : field.level().hasTimepoint() ? timesOfStudy : List.of("")) {
          cells.add(new Cell(field.id(), arm, time));
        }
      }
    }
    return cells;
  }
}
