package screen.flow.check;

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
import screen.flow.Box;
import screen.flow.Flow;
import screen.record.RecordId;

/** This tool's own flow: its numbers, and what can be said of sets of ids but not of numbers. */
final class OwnFlow {
  private static final Set<Box> IDENTIFIED =
      EnumSet.range(Box.IDENTIFIED_DATABASES, Box.IDENTIFIED_OTHER);

  /** A box and the box that its records come through. */
  private static final List<Map.Entry<Box, Box>> THROUGH =
      List.of(
          Map.entry(Box.EXCLUDED, Box.SCREENED),
          Map.entry(Box.SOUGHT, Box.SCREENED),
          Map.entry(Box.NOT_RETRIEVED, Box.SOUGHT),
          Map.entry(Box.ASSESSED, Box.SOUGHT),
          Map.entry(Box.EXCLUDED_FULL_TEXT, Box.ASSESSED),
          Map.entry(Box.INCLUDED, Box.ASSESSED),
          Map.entry(Box.OTHER_NOT_RETRIEVED, Box.OTHER_SOUGHT),
          Map.entry(Box.OTHER_ASSESSED, Box.OTHER_SOUGHT),
          Map.entry(Box.OTHER_EXCLUDED_FULL_TEXT, Box.OTHER_ASSESSED),
          Map.entry(Box.OTHER_INCLUDED, Box.OTHER_ASSESSED));

  private static final int SHOWN = 5;

  private OwnFlow() {}

  static Stream<Finding> check(Flow flow) {
    return Stream.of(
            oneEnd(flow),
            throughTheirBoxes(flow),
            oneReason(flow),
            wholeSourcesRemoved(flow),
            Rule.checkAll(Published.of(OwnNumbers.of(flow))))
        .flatMap(found -> found);
  }

  private static Stream<Finding> oneEnd(Flow flow) {
    SortedMap<RecordId, Integer> ends = new TreeMap<>();
    Box.ends().forEach(box -> flow.ids(box).forEach(id -> ends.merge(id, 1, Integer::sum)));
    SortedSet<RecordId> identified = new TreeSet<>();
    IDENTIFIED.forEach(box -> identified.addAll(flow.ids(box)));
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

  private static Stream<Finding> throughTheirBoxes(Flow flow) {
    return THROUGH.stream()
        .flatMap(
            pair ->
                found(
                    Rule.F13,
                    minus(flow.ids(pair.getKey()), flow.ids(pair.getValue())),
                    "are in " + pair.getKey() + " but not in " + pair.getValue()));
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
                    "Nothing need be wrong; but see whether this export was imported twice, under"
                        + " two sources."));
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
            "Run `screen report` again; should it stay, this is a fault of the program."));
  }

  private static SortedSet<RecordId> minus(Set<RecordId> all, Set<RecordId> without) {
    SortedSet<RecordId> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
