package screen.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import screen.Counted;
import screen.Failure;
import screen.folder.records.RecordLine;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Compares the records with the search log: each search must have as many records as entries were
 * imported. If not, an import was interrupted, git merged one of the two files, or one was cut.
 */
final class RecordTally {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> sources = new TreeMap<>();
  private final List<Search> log;
  private String stray = "";

  RecordTally(List<Search> log) {
    this.log = log;
    log.forEach(
        search -> {
          counts.put(search.id(), 0);
          sources.put(search.id(), search.source());
        });
  }

  /** Counts a record for each search that found it. */
  void add(RecordId id, List<String> searches) {
    String source = id.source();
    for (String search : searches) {
      counts.computeIfPresent(search, (name, count) -> count + 1);
      if (stray.isEmpty() && !source.equals(sources.get(search))) {
        stray =
            sources.containsKey(search)
                ? id + " names the search " + search + ", which is of another source"
                : id + " is of the search " + search + ", which records/searches.csv does not list";
      }
    }
    if (stray.isEmpty() && searches.isEmpty()) {
      stray = id + " is of no search";
    }
  }

  /** Why the counted records do not match the search log; empty if they do. */
  Optional<Failure> mismatch() {
    for (Search search : log) {
      int stored = counts.getOrDefault(search.id(), 0);
      if (stored != search.imported()) {
        return Optional.of(
            failure(
                Counted.of(stored, "record")
                    + Counted.form(stored, " belongs", " belong")
                    + " to the search "
                    + search.id()
                    + ", but records/searches.csv says that "
                    + search.imported()
                    + Counted.form(search.imported(), " was", " were")
                    + " imported"));
      }
    }
    return stray.isEmpty() ? Optional.empty() : Optional.of(failure(stray));
  }

  private static Failure failure(String what) {
    return Failure.folder(
            "The records are not those of the search log: "
                + what
                + ". An interrupted import, a merge or an edit of the search log can cause this. "
                + RecordLine.WRITE_AGAIN)
        .in("records/records.jsonl");
  }
}
