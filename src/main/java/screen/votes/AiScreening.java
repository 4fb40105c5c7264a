package screen.votes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.record.RecordId;

/**
 * How AI takes part in screening: which reports it screens out and how it orders the queues. It
 * depends on no vote of a person.
 *
 * @param ai the id of the AI that screens out; "" if none does
 * @param excluded the reports that it excluded at title and abstract, including those that people
 *     screened too
 * @param sample those of them that were drawn for people to screen
 * @param calibration the reports that were drawn for people to screen, excluded or not
 * @param scores how relevant each report is by the AI that orders the queues, 0 to 1
 */
public record AiScreening(
    String ai,
    SortedSet<RecordId> excluded,
    SortedSet<RecordId> sample,
    SortedSet<RecordId> calibration,
    Map<RecordId, BigDecimal> scores) {
  /** A review in which AI neither screens out nor orders the queues. */
  public static final AiScreening NONE =
      new AiScreening("", new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Map.of());

  public AiScreening {
    excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    sample = Collections.unmodifiableSortedSet(new TreeSet<>(sample));
    calibration = Collections.unmodifiableSortedSet(new TreeSet<>(calibration));
    scores = Collections.unmodifiableMap(new TreeMap<>(scores));
  }

  /**
   * Whether a report was drawn for people to screen, so that the vote of AI has no effect on it.
   */
  public boolean isDrawn(RecordId report) {
    return sample.contains(report) || calibration.contains(report);
  }

  /** Whether AI screens a report out, unless a person votes on it. */
  public boolean isOut(RecordId report) {
    return excluded.contains(report) && !isDrawn(report);
  }
}
