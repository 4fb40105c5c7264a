package screen.terminal.frame;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The places of a queue that were judged in this session, in their order; immutable. */
public final class VisitHistory {
  private final int size;
  private final BitSet judged;
  private final List<Integer> trail;

  private VisitHistory(int size, BitSet judged, List<Integer> trail) {
    this.size = size;
    this.judged = judged;
    this.trail = trail;
  }

  static VisitHistory start(int size) {
    return new VisitHistory(size, new BitSet(), List.of());
  }

  /** The history after a vote on the record at a place. */
  VisitHistory judged(int at) {
    BitSet more = (BitSet) judged.clone();
    more.set(at);
    List<Integer> longer =
        Stream.concat(trail.stream().filter(place -> place != at), Stream.of(at)).toList();
    return new VisitHistory(size, more, longer);
  }

  public boolean isJudged(int at) {
    return judged.get(at);
  }

  public int judgedCount() {
    return judged.cardinality();
  }

  public int left() {
    return size - judgedCount();
  }

  /** How many are left to judge if the one at a place is judged again. */
  public int leftWith(int at) {
    return left() + (isJudged(at) ? 1 : 0);
  }

  /** How many were judged before the one at a place, which may be judged again. */
  int judgedBefore(int at) {
    int index = trail.indexOf(at);
    return index < 0 ? trail.size() : index;
  }

  /**
   * Such as {@code 12 of 84, 72 to go}.
   *
   * @param before how many were judged before the queue began
   */
  public String place(int before, int at) {
    int number = Math.min(judgedBefore(at) + 1, size);
    return (before + number) + " of " + (before + size) + ", " + leftWith(at) + " to go";
  }

  /**
   * The next place that is not judged, wrapping around once; the end of the queue if there is none.
   */
  public int next(int at) {
    int later = judged.nextClearBit(Math.min(at + 1, size));
    if (later < size) {
      return later;
    }
    int earlier = judged.nextClearBit(0);
    return earlier < size ? earlier : size;
  }

  /** The place that was judged before this one; the one judged last if this one is not judged. */
  public OptionalInt before(int at) {
    int previous = judgedBefore(at) - 1;
    return previous < 0 ? OptionalInt.empty() : OptionalInt.of(trail.get(previous));
  }
}
