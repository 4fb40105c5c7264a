package screen.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;

/**
 * The records of a random sample that a ranked queue shows first. It depends on the protocol's seed
 * and the ids of the records alone, so it is the same for every reviewer and on every machine.
 */
public final class RandomSample {
  private RandomSample() {}

  /** The sample in the order of its draw; empty unless the protocol asks for one. */
  public static List<RecordId> of(Review review) {
    int size = review.protocol().screening().ranking().randomFirst();
    if (size == 0) {
      return List.of();
    }
    String seed = Long.toString(review.protocol().screening().seed());
    return drawn(
        review.sets().representatives().stream().filter(review::isMainArm).toList(),
        size,
        seed,
        "random-first");
  }

  /**
   * Draws some of these records at random, in the order of the draw: all of them if there are no
   * more. Each record's draw depends on its id, the seed and the purpose alone.
   *
   * @param size 0 or more
   */
  public static List<RecordId> drawn(
      Collection<RecordId> records, int size, String seed, String purpose) {
    if (size == 0) {
      return List.of();
    }
    Map<RecordId, Long> draws = new HashMap<>();
    records.forEach(id -> draws.put(id, SeededDraw.of(seed, purpose, id.toString())));
    return draws.entrySet().stream()
        .sorted(
            Map.Entry.<RecordId, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(size)
        .map(Map.Entry::getKey)
        .toList();
  }
}
