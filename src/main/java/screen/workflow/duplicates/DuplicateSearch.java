package screen.workflow.duplicates;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import screen.Console;
import screen.Counted;
import screen.Progress;
import screen.duplicates.Duplicate;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.search.ComparedRecords;
import screen.duplicates.search.DeduplicationResult;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.folder.disk.Checksum;
import screen.folder.disk.Scratch;
import screen.folder.records.RecordLines;
import screen.intake.ImportOrder;
import screen.intake.RecordDerivation;
import screen.record.RecordId;
import screen.record.Search;

/**
 * The search for duplicates as the commands run it: reads records and rulings, writes the derived
 * files. Every search compares all records; within one command, the same records are compared only
 * once.
 */
public final class DuplicateSearch {
  private static final int NAMED = 10;

  private final ReviewFolder folder;
  private final boolean trustsRecords;
  private final Progress.Display display;
  private List<String> comparedFor = List.of();
  private Optional<ComparedRecords> compared = Optional.empty();
  private Optional<Last> last = Optional.empty();
  private List<Duplicate> parted = List.of();

  private DuplicateSearch(ReviewFolder folder, boolean trustsRecords, Progress.Display display) {
    this.folder = folder;
    this.display = display;
    this.trustsRecords = trustsRecords;
  }

  /** A search for commands that only read {@code records.jsonl}. */
  public static DuplicateSearch amongRecords(ReviewFolder folder, Progress.Display display) {
    return new DuplicateSearch(folder, true, display);
  }

  /** A search for commands that rewrite {@code records.jsonl} before {@link #run}. */
  public static DuplicateSearch amongExports(ReviewFolder folder, Progress.Display display) {
    return new DuplicateSearch(folder, false, display);
  }

  /** Searches for duplicates and writes the files derived from it. */
  public DeduplicationResult run() {
    DuplicateFiles files = folder.duplicateFiles();
    List<Search> searches = folder.searches();
    List<Ruling> rulings = folder.rulingFile().read();
    ComparedRecords records = compare(searches, true);
    DeduplicationResult result = deduplicated(records, searches, rulings);
    files
        .duplicatesOfTheLastSearch()
        .ifPresent(before -> parted = parted(before, result, records.ids(), rulings));
    files.write(
        DuplicatesBasis.of(searches, rulings),
        order(folder, searches),
        result.duplicates(),
        result.possible());
    return result;
  }

  /** The records that these searches found. */
  Set<RecordId> ids(List<Search> searches) {
    return compare(searches, isStored(searches)).ids();
  }

  /** The result of this version of the tool for these searches and rulings; writes nothing. */
  DeduplicationResult among(List<Search> searches, List<Ruling> rulings) {
    return deduplicated(compare(searches, isStored(searches)), searches, rulings);
  }

  private boolean isStored(List<Search> searches) {
    return trustsRecords && searches.equals(folder.searches());
  }

  /**
   * Whether a search among all records, with these rulings, gives the same result for the records
   * that some searches found, as far as that is known without reading the exports again.
   *
   * @param kept for each removed record, the record of which it is a duplicate
   */
  boolean leaves(Map<RecordId, RecordId> kept, Set<String> foundBy, List<Ruling> rulings) {
    if (!trustsRecords) {
      return false;
    }
    List<Search> searches = folder.searches();
    ComparedRecords records = compare(searches, true);
    Map<RecordId, RecordId> now = deduplicated(records, searches, rulings).kept();
    return records.foundBy(foundBy).stream()
        .allMatch(id -> Objects.equals(kept.get(id), now.get(id)));
  }

  private DeduplicationResult deduplicated(
      ComparedRecords records, List<Search> searches, List<Ruling> rulings) {
    String order = ImportOrder.inWords(folder.protocol(), searches);
    if (last.isEmpty() || !last.get().isOf(records, order, rulings)) {
      DeduplicationResult result =
          records.deduplicated(ImportOrder.of(folder.protocol(), searches), rulings);
      last = Optional.of(new Last(records, order, rulings, result));
    }
    return last.get().result();
  }

  /** The last result, and the input that it was computed from. */
  private record Last(
      ComparedRecords records, String order, List<Ruling> rulings, DeduplicationResult result) {
    boolean isOf(ComparedRecords others, String otherOrder, List<Ruling> otherRulings) {
      return records == others && order.equals(otherOrder) && rulings.equals(otherRulings);
    }
  }

  /**
   * The records that these searches found, compared.
   *
   * @param stored whether they are the records of {@code records.jsonl}
   */
  private ComparedRecords compare(List<Search> searches, boolean stored) {
    List<String> wanted = RecordDerivation.basis(folder.protocol(), searches);
    if (compared.isEmpty() || !wanted.equals(comparedFor)) {
      compared = Optional.empty(); // makes room for the next
      last = Optional.empty();
      compared = Optional.of(stored ? compareStored() : compareExports(searches));
      comparedFor = wanted;
    }
    return compared.get();
  }

  private ComparedRecords compareStored() {
    try (RecordLines records = folder.recordLines()) {
      return ComparedRecords.of(records, new KeyCandidates(), display);
    }
  }

  private ComparedRecords compareExports(List<Search> searches) {
    try (Scratch scratch = folder.scratch();
        RecordLines records = RecordDerivation.lines(folder, searches, scratch, display)) {
      return ComparedRecords.of(records, new KeyCandidates(), display);
    }
  }

  /** Warns of records that were duplicates before this search and no longer are. */
  public void warnOfParted(Console console) {
    int count = parted.size();
    if (count > 0) {
      console.warn(
          Counted.of(count, "record")
              + Counted.form(count, " is", " are")
              + " no longer "
              + Counted.form(count, "a duplicate", "duplicates")
              + ", because exports or rulings have changed: "
              + parted.stream()
                  .limit(NAMED)
                  .map(was -> was.record() + " (was a duplicate of " + was.kept() + ")")
                  .collect(joining(", "))
              + (count > NAMED ? ", ..." : "")
              + ". `screen dedupe --explain` says why; if that is wrong, rule with `--same`.");
    }
  }

  /** The earlier duplicates that no longer are, without a ruling. */
  private List<Duplicate> parted(
      List<Duplicate> before, DeduplicationResult now, Set<RecordId> there, List<Ruling> rulings) {
    Map<RecordId, RecordId> kept = now.kept();
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
                    .filter(ruling -> ruling.kind() != Ruling.Kind.SAME)
                    .isEmpty())
        .toList();
  }

  /** The checksum of the order in which these searches count. */
  public static String order(ReviewFolder folder, List<Search> searches) {
    return Checksum.of(ImportOrder.inWords(folder.protocol(), searches));
  }
}
