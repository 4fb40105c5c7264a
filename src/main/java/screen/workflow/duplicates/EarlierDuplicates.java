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
import java.util.stream.Collectors;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.folder.ReviewFolder;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.record.RecordId;

/**
 * The earlier duplicates if the record of the last search is lost: from {@code duplicates.csv}, or,
 * if that is lost too, from the ledger of the committed report.
 *
 * @param file the name of that file, for messages
 * @param known the records that it is about; empty if it is about all
 * @param open records without an outcome: they may still become duplicates
 * @param kept for each removed record, the record of which it is a duplicate
 */
record EarlierDuplicates(
    String file, Optional<Set<RecordId>> known, Set<RecordId> open, Map<RecordId, RecordId> kept) {
  private static final String LEDGER = "ledger.csv";
  private static final String LEDGER_FILE = "records/report/" + LEDGER;

  /** Empty if neither file can be read. */
  static Optional<EarlierDuplicates> in(ReviewFolder folder) {
    return folder
        .duplicateFiles()
        .duplicatesAsListed()
        .map(
            rows ->
                new EarlierDuplicates(
                    "records/duplicates.csv", Optional.empty(), Set.of(), Duplicate.kept(rows)))
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
                  Files.readString(file),
                  LEDGER_FILE,
                  List.of("record", "state", "duplicate_of"))));
    } catch (Failure | IOException unreadable) {
      return Optional.empty(); // `report --check` fails then
    }
  }

  private static EarlierDuplicates ofLedger(List<Row> rows) {
    Set<String> states = Boxes.all().filter(Box::isOpen).map(Box::id).collect(Collectors.toSet());
    Set<RecordId> known = new HashSet<>();
    Set<RecordId> open = new HashSet<>();
    SortedMap<RecordId, RecordId> kept = new TreeMap<>();
    for (Row row : rows) {
      Optional<RecordId> record = RecordId.parse(row.get("record"));
      record.ifPresent(known::add);
      record.filter(id -> states.contains(row.get("state"))).ifPresent(open::add);
      record.ifPresent(
          id -> RecordId.parse(row.get("duplicate_of")).ifPresent(of -> kept.put(id, of)));
    }
    return new EarlierDuplicates(LEDGER_FILE, Optional.of(known), open, kept);
  }

  /** The earlier duplicates among the records that still exist. */
  SortedMap<RecordId, RecordId> keptAmong(Set<RecordId> there) {
    SortedMap<RecordId, RecordId> among = new TreeMap<>(kept);
    among.keySet().retainAll(there);
    among.values().retainAll(there);
    return among;
  }

  /**
   * The result of a search, reduced to the records that this is about. If the search keeps a later
   * record, the one that was kept before takes its place.
   *
   * @param now for each record that the search removes, the record of which it is a duplicate
   */
  SortedMap<RecordId, RecordId> comparable(Map<RecordId, RecordId> now) {
    SortedMap<RecordId, RecordId> comparable = new TreeMap<>(now);
    known.ifPresent(
        ids -> {
          comparable.keySet().retainAll(ids);
          duplicatesOfLater(comparable, ids).forEach(set -> keepOneOf(set, comparable));
        });
    comparable.keySet().removeAll(open);
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
    RecordId representative =
        set.stream().filter(id -> !kept.containsKey(id)).findFirst().orElse(set.first());
    set.forEach(id -> comparable.put(id, representative));
    comparable.remove(representative);
  }
}
