package screen.workflow.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import screen.Failure;
import screen.Letters;
import screen.Nearest;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.check.review.Movement;
import screen.record.RecordId;

/**
 * The records behind each number of a flow, by the name that {@code report --explain} takes: a box,
 * or a box and a source or reason such as {@code identified:pubmed}. The names in flow.json, the
 * diagram, published flows and {@code status} are accepted too.
 */
public final class NamedBoxes {
  /** The records of all sources. */
  private static final String IDENTIFIED = "identified";

  private final Map<String, SortedSet<RecordId>> boxes = new TreeMap<>();

  /** Further names, reduced to letters and digits. */
  private final Map<String, Optional<SortedSet<RecordId>>> aliases = new HashMap<>();

  private final Flow flow;

  public NamedBoxes(Flow flow) {
    this.flow = flow;
    for (Box box : Box.values()) {
      boxes.put(nameOf(box), flow.ids(box));
    }
    boxes.put("duplicates", flow.ids(Box.REMOVED_DUPLICATES));
    TreeSet<RecordId> identified = new TreeSet<>();
    flow.identifiedBySource().values().forEach(identified::addAll);
    boxes.put(IDENTIFIED, identified);
    TreeSet<RecordId> main = new TreeSet<>(flow.ids(Box.IDENTIFIED_DATABASES));
    main.addAll(flow.ids(Box.IDENTIFIED_REGISTERS));
    boxes.put("identified_databases_and_registers", main);
    flow.identifiedBySource().forEach((source, ids) -> boxes.put(IDENTIFIED + ":" + source, ids));
    flow.byReason()
        .forEach(
            (box, sets) -> sets.forEach((why, ids) -> boxes.put(nameOf(box) + ":" + why, ids)));
    Movement.sets(flow).forEach(this::alias);
    Boxes.all()
        .forEach(box -> Stream.of(box.path(), box.key()).forEach(n -> alias(n, flow.ids(box))));
    alias("automation", flow.ids(Box.REMOVED_AUTOMATION));
    alias("removed", all(flow, Boxes.removed().toArray(Box[]::new)));
    alias("dropped", flow.ids(Box.OTHER_DROPPED));
    alias("other_removed_or_excluded", flow.ids(Box.OTHER_DROPPED));
    alias("conflicts", all(flow, Box.CONFLICTS_TITLE_ABSTRACT, Box.CONFLICTS_FULL_TEXT));
    alias("pending.conflicts", all(flow, Box.CONFLICTS_TITLE_ABSTRACT, Box.CONFLICTS_FULL_TEXT));
    alias("pending", all(flow, Box.PENDING_TITLE_ABSTRACT, Box.PENDING_FULL_TEXT));
    // Some labels are in both arms of the diagram: they mean the main arm, as plain names do.
    Boxes.all()
        .forEach(box -> aliases.putIfAbsent(Letters.of(box.label()), Optional.of(flow.ids(box))));
  }

  /** Adds a further name; one that two boxes share means neither of them. */
  private void alias(String name, SortedSet<RecordId> ids) {
    aliases.merge(Letters.of(name), Optional.of(ids), (a, b) -> a.equals(b) ? a : Optional.empty());
  }

  private static SortedSet<RecordId> all(Flow flow, Box... boxes) {
    TreeSet<RecordId> all = new TreeSet<>();
    Stream.of(boxes).forEach(box -> all.addAll(flow.ids(box)));
    return all;
  }

  /** The same boxes and one with the records that went on although a screener said maybe. */
  public NamedBoxes withMaybes(SortedSet<RecordId> maybes) {
    boxes.put("maybe", maybes);
    return this;
  }

  /** The records of a box; its name is not case-sensitive, and {@code -} equals {@code _}. */
  public SortedSet<RecordId> of(String name) {
    return find(name)
        .orElseThrow(
            () -> {
              List<String> known = boxes.keySet().stream().map(NamedBoxes::typed).toList();
              return Failure.usage(
                  "There is no box '" + name + "'. " + Nearest.hint(typed(name), known, listed()));
            });
  }

  /** The boxes that have records, in the order of the flow: a line each, with its parts. */
  private String listed() {
    List<String> lines =
        Stream.concat(Stream.of(IDENTIFIED), Stream.of(Box.values()).map(NamedBoxes::nameOf))
            .filter(name -> !boxes.getOrDefault(name, Collections.emptySortedSet()).isEmpty())
            .map(name -> "\n  " + String.join(", ", withParts(name)))
            .toList();
    return lines.isEmpty()
        ? "No box has records yet."
        : "These boxes have records:" + String.join("", lines);
  }

  private List<String> withParts(String box) {
    return boxes.keySet().stream()
        .filter(name -> name.equals(box) || name.startsWith(box + ":"))
        .map(NamedBoxes::typed)
        .toList();
  }

  private static String nameOf(Box box) {
    return box.name().toLowerCase(Locale.ROOT);
  }

  /** The same; empty if there is no such box, as a flow has no reason or source that is unused. */
  public Optional<SortedSet<RecordId>> find(String name) {
    int colon = name.indexOf(':');
    String box = colon < 0 ? name : name.substring(0, colon);
    String part = colon < 0 ? "" : name.substring(colon);
    SortedSet<RecordId> ids = boxes.get(box.toLowerCase(Locale.ROOT).replace('-', '_') + part);
    if (ids == null && !Letters.of(name).isEmpty()) {
      return aliases.getOrDefault(Letters.of(name), Optional.empty());
    }
    return Optional.ofNullable(ids);
  }

  /** The counterparts of a box in the other arm that are not empty, by their names. */
  public SortedMap<String, Integer> inOtherArm(String name) {
    SortedMap<String, Integer> others = new TreeMap<>();
    Boxes.all()
        .filter(box -> Letters.of(box.name()).equals(Letters.of(name)))
        .flatMap(box -> box.ofEachArm().filter(other -> !other.equals(box)))
        .filter(other -> flow.count(other) > 0)
        .forEach(other -> others.put(typed(other.name()), flow.count(other)));
    return others;
  }

  /** The name in the form that the help uses. */
  private static String typed(String name) {
    int colon = name.indexOf(':');
    String box = colon < 0 ? name : name.substring(0, colon);
    return box.toLowerCase(Locale.ROOT).replace('_', '-') + name.substring(box.length());
  }
}
