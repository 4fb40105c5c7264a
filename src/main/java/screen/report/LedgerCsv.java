package screen.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import screen.flow.Box;
import screen.flow.Flow;
import screen.record.RecordId;

/**
 * Every record that was identified and the one state it ends in: the proof of the counts, and what
 * tells a later run which record moved.
 */
public final class LedgerCsv {
  private LedgerCsv() {}

  static String render(ReviewReport report) {
    StringBuilder csv = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    try {
      format.printRecord(csv, "record", "state", "reason");
      for (Map.Entry<RecordId, String> state : states(report.flow()).entrySet()) {
        format.printRecord(
            csv, state.getKey(), state.getValue(), reason(report.flow(), state.getKey()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  /** The state that each record ends in, by record. */
  private static SortedMap<RecordId, String> states(Flow flow) {
    SortedMap<RecordId, String> states = new TreeMap<>();
    for (Box box : Box.ends()) {
      String name = box.name().toLowerCase(Locale.ROOT).replace('_', '-');
      flow.ids(box).forEach(id -> states.put(id, name));
    }
    return states;
  }

  private static String reason(Flow flow, RecordId id) {
    for (Map<String, SortedSet<RecordId>> reasons :
        List.of(flow.excludedByReason(), flow.otherExcludedByReason())) {
      for (Map.Entry<String, SortedSet<RecordId>> reason : reasons.entrySet()) {
        if (reason.getValue().contains(id)) {
          return reason.getKey();
        }
      }
    }
    return "";
  }
}
