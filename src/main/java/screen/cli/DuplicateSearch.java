package screen.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.Counted;
import screen.candidates.LuceneCandidates;
import screen.duplicates.Deduplication;
import screen.duplicates.Duplicate;
import screen.duplicates.KeyedRecord;
import screen.duplicates.RecordSource;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
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
  private List<Duplicate> parted = List.of();

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
      parted = parted(files.duplicates(), rulings);
    }
    files.writeDuplicates(memory.result().duplicates());
    files.writePossible(memory.result().possible());
    files.writeBasis(DuplicatesBasis.of(searches, rulings));
    files.writeMemory(BuildPrint.get(), basis(searches, rulings), memory);
    return memory.result();
  }

  /** Warns of records that the search parted from what they were folded with before. */
  void warnOfParted(Session session) {
    int count = parted.size();
    if (count > 0) {
      session.warn(
          Counted.of(count, "record")
              + Counted.form(count, " is", " are")
              + " no longer one with what "
              + Counted.form(count, "it was", "they were")
              + " folded into, as exports or rulings have changed: "
              + parted.stream()
                  .limit(NAMED)
                  .map(was -> was.record() + " (was folded into " + was.kept() + ")")
                  .collect(joining(", "))
              + (count > NAMED ? ", ..." : "")
              + ". `screen dedupe --explain` tells why; where that errs, rule with `--same`.");
    }
  }

  /** The rows of before of which record and kept are not one any more, though nobody ruled so. */
  private List<Duplicate> parted(List<Duplicate> before, List<Ruling> rulings) {
    Map<RecordId, RecordId> kept =
        memory.result().duplicates().stream().collect(toMap(Duplicate::record, Duplicate::kept));
    Set<RecordId> there = memory.records().stream().map(KeyedRecord::id).collect(toSet());
    return before.stream()
        .filter(row -> there.contains(row.record()))
        .filter(row -> !kept.containsKey(row.record()) || there.contains(row.kept()))
        .filter(
            row ->
                !kept.getOrDefault(row.record(), row.record())
                    .equals(kept.getOrDefault(row.kept(), row.kept())))
        .filter(
            row ->
                Rulings.newest(rulings, row.record(), row.kept())
                    .filter(ruling -> ruling.kind() == Ruling.Kind.DIFFERENT)
                    .isEmpty())
        .toList();
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
      return memory.result();
    }
    return fromScratch(searches, rulings);
  }

  /** The same without what is remembered: the exports are read again and all records compared. */
  Deduplication.Result fromScratch(List<Search> searches, List<Ruling> rulings) {
    memory = SearchMemory.NONE;
    try (Scratch scratch = folder.scratch();
        RecordLines records = RecordDerivation.lines(folder, searches, scratch)) {
      search(records, searches, rulings);
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
