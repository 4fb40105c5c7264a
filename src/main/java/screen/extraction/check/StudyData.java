package screen.extraction.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.record.RecordId;

/**
 * The values of a study, with the name, authors and year of its record.
 *
 * @param name for people, such as {@code Sigtermans 2009}
 * @param authors as {@code Family, Given}
 */
public record StudyData(
    RecordId id, String name, List<String> authors, OptionalInt year, Map<Cell, Value> values) {
  public StudyData {
    authors = List.copyOf(authors);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The place of a value, for a finding. */
  String where(Cell cell) {
    return where(name, id, cell);
  }

  /** Where a value of a study with this name is, for a finding. */
  public static String where(String name, RecordId id, Cell cell) {
    return name + " (" + id + "), " + cell.label();
  }

  Optional<Value> get(Cell cell) {
    return Optional.ofNullable(values.get(cell));
  }

  /** The cells of a field with their values. */
  Stream<Map.Entry<Cell, Value>> of(FormField field) {
    return values.entrySet().stream().filter(entry -> entry.getKey().field().equals(field.id()));
  }

  /** The number of participants of the study. */
  OptionalLong participants(ExtractionForm form) {
    return participants(form, Level.STUDY, "");
  }

  /** The number of participants of an arm. */
  OptionalLong participants(ExtractionForm form, String arm) {
    return arm.isEmpty() ? participants(form) : participants(form, Level.ARM, arm);
  }

  private OptionalLong participants(ExtractionForm form, Level level, String arm) {
    for (FormField field : form.fields()) {
      if (field.meaning().role() == FormField.Role.PARTICIPANTS && field.level() == level) {
        Optional<Value> value = get(new Cell(field.id(), arm, ""));
        if (value.isPresent() && value.get() instanceof Value.Decimal n) {
          return whole(n.number());
        }
      }
    }
    return OptionalLong.empty();
  }

  /** A positive whole number; empty for others. */
  static OptionalLong whole(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() > 0;
    return whole && number.precision() - number.scale() <= 12
        ? OptionalLong.of(number.longValueExact())
        : OptionalLong.empty();
  }

  /** The values of the same arm and time point of fields that describe the same quantity. */
  List<Map.Entry<Cell, Value>> about(ExtractionForm form, FormField field, Cell cell) {
    String about = field.meaning().about();
    if (about.isEmpty()) {
      return List.of();
    }
    return form.fields().stream()
        .filter(other -> other.meaning().about().equals(about) && !other.id().equals(field.id()))
        .flatMap(this::of)
        .filter(
            entry ->
                entry.getKey().arm().equals(cell.arm())
                    && entry.getKey().timepoint().equals(cell.timepoint()))
        .toList();
  }
}
