package screen.extraction.check;

import java.util.List;
import screen.extraction.ExtractionForm;

/**
 * All that the rules look at.
 *
 * @param statements what the text of the review's own paper says about the table; may be empty
 */
public record DataSet(ExtractionForm form, List<StudyData> studies, List<Statement> statements) {
  public DataSet {
    studies = List.copyOf(studies);
    statements = List.copyOf(statements);
  }
}
