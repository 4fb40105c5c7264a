package screen.flow.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import screen.flow.Flow;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowKey;
import screen.flow.check.number.FlowNumbers;
import screen.record.RecordId;

/** The numbers of this tool's own flow, as {@code flow.json} states them. */
final class OwnNumbers {
  private OwnNumbers() {}

  static FlowNumbers of(Flow flow) {
    Map<Count, Long> counts = new LinkedHashMap<>();
    for (FlowKey key : FlowKey.values()) {
      counts.put(key.count(), (long) key.of(flow));
    }
    counts.put(Count.FURTHER_STUDIES, (long) flow.included().further());
    counts.put(Count.PREVIOUS_FURTHER, (long) flow.previous().further());
    counts.put(Count.TOTAL_FURTHER, (long) flow.total().further());
    Map<Breakdown, List<FlowNumbers.Line>> breakdowns =
        Map.of(
            Breakdown.SOURCES, lines(flow.identifiedBySource()),
            Breakdown.RULES, lines(flow.removedByRule()),
            Breakdown.TITLE_ABSTRACT_REASONS, lines(flow.titleAbstractByReason()),
            Breakdown.REASONS, lines(flow.excludedByReason()),
            Breakdown.OTHER_REASONS, lines(flow.otherExcludedByReason()));
    return new FlowNumbers("", "reports", flow.isInterim(), counts, breakdowns, Map.of());
  }

  private static List<FlowNumbers.Line> lines(Map<String, SortedSet<RecordId>> sets) {
    return sets.entrySet().stream()
        .map(entry -> new FlowNumbers.Line(entry.getKey(), entry.getValue().size()))
        .toList();
  }
}
