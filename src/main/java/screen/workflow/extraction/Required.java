package screen.workflow.extraction;

import java.util.List;
import screen.extraction.Cell;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.extraction.FormField;
import screen.record.RecordId;

/** The values that a study must have before anyone can be done with it. */
public final class Required {
  private Required() {}

  /** The required cells of a study for which a person has no value, in the order of the form. */
  public static List<Cell> missing(Extraction extraction, String person, RecordId study) {
    Extractions entries = extraction.entries();
    return extraction
        .form()
        .cells(
            entries.arms(extraction.form(), person, study),
            entries.timepoints(extraction.form(), person, study))
        .stream()
        .filter(
            cell -> extraction.form().field(cell.field()).map(FormField::required).orElse(false))
        .filter(cell -> entries.value(person, study, cell).isEmpty())
        .toList();
  }
}
