package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.FormField.Role;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.record.RecordId;

/** A form and studies for the tests of the rules. */
final class Sample {
  static final ExtractionForm FORM =
      new ExtractionForm(
          1,
          List.of(
              field("design", FieldType.TEXT, Level.STUDY, Role.OTHER, "", "", false),
              field("place", FieldType.TEXT, Level.STUDY, Role.PLACE, "", "", false),
              field("treatment", FieldType.TEXT, Level.STUDY, Role.OTHER, "", "", false),
              field("n", FieldType.INTEGER, Level.STUDY, Role.PARTICIPANTS, "", "", false),
              field("females", FieldType.INTEGER, Level.STUDY, Role.PART, "", "", false),
              field("percent", FieldType.NUMBER, Level.STUDY, Role.OTHER, "%", "", false),
              field("age", FieldType.MEAN_SD, Level.STUDY, Role.OTHER, "years", "age", true),
              field("ages", FieldType.RANGE, Level.STUDY, Role.OTHER, "years", "age", false),
              field("median", FieldType.MEDIAN_IQR, Level.STUDY, Role.OTHER, "", "age", false),
              field("dose", FieldType.RANGE, Level.STUDY, Role.OTHER, "", "", false),
              new FormField(
                  "unit",
                  "Unit",
                  FieldType.TEXT,
                  "",
                  Level.STUDY,
                  false,
                  "",
                  FormField.Limits.NONE,
                  new FormField.Meaning(Role.OTHER, "", "dose", false)),
              field("arm-n", FieldType.INTEGER, Level.ARM, Role.PARTICIPANTS, "", "", false),
              field("pain", FieldType.CONTINUOUS, Level.ARM, Role.OTHER, "", "", false)
                  .with(
                      new FormField.Limits(
                          List.of(),
                          Optional.of(BigDecimal.ZERO),
                          Optional.of(BigDecimal.TEN),
                          BigDecimal.ZERO)),
              field("relief", FieldType.DICHOTOMOUS, Level.ARM, Role.OTHER, "", "", false)),
          List.of(),
          List.of(),
          List.of());

  private final List<StudyData> studies = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private static FormField field(
      String id, FieldType type, Level level, Role role, String unit, String about, boolean whole) {
    return new FormField(
        id,
        id,
        type,
        unit,
        level,
        false,
        "",
        FormField.Limits.NONE,
        new FormField.Meaning(role, about, "", whole));
  }

  /** A study with values such as {@code n=10; age=43.2 (13.0); pain@a=3 (1), n=5}. */
  Sample study(String name, String authors, int year, String... values) {
    Map<Cell, Value> parsed = new LinkedHashMap<>();
    for (String value : values) {
      String[] parts = value.split("=", 2);
      String[] place = parts[0].split("@", 2);
      FormField field = FORM.field(place[0]).orElseThrow();
      parsed.put(new Cell(place[0], place.length > 1 ? place[1] : "", ""), field.parse(parts[1]));
    }
    studies.add(
        new StudyData(
            RecordId.parse("x:" + (studies.size() + 1)).orElseThrow(),
            name,
            List.of(authors.split("; ")),
            OptionalInt.of(year),
            parsed));
    return this;
  }

  /** A study of its own authors. */
  Sample study(String... values) {
    int number = studies.size() + 1;
    return study("S" + number, "Author" + number + ", A", 2000, values);
  }

  Sample says(Statement.Kind kind, String field, String choice, String number, String study) {
    statements.add(
        new Statement(
            "s",
            "Results",
            "",
            field,
            kind,
            choice,
            new BigDecimal(number),
            RecordId.parse(study)));
    return this;
  }

  DataSet data() {
    return new DataSet(FORM, studies, statements);
  }

  /** The rules that find something, in the order of the rules. */
  List<String> rules() {
    return DataChecks.of(data()).stream().map(finding -> finding.rule()).toList();
  }
}
