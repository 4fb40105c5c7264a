package screen.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.Counted;
import screen.candidates.LuceneCandidates;
import screen.duplicates.Deduplication;
import screen.duplicates.Duplicate;
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
import screen.record.RecordId;
import screen.record.Search;

/**
 * The search for duplicates as the commands run it: what is known goes in, the derived files come
 * out. What one search found is remembered, so that the next compares only what is new.
 */
final class DuplicateSearch {
  private static final int NAMED = 10;

  private final ReviewFolder folder;
  private SearchMemory memory = SearchMemory.NONE;
  private List<Duplicate> released = List.of();

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
    if (folder.hasDuplicates() && files.basis().isPresent()) {
      released = released(files.duplicates(), memory.result().duplicates());
    }
    files.writeDuplicates(memory.result().duplicates());
    files.writePossible(memory.result().possible());
    files.writeBasis(DuplicatesBasis.of(searches, rulings));
    files.writeMemory(BuildPrint.get(), basis(searches, rulings), memory);
    return memory.result();
  }

  /** Warns of records that were duplicates before the search, and are none any more. */
  void warnOfReleased(Session session) {
    if (!released.isEmpty()) {
      session.warn(
          Counted.of(released.size(), "record")
              + Counted.form(released.size(), " is no duplicate", " are no duplicates")
              + " any more, as exports or rulings have changed, and counts by itself: "
              + released.stream()
                  .limit(NAMED)
                  .map(was -> was.record() + " (was folded into " + was.kept() + ")")
                  .collect(joining(", "))
              + (released.size() > NAMED ? ", ..." : "")
              + ".");
    }
  }

  private static List<Duplicate> released(List<Duplicate> before, List<Duplicate> now) {
    Set<RecordId> still = now.stream().map(Duplicate::record).collect(toSet());
    return before.stream().filter(was -> !still.contains(was.record())).toList();
  }

  /**
   * What this build of the tool finds in these searches with these rulings: as it remembers, where
   * that is what the last search knew, or searched again.
   */
  Deduplication.Result again(List<Search> searches, List<Ruling> rulings) {
    Optional<SearchMemory> kept =
        folder.duplicateFiles().memory(BuildPrint.get(), basis(searches, rulings));
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

  private List<String> basis(List<Search> searches, List<Ruling> rulings) {
    return Stream.concat(
            RecordDerivation.basis(folder.protocol(), searches).stream(),
            rulings.stream().map(Ruling::toString))
        .toList();
  }

  private void search(RecordSource records, List<Search> searches, List<Ruling> rulings) {
    memory =
        Deduplication.search(
            records,
            ImportOrder.of(folder.protocol(), searches),
            rulings,
            new LuceneCandidates(),
            memory);
  }
}
