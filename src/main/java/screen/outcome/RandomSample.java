package screen.outcome;

import java.util.Comparator;
import java.util.List;
import screen.record.RecordId;

/**
 * The records of a random sample that a ranked queue shows first. It depends on the protocol's seed
 * and the ids of the records alone, so it is the same for every reviewer and on every machine.
 */
public final class RandomSample {
  private RandomSample() {}

  /** The sample in the order of its draw; empty unless the protocol asks for one. */
  public static List<RecordId> of(Review review) {
    String seed = Long.toString(review.protocol().screening().seed());
    return review.sets().representatives().stream()
        .filter(review::isMainArm)
        .sorted(
            Comparator.comparingLong(
                    (RecordId id) -> SeededDraw.of(seed, "random-first", id.toString()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(review.protocol().screening().ranking().randomFirst())
        .toList();
  }
}
