package screen.exchange.form;

import java.util.ArrayList;
import java.util.List;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;

/** The columns of a sheet, which has the fields of one level. */
final class FormColumns {
  static final String STUDY = "study";
  static final String NAME = "name";
  static final String ARM = "arm";
  static final String TIMEPOINT = "timepoint";

  /** The person for whom the workbook was written. */
  static final String FOR = "for";

  /** The ends of the headings of columns that say where a value is in the report. */
  static final List<String> PLACES = List.of("page", "quote", "note");

  private static final double WIDE = 34;

  private FormColumns() {}

  /**
   * A column.
   *
   * @param id in the first row, which is read back
   * @param label in the second row, for people
   * @param help shown as a comment; "" if there is none
   * @param width in characters
   * @param field whose value it has; absent for places and names
   */
  record Column(String id, String label, String help, double width, List<FormField> field) {}

  /** The columns of the sheet of a level. */
  static List<Column> of(ExtractionForm form, Level level) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(STUDY, "Record", "Do not change.", 20, List.of()));
    columns.add(new Column(NAME, "Study", "", 20, List.of()));
    if (level.hasArm()) {
      columns.add(new Column(ARM, "Arm", "Add a row for each further arm.", 16, List.of()));
    }
    if (level.hasTimepoint()) {
      columns.add(
          new Column(TIMEPOINT, "Time point", "Add a row for each further one.", 14, List.of()));
    }
    form.asked().stream()
        .filter(field -> field.level() == level)
        .forEach(field -> addTo(columns, field));
    if (level == Level.STUDY) {
      columns.add(
          new Column(
              ExtractionForm.DONE,
              "Done",
              "Choose yes once you are done with the study.",
              8,
              List.of(FormField.of(ExtractionForm.DONE, FieldType.YES_NO, Level.STUDY))));
    }
    columns.add(new Column(FOR, "For", "Do not change.", 8, List.of()));
    return columns;
  }

  private static void addTo(List<Column> columns, FormField field) {
    String help =
        (field.help().isEmpty() ? "" : field.help() + ". ")
            + "Write "
            + field.expects()
            + ", or NR if the report does not say."
            + (field.required() ? " Required." : "");
    boolean prose = field.type().isProse();
    columns.add(new Column(field.id(), field.heading(), help, prose ? WIDE : 16, List.of(field)));
    for (String place : PLACES) {
      columns.add(
          new Column(
              heading(field.id(), place), place, "", place.equals("page") ? 7 : 18, List.of()));
    }
  }

  /** The heading of a column that says where a value is. */
  static String heading(String field, String place) {
    return field + ": " + place;
  }
}
