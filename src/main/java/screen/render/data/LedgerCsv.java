package screen.render.data;

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
import screen.duplicates.DuplicateSets;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.Ledger;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.votes.Stage;

/**
 * Writes every identified record with the one state it ends in: the proof of the counts, and the
 * basis for finding records that moved in a later run.
 */
public final class LedgerCsv {
  private LedgerCsv() {}

  public static String render(ReviewReport report) {
    CsvText csv =
        new CsvText(List.of("record", "state", "reason", "duplicate_of", "study", "votes"));
    for (Ledger.Entry entry : of(report).entries()) {
      csv.row(
          entry.record(),
          entry.end().id(),
          entry.reason(),
          entry.duplicateOf(),
          entry.study(),
          entry.end().isOpen() ? "" : entry.votes());
    }
    return csv.toString();
  }

  /** The ledger of a report, including votes on records that are still open. */
  public static Ledger of(ReviewReport report) {
    Map<RecordId, String> reasons = reasons(report.flow());
    Map<RecordId, RecordId> studies = studies(report.flow());
    List<Ledger.Entry> entries = new ArrayList<>();
    for (Map.Entry<RecordId, Box> end : ends(report.flow()).entrySet()) {
      RecordId id = end.getKey();
      DuplicateSets sets = report.review().sets();
      boolean duplicate = !sets.representatives().contains(id);
      entries.add(
          new Ledger.Entry(
              id,
              end.getValue(),
              reasons.getOrDefault(id, ""),
              duplicate ? sets.keptOf(id).map(RecordId::toString).orElse("") : "",
              studies.containsKey(id) ? String.valueOf(studies.get(id)) : "",
              duplicate || end.getValue() == Box.REMOVED_DUPLICATES
                  ? ""
                  : votes(report.review(), id)));
    }
    return new Ledger(entries);
  }

  /** Reads a ledger that was rendered before. Rows with an unknown id or state are skipped. */
  public static Ledger read(String csv) {
    Map<String, Box> ends = new HashMap<>();
    Boxes.ends().forEach(box -> ends.put(box.id(), box));
    List<Ledger.Entry> entries = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        Optional<RecordId> id = RecordId.parse(row.get(0));
        Box end = row.size() < 3 ? null : ends.get(row.get(1));
        if (id.isPresent() && end != null) {
          entries.add(
              new Ledger.Entry(
                  id.get(), end, row.get(2), cell(row, 3), cell(row, 4), cell(row, 5)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return new Ledger(List.of()); // not a ledger
    }
    return new Ledger(entries);
  }

  private static String cell(CSVRecord row, int column) {
    return row.size() > column ? row.get(column) : "";
  }

  private static Map<RecordId, RecordId> studies(Flow flow) {
    Map<RecordId, RecordId> studies = new HashMap<>();
    flow.includedStudies()
        .forEach((study, reports) -> reports.forEach(report -> studies.put(report, study)));
    return studies;
  }

  private static String votes(Review review, RecordId report) {
    List<String> votes = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      review
          .standing(stage, report)
          .forEach(
              (reviewer, vote) ->
                  votes.add(
                      stage
                          + " "
                          + reviewer
                          + " "
                          + vote.verdict()
                          + (vote.reason().isEmpty() ? "" : " (" + vote.reason() + ")")));
    }
    return String.join("; ", votes);
  }

  private static SortedMap<RecordId, Box> ends(Flow flow) {
    SortedMap<RecordId, Box> ends = new TreeMap<>();
    Boxes.ends().forEach(box -> flow.ids(box).forEach(id -> ends.put(id, box)));
    return ends;
  }

  private static Map<RecordId, String> reasons(Flow flow) {
    Map<RecordId, String> reasons = new HashMap<>();
    for (Map<String, SortedSet<RecordId>> sets :
        List.of(flow.excludedByReason(), flow.otherExcludedByReason())) {
      sets.forEach((reason, ids) -> ids.forEach(id -> reasons.putIfAbsent(id, reason)));
    }
    flow.ids(Box.EXCLUDED_BY_AI).forEach(id -> reasons.put(id, Ledger.BY_AI));
    return reasons;
  }
}
