package screen.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Versions;
import screen.flow.Versions.Column;
import screen.record.RecordId;

/** Counts for the lines of boxes: one number, or one for each version of a living review. */
final class Tallies {
  private final Versions versions;

  Tallies(Versions versions) {
    this.versions = versions;
  }

  /** A number of each version. */
  Tally number(Function<Flow, Integer> number) {
    return new Tally(versions.columns().stream().map(Column::flow).map(number).toList(), List.of());
  }

  /** How many records are in a set of each version. */
  private Tally records(Function<Flow, Set<RecordId>> ids) {
    return number(of -> ids.apply(of).size());
  }

  /** The same of reports, with the number of their studies if the diagram shows it. */
  private Tally reports(Function<Flow, Set<RecordId>> ids) {
    List<Integer> studies = new ArrayList<>();
    versions
        .studies()
        .ifPresent(
            count ->
                versions.columns().stream()
                    .map(column -> count.applyAsInt(ids.apply(column.flow())))
                    .forEach(studies::add));
    return new Tally(records(ids).counts(), studies);
  }

  /** How many are in a box: records, or reports if the box comes after title and abstract. */
  Tally of(Box box) {
    return ofReports(box) ? reports(of -> of.ids(box)) : number(of -> of.count(box));
  }

  /** How many of an arm are in a box of both arms. */
  Tally of(Box box, Arm arm) {
    Function<Flow, Set<RecordId>> ids = of -> of.ids(box, arm);
    return ofReports(box) ? reports(ids) : records(ids);
  }

  /** The same with the counterpart of the box in the other arm. */
  Tally ofBothArms(Box box) {
    return ofReports(box)
        ? reports(of -> joined(box.ofEachArm().map(of::ids)))
        : number(of -> of.countOfBothArms(box));
  }

  /** Whether a box is after title and abstract. */
  private static boolean ofReports(Box box) {
    Box main = box.in(Arm.MAIN).orElse(box);
    return main == Box.SOUGHT || main.path(Arm.MAIN).contains(Box.SOUGHT);
  }

  private static Set<RecordId> joined(Stream<? extends Set<RecordId>> sets) {
    List<? extends Set<RecordId>> filled = sets.filter(ids -> !ids.isEmpty()).toList();
    if (filled.size() == 1) {
      return filled.get(0);
    }
    Set<RecordId> ids = new TreeSet<>();
    filled.forEach(ids::addAll);
    return ids;
  }

  /** How many are in some boxes for one rule or reason. */
  Tally ofReason(String name, Box... boxes) {
    Function<Flow, Set<RecordId>> ids =
        of ->
            joined(
                Arrays.stream(boxes)
                    .map(of::byReason)
                    .map(sets -> sets.getOrDefault(name, Collections.emptySortedSet())));
    return ofReports(boxes[0]) ? reports(ids) : records(ids);
  }
}
