package screen.cli;

import java.util.List;
import java.util.Optional;
import screen.candidates.LuceneCandidates;
import screen.duplicates.Deduplication;
import screen.duplicates.ImportSequence;
import screen.duplicates.RecordSource;
import screen.duplicates.Ruling;
import screen.duplicates.SearchMemory;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.RecordLines;
import screen.folder.ReviewFolder;
import screen.folder.Scratch;
import screen.intake.ImportOrder;
import screen.intake.RecordDerivation;
import screen.record.Search;

/**
 * The search for duplicates as the commands run it: what is known goes in, the derived files come
 * out. What one search found is remembered, so that the next compares only what is new.
 */
final class DuplicateSearch {
  private final ReviewFolder folder;
  private SearchMemory memory = SearchMemory.NONE;

  DuplicateSearch(ReviewFolder folder) {
    this.folder = folder;
  }

  /** Searches for duplicates and writes the files derived from it. */
  Deduplication.Result run() {
    DuplicateFiles files = folder.duplicateFiles();
    List<Search> searches = folder.searches();
    List<Ruling> rulings = files.rulings();
    try (RecordLines records = folder.recordLines()) {
      search(records, searches, rulings);
    }
    DuplicatesBasis basis = DuplicatesBasis.of(searches, rulings);
    files.writeDuplicates(memory.result().duplicates());
    files.writePossible(memory.result().possible());
    files.writeBasis(basis);
    files.writeMemory(BuildPrint.get(), basis, memory);
    return memory.result();
  }

  /**
   * What this build of the tool finds from no more than the last search knew: as it remembers, or
   * searched again.
   */
  Deduplication.Result again(DuplicatesBasis basis, List<Search> searches, List<Ruling> rulings) {
    Optional<SearchMemory> kept = folder.duplicateFiles().memory(BuildPrint.get(), basis);
    if (kept.isPresent()) {
      memory = kept.get();
    } else {
      try (Scratch scratch = folder.scratch();
          RecordLines records = RecordDerivation.lines(folder, searches, scratch)) {
        search(records, searches, rulings);
      }
    }
    return memory.result();
  }

  private void search(RecordSource records, List<Search> searches, List<Ruling> rulings) {
    memory =
        Deduplication.search(
            records,
            new ImportSequence(
                ImportOrder.of(folder.protocol(), searches),
                ImportOrder.lines(folder.protocol(), searches)),
            rulings,
            new LuceneCandidates(),
            memory);
  }
}
