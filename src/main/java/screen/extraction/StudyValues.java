package screen.extraction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.record.RecordId;

/**
 * The values of a study that count.
 *
 * @param extractors those who extracted it and are done; fewer than needed if it is not extracted
 *     yet
 * @param isExtracted whether enough people are done
 * @param arms the names of its arms, in order; empty if they are not known
 * @param timepoints the names of its time points, in order
 * @param values in the order of the form
 * @param open the differences that are not settled
 */
public record StudyValues(
    RecordId study,
    List<String> extractors,
    boolean isExtracted,
    List<String> arms,
    List<String> timepoints,
    Map<Cell, Agreed> values,
    List<Difference> open) {
  public StudyValues {
    extractors = List.copyOf(extractors);
    arms = List.copyOf(arms);
    timepoints = List.copyOf(timepoints);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    open = List.copyOf(open);
  }

  /** Whether every value of the study counts. */
  public boolean isSettled() {
    return isExtracted && open.isEmpty();
  }

  /** The value of a cell; empty if there is none, or it is not settled. */
  public Optional<Agreed> get(Cell cell) {
    return Optional.ofNullable(values.get(cell));
  }

  /** The value of a field per study. */
  public Optional<Agreed> get(String field) {
    return get(Cell.of(field));
  }

  /** The text of a field per study; "" if there is none. */
  public String text(String field) {
    return get(field).map(it -> it.value().text()).orElse("");
  }
}
