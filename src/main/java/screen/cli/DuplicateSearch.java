package screen.cli;

import java.util.Map;
import screen.candidates.LuceneCandidates;
import screen.duplicates.Deduplication;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.intake.ImportOrder;
import screen.record.BibRecord;
import screen.record.RecordId;

/**
 * The search for duplicates as the commands run it: what is known goes in, the derived files come
 * out.
 */
final class DuplicateSearch {
  private DuplicateSearch() {}

  /** Searches for duplicates and writes the files derived from it. */
  static Deduplication.Result run(ReviewFolder folder, Map<RecordId, BibRecord> records) {
    Deduplication.Result result =
        Deduplication.of(
            records.values(),
            ImportOrder.of(folder.protocol(), folder.searches()),
            folder.duplicateFiles().rulings(),
            new LuceneCandidates());
    folder.duplicateFiles().writeDuplicates(result.duplicates());
    folder.duplicateFiles().writePossible(result.possible());
    folder
        .duplicateFiles()
        .writeBasis(DuplicatesBasis.of(folder.searches(), folder.duplicateFiles().rulings()));
    return result;
  }
}
