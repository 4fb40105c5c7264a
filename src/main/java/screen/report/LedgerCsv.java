package screen.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Ledger;
import screen.record.RecordId;

/**
 * Every record that was identified and the one state it ends in: the proof of the counts, and what
 * tells a later run which record moved.
 */
public final class LedgerCsv {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private LedgerCsv() {}

  static String render(ReviewReport report) {
    StringBuilder csv = new StringBuilder();
    Map<RecordId, String> reasons = reasons(report.flow());
    try {
      CSV.printRecord(csv, "record", "state", "reason");
      for (Map.Entry<RecordId, Box> end : ends(report.flow()).entrySet()) {
        RecordId id = end.getKey();
        CSV.printRecord(csv, id, end.getValue().id(), reasons.getOrDefault(id, ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  /** Reads what was rendered before. A row that says nothing this version knows is left out. */
  public static Ledger read(String csv) {
    Map<String, Box> ends = new HashMap<>();
    Box.ends().forEach(box -> ends.put(box.id(), box));
    List<Ledger.Entry> entries = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        Optional<RecordId> id = RecordId.parse(row.get(0));
        Box end = row.size() < 3 ? null : ends.get(row.get(1));
        if (id.isPresent() && end != null) {
          entries.add(new Ledger.Entry(id.get(), end, row.get(2)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return new Ledger(List.of()); // not a ledger at all
    }
    return new Ledger(entries);
  }

  private static SortedMap<RecordId, Box> ends(Flow flow) {
    SortedMap<RecordId, Box> ends = new TreeMap<>();
    Box.ends().forEach(box -> flow.ids(box).forEach(id -> ends.put(id, box)));
    return ends;
  }

  private static Map<RecordId, String> reasons(Flow flow) {
    Map<RecordId, String> reasons = new HashMap<>();
    for (Map<String, SortedSet<RecordId>> sets :
        List.of(flow.excludedByReason(), flow.otherExcludedByReason())) {
      sets.forEach((reason, ids) -> ids.forEach(id -> reasons.putIfAbsent(id, reason)));
    }
    return reasons;
  }
}
