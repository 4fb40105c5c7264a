package screen.render.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.Counted;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.ConsensusTable;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.StudyValues;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;

/**
 * The table of the characteristics of the included studies: all fields but outcomes and judgements
 * on the risk of bias, which have files of their own.
 */
public final class Characteristics {
  private Characteristics() {}

  /** Whether a study was extracted, and the form has a field for the table. */
  public static boolean isAbout(ReviewReport report) {
    ConsensusTable table = report.extraction().table();
    return table.studies().stream().anyMatch(StudyValues::isExtracted)
        && !fields(table.form()).isEmpty();
  }

  /** The table; studies in alphabetical order of their names. */
  public static StudyTable of(ReviewReport report) {
    ConsensusTable table = report.extraction().table();
    List<FormField> fields = fields(table.form());
    List<StudyTable.Column> columns = new ArrayList<>();
    columns.add(new StudyTable.Column("study", "Study", false));
    fields.forEach(
        field -> columns.add(new StudyTable.Column(field.id(), field.heading(), isNumber(field))));
    Map<RecordId, String> names = Extracted.names(report);
    List<List<String>> rows = new ArrayList<>();
    for (StudyValues study : Extracted.studies(report)) {
      List<String> row = new ArrayList<>();
      row.add(names.getOrDefault(study.study(), study.study().toString()));
      fields.forEach(field -> row.add(cell(field, study)));
      rows.add(row);
    }
    return new StudyTable("Characteristics of included studies", columns, rows, notes(table));
  }

  private static List<FormField> fields(ExtractionForm form) {
    return form.fields().stream().filter(Characteristics::isCharacteristic).toList();
  }

  private static boolean isCharacteristic(FormField field) {
    boolean judged =
        field.meaning().role() == FormField.Role.DOMAIN
            || field.meaning().role() == FormField.Role.OVERALL;
    return !judged && field.type() != FieldType.CONTINUOUS && field.type() != FieldType.DICHOTOMOUS;
  }

  private static boolean isNumber(FormField field) {
    return !field.level().hasArm()
        && (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER);
  }

  /** A line for each arm and time point; "" if there is no value. */
  private static String cell(FormField field, StudyValues study) {
    return study.values().entrySet().stream()
        .filter(value -> value.getKey().field().equals(field.id()))
        .map(value -> line(value.getKey(), value.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Cell cell, Agreed agreed) {
    String place = Extracted.place(cell);
    return (place.isEmpty() ? "" : place + ": ") + agreed.value().text();
  }

  private static List<String> notes(ConsensusTable table) {
    List<String> notes = new ArrayList<>();
    long missing = table.studies().stream().filter(study -> !study.isExtracted()).count();
    if (missing > 0) {
      notes.add(
          "Not extracted yet: " + Counted.of((int) missing, "study") + ", not in this table.");
    }
    if (table.open() > 0) {
      notes.add(
          "Not settled yet: "
              + Counted.of(table.open(), "value")
              + " on which the extractors differ; the cells are empty.");
    }
    return notes;
  }
}
