package screen.workflow.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.Progress;
import screen.duplicates.Duplicate;
import screen.duplicates.PairQuestions;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.flow.check.Finding;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.record.RecordId;

/**
 * The possible duplicates that await a person's decision, and the search that applies decisions.
 */
public final class OpenPairs {
  private OpenPairs() {}

  /**
   * The pairs without a decision, as the questions that a person answers.
   *
   * @param known the existing records
   */
  public static PairQuestions in(ReviewFolder folder, Set<RecordId> known) {
    List<Ruling> before = folder.rulingFile().read();
    DuplicateFiles.Found found = folder.duplicateFiles().found();
    Map<RecordId, RecordId> representatives = Duplicate.kept(found.duplicates());
    return PairQuestions.of(
        found.possible().stream()
            .filter(pair -> known.contains(pair.a()) && known.contains(pair.b()))
            .filter(pair -> Rulings.newest(before, pair.a(), pair.b()).isEmpty())
            .toList(),
        record -> representatives.getOrDefault(record, record));
  }

  /**
   * Searches for duplicates again with all decisions; the folder must be locked.
   *
   * @return what this version of the tool would decide otherwise than the last search, in which
   *     case nothing is written; empty if all is done
   */
  public static List<Finding> apply(ReviewFolder folder) {
    DuplicateSearch search = DuplicateSearch.amongRecords(folder, Progress.Display.NONE);
    List<Finding> differences = new DuplicatesHistory(folder, search).differences();
    if (differences.isEmpty()) {
      search.run();
    }
    return differences;
  }
}
