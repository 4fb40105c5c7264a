package screen.serve.live;

import java.util.List;
import java.util.OptionalInt;
import screen.record.RecordId;

/**
 * What one reviewer has to judge at a stage.
 *
 * @param queue the reports that wait, in the order in which they come
 * @param judged how many the reviewer has judged
 * @param votes how many judged records a ranked order was learned from; empty if it is not ranked
 */
public record Work(List<RecordId> queue, int judged, OptionalInt votes) {
  public Work {
    queue = List.copyOf(queue);
  }

  /** Whether the most relevant reports come first. */
  public boolean isRanked() {
    return votes.isPresent();
  }
}
