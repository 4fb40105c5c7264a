package screen.workflow.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.search.DeduplicationResult;
import screen.flow.check.Finding;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Compares the duplicates in {@code duplicates.csv} with the result of this version of the tool for
 * the same exports and rulings, so that a finished review never changes silently.
 */
public final class DuplicatesHistory {
  private static final String RULE = "duplicates";
  private static final String FILE = "records/duplicates.csv";
  private static final String POSSIBLE = "records/possible-duplicates.csv";
  private static final String NEWER = "this version makes it";
  private static final String REORDERED =
      "with sources or rounds in another order than then, the search makes it";
  private static final String UNNOTED =
      "records/deduplicated.csv, which would say why, is missing, and a new search makes it";
  private static final String UNCHANGED = "Nothing was changed.";
  private static final String LOOK =
      "Look with `screen dedupe --explain`, rule where it is wrong, then run `screen dedupe"
          + " --accept`.";
  private static final String ACCEPT =
      "`screen dedupe --accept` searches again and writes what it finds.";

  private final ReviewFolder folder;
  private final DuplicateSearch search;

  public DuplicatesHistory(ReviewFolder folder, DuplicateSearch search) {
    this.folder = folder;
    this.search = search;
  }

  /**
   * The records for which this version gives another result than the last search, for the exports
   * and rulings that that search used; none if there was no search, or if some of these were
   * removed. If the record of that search is lost, the result is compared with {@code
   * duplicates.csv}, or else with the committed ledger.
   */
  public List<Finding> differences() {
    DuplicateFiles files = folder.duplicateFiles();
    Optional<DuplicatesBasis> noted = noted(files);
    if (noted.isEmpty()) {
      return EarlierDuplicates.in(folder).map(this::differences).orElse(List.of());
    }
    DuplicatesBasis basis = noted.get();
    if (basis.hasLostSome(folder.searches(), folder.rulingFile().read())) {
      return List.of();
    }
    List<Search> searches = basis.knownOf(folder.searches());
    List<Ruling> rulings = basis.rulingsKnownOf(folder.rulingFile().read());
    Optional<SortedMap<RecordId, RecordId>> before =
        files.duplicatesOfTheLastSearch().map(Duplicate::kept);
    if (before
        .filter(kept -> search.leaves(kept, basis.searches().keySet(), rulings))
        .isPresent()) {
      return List.of();
    }
    DeduplicationResult again = search.among(searches, rulings);
    if (basis
        .outcome()
        .filter(o -> o.removed().equals(DuplicatesBasis.removed(again.duplicates())))
        .isPresent()) {
      return List.of();
    }
    boolean reordered =
        basis
            .outcome()
            .filter(o -> !o.order().equals(DuplicateSearch.order(folder, searches)))
            .isPresent();
    String cause = reordered ? REORDERED : NEWER;
    return before
        .map(
            kept ->
                differences(kept, again.kept(), "%s was %s; " + cause + " %s. " + UNCHANGED, LOOK))
        .orElseGet(() -> basis.outcome().isPresent() ? List.of(unlisted()) : List.<Finding>of());
  }

  /**
   * The differences if the record of the last search is lost: any may come from a newer version,
   * except those that a person ruled to be the same, which are intended.
   */
  private List<Finding> differences(EarlierDuplicates earlier) {
    List<Search> searches = folder.searches();
    DeduplicationResult again = search.among(searches, folder.rulingFile().read());
    SortedMap<RecordId, RecordId> before = earlier.keptAmong(search.ids(searches));
    SortedMap<RecordId, RecordId> now = earlier.comparable(again.kept());
    again.duplicates().stream()
        .filter(Duplicate::isRuled)
        .map(Duplicate::record)
        .filter(record -> now.containsKey(record))
        .forEach(ruled -> before.put(ruled, now.get(ruled)));
    return differences(
        before, now, "%s was %s in " + earlier.file() + "; " + UNNOTED + " %s. " + UNCHANGED, LOOK);
  }

  /** The record of the last search; empty if it cannot be read. */
  private static Optional<DuplicatesBasis> noted(DuplicateFiles files) {
    try {
      return files.basis();
    } catch (Failure damaged) {
      return Optional.empty();
    }
  }

  /** The finding if the file with the earlier duplicates is lost as well. */
  private static Finding unlisted() {
    return finding(
        FILE,
        "The file is not the one that the last search for duplicates wrote, and the same search"
            + " finds other duplicates today. "
            + UNCHANGED,
        "Put the file back from git, so that the differences can be listed; or accept the new"
            + " result: `screen dedupe --accept`.");
  }

  /**
   * The differences between the files and a new search among all exports and rulings; none if there
   * was no search yet.
   */
  public List<Finding> differencesFromSearch() {
    if (!folder.hasDuplicates()) {
      return List.of();
    }
    DuplicateFiles files = folder.duplicateFiles();
    DeduplicationResult fresh = search.among(folder.searches(), folder.rulingFile().read());
    DuplicateFiles.Found written = files.found();
    List<Finding> findings =
        new ArrayList<>(
            differences(
                Duplicate.kept(written.duplicates()),
                fresh.kept(),
                "%s is %s; a new search makes it %s.",
                ACCEPT));
    SortedSet<String> listed = listed(written.possible());
    SortedSet<String> found = listed(fresh.possible());
    found.stream()
        .filter(pair -> !listed.contains(pair))
        .map(pair -> finding(POSSIBLE, pair + " should be listed.", ACCEPT))
        .forEach(findings::add);
    listed.stream()
        .filter(pair -> !found.contains(pair))
        .map(pair -> finding(POSSIBLE, pair + " should not be listed.", ACCEPT))
        .forEach(findings::add);
    return findings;
  }

  private static SortedSet<String> listed(List<PossiblePair> pairs) {
    SortedSet<String> listed = new TreeSet<>();
    pairs.forEach(pair -> listed.add(pair.a() + " and " + pair.b()));
    return listed;
  }

  /**
   * The records with another result.
   *
   * @param words a format with places for the record, its old and its new result
   */
  private static List<Finding> differences(
      Map<RecordId, RecordId> before, Map<RecordId, RecordId> now, String words, String remedy) {
    SortedSet<RecordId> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    List<Finding> findings = new ArrayList<>();
    for (RecordId id : all) {
      String was = words(before.get(id));
      String is = words(now.get(id));
      if (!was.equals(is)) {
        findings.add(finding(FILE, String.format(Locale.ROOT, words, id, was, is), remedy));
      }
    }
    return findings;
  }

  private static Finding finding(String file, String message, String remedy) {
    return new Finding(RULE, Finding.Severity.ERROR, file, message, remedy);
  }

  private static String words(@Nullable RecordId kept) {
    return kept == null ? "a record of its own" : "a duplicate of " + kept;
  }
}
