package screen.workflow.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.Extraction;
import screen.extraction.StudyValues;
import screen.extraction.Value;
import screen.extraction.check.DataSet;
import screen.extraction.check.Statement;
import screen.extraction.check.StudyData;
import screen.outcome.Review;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** Names studies, and joins their extracted values with their records for the checks. */
public final class StudyFacts {
  private final Review review;

  public StudyFacts(Review review) {
    this.review = review;
  }

  /** Such as {@code Sigtermans 2009}; the id if the record has neither author nor year. */
  public String name(RecordId study) {
    Fields fields = review.fields(study);
    String author = fields.first(Field.AUTHORS);
    int comma = author.indexOf(',');
    String name =
        ((comma < 0 ? author : author.substring(0, comma)) + " " + fields.first(Field.YEAR))
            .strip();
    return name.isEmpty() ? study.toString() : name;
  }

  /** The title of the study's first report; "" if it has none. */
  public String title(RecordId study) {
    return review.fields(study).first(Field.TITLE);
  }

  /** The place of a value, as findings name it. */
  public String where(RecordId study, Cell cell) {
    return StudyData.where(name(study), study, cell);
  }

  /** The values that count, of all studies. */
  public DataSet agreed(Extraction extraction, List<Statement> statements) {
    return new DataSet(
        extraction.form(),
        extraction.table().studies().stream()
            .map(study -> data(study.study(), values(study)))
            .toList(),
        statements);
  }

  private static Map<Cell, Value> values(StudyValues study) {
    Map<Cell, Value> values = new HashMap<>();
    for (Map.Entry<Cell, Agreed> entry : study.values().entrySet()) {
      values.put(entry.getKey(), entry.getValue().value());
    }
    return values;
  }

  /** The values of one person alone, who must not see those of others. */
  public DataSet ofPerson(Extraction extraction, String person) {
    return new DataSet(
        extraction.form(),
        extraction.studies().stream()
            .map(
                study -> {
                  Map<Cell, Value> values = new HashMap<>();
                  extraction
                      .entries()
                      .values(person, study)
                      .forEach(
                          (cell, entry) ->
                              entry.value().ifPresent(value -> values.put(cell, value)));
                  return data(study, values);
                })
            .toList(),
        List.of());
  }

  private StudyData data(RecordId study, Map<Cell, Value> values) {
    Fields fields = review.fields(study);
    String year = fields.first(Field.YEAR);
    return new StudyData(
        study,
        name(study),
        fields.all(Field.AUTHORS),
        year.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty(),
        values);
  }
}
