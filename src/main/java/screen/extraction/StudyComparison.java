package screen.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.record.RecordId;

/**
 * The values of a study by several people, cell by cell.
 *
 * @param cells every cell for which one of them has a value, in the order of the form
 */
public record StudyComparison(RecordId study, List<Compared> cells) {
  public StudyComparison {
    cells = List.copyOf(cells);
  }

  /**
   * The values of one cell.
   *
   * @param said each person's value, in the order given
   * @param difference empty if all have the same value
   */
  public record Compared(Cell cell, List<Difference.Said> said, Optional<Difference> difference) {
    public Compared {
      said = List.copyOf(said);
    }
  }

  /**
   * Compares the values that count.
   *
   * @param people who extracted the study, one or more
   */
  public static StudyComparison of(
      ExtractionForm form, Extractions extractions, RecordId study, List<String> people) {
    Map<Cell, Cell> names = new LinkedHashMap<>();
    Map<String, Map<Cell, EnteredValue>> byPerson = new HashMap<>();
    for (String person : people) {
      List<Cell> cells =
          form.cells(
              extractions.arms(form, person, study), extractions.timepoints(form, person, study));
      Map<Cell, EnteredValue> values = new LinkedHashMap<>();
      extractions
          .values(person, study)
          .forEach((cell, entry) -> values.put(cell.inLowerCase(), entry));
      byPerson.put(person, values);
      for (Cell cell : cells) {
        names.putIfAbsent(cell.inLowerCase(), cell);
      }
    }
    Map<String, List<Cell>> byField =
        names.values().stream().collect(Collectors.groupingBy(Cell::field));
    List<Compared> compared = new ArrayList<>();
    for (FormField field : form.asked()) {
      byField.getOrDefault(field.id(), List.of()).stream()
          .map(cell -> compared(field, cell, people, byPerson))
          .filter(it -> it.said().stream().anyMatch(said -> said.entry().isPresent()))
          .forEach(compared::add);
    }
    return new StudyComparison(study, compared);
  }

  private static Compared compared(
      FormField field,
      Cell cell,
      List<String> people,
      Map<String, Map<Cell, EnteredValue>> byPerson) {
    List<Difference.Said> said =
        people.stream()
            .map(
                person ->
                    new Difference.Said(
                        person,
                        Optional.ofNullable(
                            byPerson.getOrDefault(person, Map.of()).get(cell.inLowerCase()))))
            .toList();
    return new Compared(
        cell, said, kind(field, said).map(kind -> new Difference(cell, kind, said)));
  }

  /** How values differ; empty if they are the same. */
  static Optional<Difference.Kind> kind(FormField field, List<Difference.Said> said) {
    List<Value> values =
        said.stream()
            .map(Difference.Said::entry)
            .flatMap(Optional::stream)
            .map(EnteredValue::value)
            .flatMap(Optional::stream)
            .toList();
    if (values.size() < said.size()) {
      return Optional.of(Difference.Kind.MISSING);
    }
    boolean same = values.stream().allMatch(value -> Sameness.of(field, values.get(0), value));
    if (same) {
      return Optional.empty();
    }
    return Optional.of(field.type().isProse() ? Difference.Kind.WORDING : Difference.Kind.VALUES);
  }

  /** The cells for which the people do not have the same value. */
  public List<Difference> differences() {
    return cells.stream().map(Compared::difference).flatMap(Optional::stream).toList();
  }
}
