package screen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.extraction.Cell;
import screen.extraction.Value;
import screen.extraction.check.DataSet;
import screen.extraction.check.StudyData;
import screen.record.RecordId;

/**
 * A copy of a table with one error.
 *
 * @param study the study with the error
 */
record SownTable(DataSet data, RecordId study) {
  /** A copy in which a value is another one. */
  static SownTable with(DataSet data, StudyData changed, Cell cell, Value value) {
    Map<Cell, Value> values = new LinkedHashMap<>(changed.values());
    values.put(cell, value);
    StudyData other =
        new StudyData(changed.id(), changed.name(), changed.authors(), changed.year(), values);
    List<StudyData> studies =
        data.studies().stream()
            .map(study -> study.id().equals(changed.id()) ? other : study)
            .toList();
    return new SownTable(new DataSet(data.form(), studies, List.of()), changed.id());
  }

  /** The same, if the form takes the value. */
  static Optional<SownTable> typed(DataSet data, StudyData changed, Cell cell, String text) {
    try {
      Value value = data.form().field(cell.field()).orElseThrow().parse(text);
      return Optional.of(with(data, changed, cell, value));
    } catch (screen.Failure refused) {
      return Optional.empty();
    }
  }

  /** A copy with one more study. */
  static SownTable with(DataSet data, StudyData more) {
    List<StudyData> studies = new ArrayList<>(data.studies());
    studies.add(more);
    return new SownTable(new DataSet(data.form(), studies, List.of()), more.id());
  }
}
