package screen.flow;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.RecordId;

/**
 * The box in which every record of a flow ends: as much of a flow as a committed report keeps, and
 * enough to find the records that have entered or left a box since.
 */
public record Ledger(List<Entry> entries) {
  /** The reason of a record that AI excluded. */
  public static final String BY_AI = "by AI";

  /**
   * One record. Ledgers of older versions lack duplicateOf, study and votes.
   *
   * @param end the box it ends in
   * @param reason why it was excluded at full text; {@link #BY_AI} if AI excluded it; or ""
   * @param duplicateOf the record that a removed record is a duplicate of, or ""
   * @param study the first report of the study that an included report belongs to, or ""
   * @param votes the votes that decided it, as {@code title-abstract A include}, separated by "; ";
   *     the file leaves them out while the record is open, so that no one sees another's vote
   */
  public record Entry(
      RecordId record, Box end, String reason, String duplicateOf, String study, String votes) {
    public Entry(RecordId record, Box end, String reason) {
      this(record, end, reason, "", "", "");
    }

    /** The box and the reason in words. */
    public String words() {
      return end.id() + (reason.isEmpty() ? "" : " (" + reason + ")");
    }
  }

  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * Rebuilds the flow of these records, without studies, the previous version, rules and reasons at
   * title and abstract.
   */
  public Flow asFlow(Protocol protocol) {
    Map<Box, SortedSet<RecordId>> boxes = new EnumMap<>(Box.class);
    Map<String, SortedSet<RecordId>> bySource = new LinkedHashMap<>();
    Map<Box, Map<String, SortedSet<RecordId>>> byReason = new EnumMap<>(Box.class);
    Box.EXCLUDED_FULL_TEXT.ofEachArm().forEach(box -> byReason.put(box, new LinkedHashMap<>()));
    for (Entry entry : entries) {
      RecordId id = entry.record();
      Source.Kind kind =
          protocol.source(id.source()).map(Source::kind).orElse(Source.Kind.DATABASE);
      add(boxes, Boxes.ofKind(kind), id);
      entry.end().path(Arm.of(kind)).forEach(box -> add(boxes, box, id));
      add(bySource, id.source(), id);
      if (entry.end() == Box.EXCLUDED) {
        boolean byAi = entry.reason().equals(BY_AI);
        add(boxes, byAi ? Box.EXCLUDED_BY_AI : Box.EXCLUDED_BY_HUMAN, id);
      }
      Map<String, SortedSet<RecordId>> reasons = byReason.get(entry.end());
      if (reasons != null) {
        add(reasons, entry.reason(), id);
      }
    }
    return new Flow("", boxes, bySource, byReason, Map.of(), Map.of(), Flow.Included.NONE, 0);
  }

  private static <K> void add(Map<K, SortedSet<RecordId>> sets, K key, RecordId id) {
    sets.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
  }
}
