package screen.extraction.check;

import java.util.List;
import screen.extraction.ExtractionForm;

/**
 * The input of the rules.
 *
 * @param statements about the table, from the text of the review's own paper; may be empty
 */
public record DataSet(ExtractionForm form, List<StudyData> studies, List<Statement> statements) {
  public DataSet {
    studies = List.copyOf(studies);
    statements = List.copyOf(statements);
  }
}
