package screen.flow.check.review;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.check.number.FlowKey;
import screen.record.RecordId;

/** The records that entered or left the sets behind the numbers of a flow. */
public final class Movement {
  private static final int SHOWN = 10;

  private final Map<String, SortedSet<RecordId>> before;
  private final Map<String, SortedSet<RecordId>> after;

  private Movement(Flow before, Flow after) {
    this.before = sets(before);
    this.after = sets(after);
  }

  public static Movement between(Flow before, Flow after) {
    return new Movement(before, after);
  }

  /**
   * The number of records behind a number in the earlier flow; 0 for a number that counts no
   * records.
   */
  int before(String number) {
    return of(before, number).size();
  }

  /**
   * The records that moved, such as {@code + pubmed:1, pubmed:2 - cinahl:3}; "" if none did.
   *
   * @param number its key in flow.json, or its short name in {@code expected}
   */
  public String words(String number) {
    SortedSet<RecordId> came = minus(of(after, number), of(before, number));
    SortedSet<RecordId> left = minus(of(before, number), of(after, number));
    return Stream.of(listed("+ ", came), listed("- ", left))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static SortedSet<RecordId> of(Map<String, SortedSet<RecordId>> sets, String number) {
    return sets.getOrDefault(number, new TreeSet<>());
  }

  private static SortedSet<RecordId> minus(SortedSet<RecordId> all, SortedSet<RecordId> without) {
    SortedSet<RecordId> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static String listed(String sign, SortedSet<RecordId> ids) {
    String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
    return ids.isEmpty()
        ? ""
        : ids.stream()
            .limit(SHOWN)
            .map(RecordId::toString)
            .collect(Collectors.joining(", ", sign, more));
  }

  /**
   * The records behind each number, by its key in flow.json and by its names in the protocol; a
   * number of studies has the reports of these.
   */
  public static Map<String, SortedSet<RecordId>> sets(Flow flow) {
    Map<String, SortedSet<RecordId>> sets = new TreeMap<>();
    for (FlowKey key : FlowKey.values()) {
      key.box().ifPresent(box -> sets.put(key.path(), flow.ids(box)));
    }
    sets.put("databases", flow.ids(Box.IDENTIFIED_DATABASES));
    sets.put("registers", flow.ids(Box.IDENTIFIED_REGISTERS));
    sets.put("duplicates", flow.ids(Box.REMOVED_DUPLICATES));
    sets.put("automation", flow.ids(Box.REMOVED_AUTOMATION));
    sets.put("excluded_full_text", flow.ids(Box.EXCLUDED_FULL_TEXT));
    sets.put("identified", union(flow, Boxes.starts(Arm.MAIN)));
    SortedSet<RecordId> others = union(flow, Boxes.starts(Arm.OTHER));
    sets.put("other_methods", others);
    sets.put("identified.other_methods", others);
    SortedSet<RecordId> included = union(flow, Stream.of(Box.INCLUDED, Box.OTHER_INCLUDED));
    for (FlowKey key :
        List.of(FlowKey.STUDIES, FlowKey.REPORTS, FlowKey.TOTAL_STUDIES, FlowKey.TOTAL_REPORTS)) {
      sets.put(key.path(), included);
    }
    sets.put("included", included);
    put(sets, "identified.by_source.", flow.identifiedBySource());
    put(sets, "by_source.", flow.identifiedBySource());
    put(sets, "excluded_full_text.by_reason.", flow.excludedByReason());
    put(sets, "by_reason.", flow.excludedByReason());
    put(sets, "other.excluded_full_text.by_reason.", flow.otherExcludedByReason());
    return sets;
  }

  private static SortedSet<RecordId> union(Flow flow, Stream<Box> boxes) {
    SortedSet<RecordId> all = new TreeSet<>();
    boxes.forEach(box -> all.addAll(flow.ids(box)));
    return all;
  }

  private static void put(
      Map<String, SortedSet<RecordId>> sets, String prefix, Map<String, SortedSet<RecordId>> more) {
    more.forEach((name, ids) -> sets.put(prefix + name, ids));
  }
}
