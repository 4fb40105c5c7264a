package screen.render.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import screen.outcome.Outcome;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;

/** The reports that a review cites, in the order of a reference list. */
public final class References {
  private References() {}

  /** Full texts that were excluded, each with the label of its primary reason. */
  public static Map<RecordId, String> excluded(ReviewReport report) {
    Map<RecordId, String> reasons = new TreeMap<>();
    for (Map<String, SortedSet<RecordId>> arm :
        List.of(report.flow().excludedByReason(), report.flow().otherExcludedByReason())) {
      arm.forEach(
          (reason, ids) ->
              ids.forEach(id -> reasons.put(id, report.protocol().reasonLabel(reason))));
    }
    Map<RecordId, String> ordered = new LinkedHashMap<>();
    for (RecordId id : ordered(report, reasons.keySet())) {
      ordered.put(id, reasons.getOrDefault(id, ""));
    }
    return ordered;
  }

  /** The labels of the other reasons a report was excluded for. */
  public static List<String> furtherReasons(ReviewReport report, RecordId id) {
    Outcome outcome = report.outcomes().get(id);
    return outcome == null
        ? List.of()
        : outcome.reasons().stream().skip(1).map(report.protocol()::reasonLabel).toList();
  }

  /** Every report of the included studies with the report that names its study. */
  public static Map<RecordId, RecordId> included(ReviewReport report) {
    Map<RecordId, SortedSet<RecordId>> studies = report.flow().includedStudies();
    Map<RecordId, RecordId> ordered = new LinkedHashMap<>();
    for (RecordId study : ordered(report, studies.keySet())) {
      ordered.put(study, study);
      ordered(report, studies.getOrDefault(study, Collections.emptySortedSet()))
          .forEach(id -> ordered.put(id, study));
    }
    return ordered;
  }

  /** Sorts reports by citation, then by id. */
  public static List<RecordId> ordered(ReviewReport report, Collection<RecordId> ids) {
    Map<RecordId, String> citations = new TreeMap<>();
    ids.forEach(id -> citations.put(id, Citation.of(report.fields(id))));
    List<Map.Entry<RecordId, String>> entries = new ArrayList<>(citations.entrySet());
    entries.sort(Map.Entry.comparingByValue());
    return entries.stream().map(Map.Entry::getKey).toList();
  }
}
