package screen.flow.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.Source;
import screen.record.RecordId;

/** Builds flows for tests by sending records to where they end. */
public final class SampleFlow {
  /** Two screeners, a database and a website. */
  public static final Protocol PROTOCOL =
      Protocols.of(
          Protocols.team(List.of("A", "B"), 2, ""),
          List.of(
              new Source("pubmed", "PubMed", Source.Kind.DATABASE),
              new Source("web", "A website", Source.Kind.WEBSITE)),
          List.of());

  /** Ends of the main arm, each with the boxes that lead there. */
  public static final Map<Box, Set<Box>> MAIN = new EnumMap<>(Box.class);

  /** The same of the other arm. */
  public static final Map<Box, Set<Box>> OTHER = new EnumMap<>(Box.class);

  static {
    for (Box end : Boxes.ends()) {
      put(MAIN, Arm.MAIN, end);
      put(OTHER, Arm.OTHER, end);
    }
  }

  private static void put(Map<Box, Set<Box>> ends, Arm arm, Box end) {
    if (end.isIn(arm)) {
      Set<Box> before = EnumSet.copyOf(end.path(arm));
      before.remove(end);
      ends.put(end, before);
    }
  }

  private final Map<Box, SortedSet<RecordId>> boxes = new EnumMap<>(Box.class);
  private final Map<String, SortedSet<RecordId>> bySource = new LinkedHashMap<>();
  private final Map<String, SortedSet<RecordId>> byReason = new LinkedHashMap<>();
  private final Map<String, SortedSet<RecordId>> otherByReason = new LinkedHashMap<>();
  private int next = 1;

  /** Sends so many records of a source to the end of the main arm. */
  public SampleFlow main(int n, String source, Box end) {
    return send(n, source, Box.IDENTIFIED_DATABASES, end, MAIN.getOrDefault(end, Set.of()));
  }

  /** Sends so many records of a website to the end of the other arm. */
  public SampleFlow other(int n, Box end) {
    return send(n, "web", Box.IDENTIFIED_WEBSITES, end, OTHER.getOrDefault(end, Set.of()));
  }

  private SampleFlow send(int n, String source, Box from, Box end, Set<Box> through) {
    for (int i = 0; i < n; i++) {
      RecordId id = new RecordId(source, Integer.toString(next++));
      put(from, id);
      put(end, id);
      through.forEach(box -> put(box, id));
      bySource.computeIfAbsent(source, name -> new TreeSet<>()).add(id);
      if (end == Box.EXCLUDED) {
        put(Box.EXCLUDED_BY_HUMAN, id);
      }
      if (end == Box.EXCLUDED_FULL_TEXT) {
        byReason.computeIfAbsent("design", name -> new TreeSet<>()).add(id);
      }
      if (end == Box.OTHER_EXCLUDED_FULL_TEXT) {
        otherByReason.computeIfAbsent("design", name -> new TreeSet<>()).add(id);
      }
    }
    return this;
  }

  SampleFlow put(Box box, RecordId id) {
    ids(box).add(id);
    return this;
  }

  /** The ids in a box, to be changed at will. */
  SortedSet<RecordId> ids(Box box) {
    return boxes.computeIfAbsent(box, b -> new TreeSet<>());
  }

  /** The ids under a reason, to be changed at will. */
  SortedSet<RecordId> ids(String reason) {
    return byReason.computeIfAbsent(reason, name -> new TreeSet<>());
  }

  public Flow build() {
    Map<RecordId, SortedSet<RecordId>> studies = new TreeMap<>();
    for (Box box : EnumSet.of(Box.INCLUDED, Box.OTHER_INCLUDED)) {
      boxes
          .getOrDefault(box, new TreeSet<>())
          .forEach(id -> studies.put(id, new TreeSet<>(Set.of(id))));
    }
    return new Flow(
        "",
        boxes,
        bySource,
        Map.of(Box.EXCLUDED_FULL_TEXT, byReason, Box.OTHER_EXCLUDED_FULL_TEXT, otherByReason),
        studies,
        Map.of(),
        Flow.Included.NONE,
        0);
  }

  /** 101 -> 84 -> 28 -> 14. */
  public static SampleFlow example() {
    return new SampleFlow()
        .main(17, "embase", Box.REMOVED_DUPLICATES)
        .main(20, "embase", Box.EXCLUDED)
        .main(36, "pubmed", Box.EXCLUDED)
        .main(14, "pubmed", Box.EXCLUDED_FULL_TEXT)
        .main(14, "pubmed", Box.INCLUDED);
  }
}
