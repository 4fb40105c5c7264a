package screen.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.outcome.Outcome.State;
import screen.protocol.Source.Kind;

/** Finds boxes by their place in the flow; several are in the order of the flow. */
public final class Boxes {
  private Boxes() {}

  /** The boxes in which records enter the flow, of both arms. */
  public static Stream<Box> starts() {
    return all().filter(Box::isStart);
  }

  /** The boxes in which records of one arm enter the flow. */
  public static Stream<Box> starts(Arm arm) {
    return starts().filter(box -> box.isIn(arm));
  }

  /** The box in which the records of a kind of source enter the flow. */
  static Box ofKind(Kind kind) {
    return one(starts().filter(box -> box.kind().equals(Optional.of(kind))));
  }

  /** The box in which a report of this state and arm ends. */
  static Box ofState(State state, Arm arm) {
    return one(ofState(arm, state).filter(Box::isEnd));
  }

  /** The part of that end to which a report of this state belongs, or else the end itself. */
  static Box partOfState(State state, Arm arm) {
    return ofState(arm, state).filter(box -> !box.isEnd()).findFirst().orElse(ofState(state, arm));
  }

  private static Stream<Box> ofState(Arm arm, State state) {
    return all().filter(box -> box.isIn(arm) && box.states().contains(state));
  }

  private static Box one(Stream<Box> boxes) {
    List<Box> found = boxes.toList();
    if (found.size() != 1) {
      throw new IllegalStateException("not one box: " + found);
    }
    return found.get(0);
  }

  /** Every box, in the order of the flow. */
  public static Stream<Box> all() {
    return Arrays.stream(Box.values());
  }

  /** The boxes that belong to this arm only, in the order of the flow. */
  public static Stream<Box> only(Arm arm) {
    return all().filter(box -> box.arms().equals(Set.of(arm)));
  }

  /** The boxes that records pass through before the one they end in. */
  public static List<Box> passed() {
    return all().filter(box -> !box.isEnd() && leadsOn(box)).toList();
  }

  /** The boxes that count a part of another box and in which no record ends. */
  public static Stream<Box> parts() {
    return all().filter(Boxes::isPart);
  }

  /** Whether a box counts a part of another box and no record ends in it. */
  public static boolean isPart(Box box) {
    return !box.isEnd() && !leadsOn(box) && !box.isStart();
  }

  private static boolean leadsOn(Box box) {
    return all().anyMatch(next -> next.isPartOf(box));
  }

  /** The boxes of reports of an arm that are assessed but neither excluded nor included. */
  public static Stream<Box> unclassified(Arm arm) {
    return ends(arm, Box.ASSESSED.in(arm))
        .filter(box -> !box.label().isEmpty() && !box.isAlwaysShown());
  }

  /**
   * The boxes in which records of an arm end for good right after another box.
   *
   * @param from the other box; empty for identification itself
   */
  public static Stream<Box> ends(Arm arm, Optional<Box> from) {
    return all()
        .filter(box -> box.isEnd() && box.isIn(arm) && !box.isOpen())
        .filter(box -> box.comesFrom(arm).equals(from));
  }

  /** The boxes of records that are removed before screening. */
  public static Stream<Box> removed() {
    return ends(Arm.MAIN, Optional.empty()).filter(box -> !box.isIn(Arm.OTHER));
  }

  /** The boxes of open records and reports, which belong to both arms. */
  public static Stream<Box> ofBothArms() {
    return all().filter(box -> box.arms().size() > 1);
  }

  /** The boxes in which records end: every identified record is in exactly one of them. */
  public static List<Box> ends() {
    return all().filter(Box::isEnd).toList();
  }
}
