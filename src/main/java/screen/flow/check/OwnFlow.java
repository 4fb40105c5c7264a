package screen.flow.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.record.RecordId;

/** Checks this tool's own flow: its numbers by the rules, and its sets of ids beyond them. */
final class OwnFlow {
  private static final int SHOWN = 5;

  private OwnFlow() {}

  static Stream<Finding> check(Flow flow) {
    return Stream.of(
            oneEnd(flow),
            throughTheirBoxes(flow),
            partsOfTheirBoxes(flow),
            oneReason(flow),
            wholeSourcesRemoved(flow))
        .flatMap(found -> found);
  }

  private static Stream<Finding> oneEnd(Flow flow) {
    SortedMap<RecordId, Integer> ends = new TreeMap<>();
    Boxes.ends().forEach(box -> flow.ids(box).forEach(id -> ends.merge(id, 1, Integer::sum)));
    SortedSet<RecordId> identified = new TreeSet<>();
    Boxes.starts().forEach(box -> identified.addAll(flow.ids(box)));
    SortedSet<RecordId> lost = minus(identified, ends.keySet());
    SortedSet<RecordId> unknown = minus(ends.keySet(), identified);
    SortedSet<RecordId> twice = new TreeSet<>(ends.keySet());
    twice.removeIf(id -> ends.getOrDefault(id, 0) < 2);
    return Stream.of(
            found(Rule.L16, lost, "end in no box of the flow"),
            found(Rule.L16, unknown, "are in the flow but were never identified"),
            found(Rule.L16, twice, "end in several boxes of the flow"))
        .flatMap(one -> one);
  }

  /** Every record is in the boxes on the way to its end, and in no other box of that kind. */
  private static Stream<Finding> throughTheirBoxes(Flow flow) {
    Set<RecordId> main = new TreeSet<>();
    Boxes.starts(Arm.MAIN).forEach(box -> main.addAll(flow.ids(box)));
    SortedMap<RecordId, Set<Box>> paths = new TreeMap<>();
    List<Finding> found = new ArrayList<>();
    for (Box end : Boxes.ends()) {
      Map<Box, SortedSet<RecordId>> missing = new EnumMap<>(Box.class);
      for (RecordId id : flow.ids(end)) {
        Set<Box> path = end.path(main.contains(id) ? Arm.MAIN : Arm.OTHER);
        paths.computeIfAbsent(id, one -> EnumSet.noneOf(Box.class)).addAll(path);
        path.stream()
            .filter(box -> !flow.ids(box).contains(id))
            .forEach(box -> missing.computeIfAbsent(box, one -> new TreeSet<>()).add(id));
      }
      missing.forEach(
          (box, ids) ->
              found(Rule.F13, ids, "are in " + end + " but not in " + box).forEach(found::add));
    }
    for (Box box : Boxes.passed()) {
      SortedSet<RecordId> strays = new TreeSet<>(flow.ids(box));
      strays.removeIf(id -> paths.getOrDefault(id, Set.of(box)).contains(box));
      found(Rule.F13, strays, "are in " + box + " though they end elsewhere").forEach(found::add);
    }
    return found.stream();
  }

  /** A box that counts a part of another contains only records of the other. */
  private static Stream<Finding> partsOfTheirBoxes(Flow flow) {
    return Boxes.parts()
        .flatMap(
            part -> {
              Box whole = part.comesFrom(part.arm()).orElseThrow();
              return found(
                  Rule.F13,
                  minus(flow.ids(part), flow.ids(whole)),
                  "are in " + part + " but not in " + whole);
            });
  }

  private static Stream<Finding> oneReason(Flow flow) {
    return Stream.of(
            oneReason(flow.ids(Box.EXCLUDED_FULL_TEXT), flow.excludedByReason()),
            oneReason(flow.ids(Box.OTHER_EXCLUDED_FULL_TEXT), flow.otherExcludedByReason()))
        .flatMap(found -> found);
  }

  private static Stream<Finding> oneReason(
      SortedSet<RecordId> excluded, Map<String, SortedSet<RecordId>> byReason) {
    SortedSet<RecordId> named = new TreeSet<>();
    SortedSet<RecordId> twice = new TreeSet<>();
    for (Map.Entry<String, SortedSet<RecordId>> reason : byReason.entrySet()) {
      for (RecordId id : reason.getKey().isEmpty() ? List.<RecordId>of() : reason.getValue()) {
        if (!named.add(id)) {
          twice.add(id);
        }
      }
    }
    return Stream.of(
            found(Rule.F14, minus(excluded, named), "are excluded at full text without a reason"),
            found(Rule.F14, minus(named, excluded), "have a reason but are not excluded"),
            found(Rule.F14, twice, "are counted under several reasons"))
        .flatMap(one -> one);
  }

  private static Stream<Finding> wholeSourcesRemoved(Flow flow) {
    return flow.identifiedBySource().entrySet().stream()
        .filter(source -> !source.getValue().isEmpty())
        .filter(source -> flow.ids(Box.REMOVED_DUPLICATES).containsAll(source.getValue()))
        .map(
            source ->
                Rule.F18.warning(
                    "identified.by_source." + source.getKey(),
                    "Every record of "
                        + source.getKey()
                        + " ("
                        + source.getValue().size()
                        + ") was removed as a duplicate.",
                    "This can be right, but check that the export was not imported twice, under two"
                        + " sources."));
  }

  private static Stream<Finding> found(Rule rule, SortedSet<RecordId> ids, String what) {
    if (ids.isEmpty()) {
      return Stream.empty();
    }
    String shown =
        ids.stream().limit(SHOWN).map(RecordId::toString).collect(Collectors.joining(", "));
    String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
    return Stream.of(
        rule.error(
            ids.first().toString(),
            "Records that " + what + ": " + shown + more + ".",
            "Run `screen report` again; if this finding remains, it is a fault of the program."));
  }

  private static SortedSet<RecordId> minus(Set<RecordId> all, Set<RecordId> without) {
    SortedSet<RecordId> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
