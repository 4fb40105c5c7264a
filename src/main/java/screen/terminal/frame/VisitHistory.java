package screen.terminal.frame;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The places of a queue that were decided on in this session, in their order; immutable. */
public final class VisitHistory {
  private final int size;
  private final BitSet decided;
  private final List<Integer> trail;

  private VisitHistory(int size, BitSet decided, List<Integer> trail) {
    this.size = size;
    this.decided = decided;
    this.trail = trail;
  }

  static VisitHistory start(int size) {
    return new VisitHistory(size, new BitSet(), List.of());
  }

  /** The history after a vote on the record at a place. */
  VisitHistory decided(int at) {
    BitSet more = (BitSet) decided.clone();
    more.set(at);
    List<Integer> longer =
        Stream.concat(trail.stream().filter(place -> place != at), Stream.of(at)).toList();
    return new VisitHistory(size, more, longer);
  }

  public boolean isDecided(int at) {
    return decided.get(at);
  }

  public int decidedCount() {
    return decided.cardinality();
  }

  public int left() {
    return size - decidedCount();
  }

  /** How many are left if the one at a place is decided on again. */
  public int leftWith(int at) {
    return left() + (isDecided(at) ? 1 : 0);
  }

  /** How many were decided on before the one at a place, which may be decided on again. */
  int decidedBefore(int at) {
    int index = trail.indexOf(at);
    return index < 0 ? trail.size() : index;
  }

  /**
   * Such as {@code 12 of 84, 72 to go}.
   *
   * @param before how many were decided on before the queue began
   */
  public String place(int before, int at) {
    int number = Math.min(decidedBefore(at) + 1, size);
    return (before + number) + " of " + (before + size) + ", " + leftWith(at) + " to go";
  }

  /**
   * The next place that is not decided on, wrapping around once; the end of the queue if there is
   * none.
   */
  public int next(int at) {
    int later = decided.nextClearBit(Math.min(at + 1, size));
    if (later < size) {
      return later;
    }
    int earlier = decided.nextClearBit(0);
    return earlier < size ? earlier : size;
  }

  /**
   * The place that was screened before this one; the one screened last if this one is not decided.
   */
  public OptionalInt before(int at) {
    int previous = decidedBefore(at) - 1;
    return previous < 0 ? OptionalInt.empty() : OptionalInt.of(trail.get(previous));
  }
}
