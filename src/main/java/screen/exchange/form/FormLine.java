package screen.exchange.form;

import java.util.Map;
import screen.extraction.EnteredValue;
import screen.extraction.Level;
import screen.record.RecordId;

/**
 * A row of the workbook: a study, one of its arms, or an arm at a time point.
 *
 * @param name of the study, such as {@code Sheehy 2015}
 * @param arm "" on the sheet of studies
 * @param timepoint "" on the sheets of studies and of arms
 * @param entries the values so far, by the id of their field
 */
public record FormLine(
    Level level,
    RecordId study,
    String name,
    String arm,
    String timepoint,
    Map<String, EnteredValue> entries) {
  public FormLine {
    entries = Map.copyOf(entries);
  }
}
