package screen.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.outcome.Outcome.State;
import screen.protocol.Source;

/**
 * The place of a box in the flow.
 *
 * @param comesFrom its arm, or both, each with the box that its records come from; empty if they
 *     come from identification itself
 * @param end whether records end in it
 * @param states the states of a report that ends in it, or that belongs to this part of an end; a
 *     removed record has none
 * @param kind the kind of source whose records enter the flow in it
 * @param twin its counterpart in the arm of databases and registers
 */
record Place(
    Map<Arm, Optional<Box>> comesFrom,
    boolean end,
    Set<State> states,
    Optional<Source.Kind> kind,
    Optional<Box> twin) {
  /** The place where the records of a kind of source enter the flow. */
  static Place start(Source.Kind kind) {
    return new Place(
        Map.of(Arm.of(kind), Optional.empty()),
        false,
        Set.of(),
        Optional.of(kind),
        Optional.empty());
  }

  /** A box right after identification that records pass through. */
  static Place first(Arm arm) {
    return through(Map.of(arm, Optional.empty()));
  }

  /** A box that records of another box pass through, or that counts a part of them. */
  static Place within(Box box) {
    return through(Map.of(box.arm(), Optional.of(box)));
  }

  /** A part of an end: those of its records that are in one of these states. */
  static Place part(Box end, State... states) {
    return new Place(
        Map.of(end.arm(), Optional.of(end)),
        false,
        Set.copyOf(List.of(states)),
        Optional.empty(),
        Optional.empty());
  }

  private static Place through(Map<Arm, Optional<Box>> comesFrom) {
    return new Place(comesFrom, false, Set.of(), Optional.empty(), Optional.empty());
  }

  /** An end right after identification. */
  static Place end(Arm arm, State... states) {
    return end(Map.of(arm, Optional.empty()), states);
  }

  /** An end of records that come from another box. */
  static Place end(Box from, State... states) {
    return end(Map.of(from.arm(), Optional.of(from)), states);
  }

  /**
   * An end, for now, of both arms.
   *
   * @param other where those of the other methods come from
   */
  static Place open(State state, Box main, Optional<Box> other) {
    return end(Map.of(Arm.MAIN, Optional.of(main), Arm.OTHER, other), state);
  }

  private static Place end(Map<Arm, Optional<Box>> comesFrom, State... states) {
    return new Place(
        comesFrom, true, Set.copyOf(List.of(states)), Optional.empty(), Optional.empty());
  }

  /** The counterpart of a box among the other methods, right after identification. */
  static Place like(Box twin) {
    return like(twin, Optional.empty());
  }

  /** The counterpart of a box among the other methods, after another box of theirs. */
  static Place like(Box twin, Box from) {
    return like(twin, Optional.of(from));
  }

  private static Place like(Box twin, Optional<Box> from) {
    return new Place(
        Map.of(Arm.OTHER, from), twin.isEnd(), twin.states(), Optional.empty(), Optional.of(twin));
  }
}
