package screen.workflow.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.folder.ReviewFolder;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.record.RecordId;

/**
 * What the folder says of earlier duplicates where the note of the last search is lost: {@code
 * duplicates.csv} as it is on disk, or, where that is lost too, the ledger of the committed report.
 *
 * @param file that says it, as users know it
 * @param known the records that it speaks of; empty: all there are
 * @param kept what each removed record is a duplicate of
 */
record EarlierDuplicates(String file, Optional<Set<RecordId>> known, Map<RecordId, RecordId> kept) {
  private static final String LEDGER = "ledger.csv";
  private static final String LEDGER_FILE = "records/report/" + LEDGER;

  /** Empty where neither file is there and can be read. */
  static Optional<EarlierDuplicates> in(ReviewFolder folder) {
    return folder
        .duplicateFiles()
        .duplicatesAsListed()
        .map(
            rows ->
                new EarlierDuplicates(
                    "records/duplicates.csv", Optional.empty(), Duplicate.kept(rows)))
        .or(() -> inLedger(folder.reportFolder().resolve(LEDGER)));
  }

  private static Optional<EarlierDuplicates> inLedger(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ofLedger(
              CsvTable.readWhole(
                  Files.readString(file), LEDGER_FILE, List.of("record", "duplicate_of"))));
    } catch (Failure | IOException unreadable) {
      return Optional.empty(); // `report --check` fails then
    }
  }

  private static EarlierDuplicates ofLedger(List<Row> rows) {
    Set<RecordId> known = new HashSet<>();
    SortedMap<RecordId, RecordId> kept = new TreeMap<>();
    for (Row row : rows) {
      Optional<RecordId> record = RecordId.parse(row.get("record"));
      record.ifPresent(known::add);
      record.ifPresent(
          id -> RecordId.parse(row.get("duplicate_of")).ifPresent(of -> kept.put(id, of)));
    }
    return new EarlierDuplicates(LEDGER_FILE, Optional.of(known), kept);
  }

  /** The same of the records that are still there. */
  SortedMap<RecordId, RecordId> keptAmong(Set<RecordId> there) {
    SortedMap<RecordId, RecordId> among = new TreeMap<>(kept);
    among.keySet().retainAll(there);
    among.values().retainAll(there);
    return among;
  }

  /**
   * What a search makes of the records that this speaks of, among themselves: where it keeps one
   * that came later, the one that was kept before stands for it.
   *
   * @param now what each removed record is a duplicate of, by that search
   */
  SortedMap<RecordId, RecordId> comparable(Map<RecordId, RecordId> now) {
    SortedMap<RecordId, RecordId> comparable = new TreeMap<>(now);
    known.ifPresent(
        ids -> {
          comparable.keySet().retainAll(ids);
          duplicatesOfLater(comparable, ids).forEach(set -> keepOneOf(set, comparable));
        });
    return comparable;
  }

  private static Collection<SortedSet<RecordId>> duplicatesOfLater(
      Map<RecordId, RecordId> now, Set<RecordId> ids) {
    Map<RecordId, SortedSet<RecordId>> sets = new TreeMap<>();
    now.forEach(
        (id, of) -> {
          if (!ids.contains(of)) {
            sets.computeIfAbsent(of, later -> new TreeSet<>()).add(id);
          }
        });
    return sets.values();
  }

  private void keepOneOf(SortedSet<RecordId> set, Map<RecordId, RecordId> comparable) {
    RecordId stands =
        set.stream().filter(id -> !kept.containsKey(id)).findFirst().orElse(set.first());
    set.forEach(id -> comparable.put(id, stands));
    comparable.remove(stands);
  }
}
