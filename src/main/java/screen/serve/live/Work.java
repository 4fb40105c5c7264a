package screen.serve.live;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import screen.record.RecordId;
import screen.votes.Pace;

/**
 * The records that one reviewer has left to screen at a stage.
 *
 * @param queue the reports that wait, in the order in which they come
 * @param screened how many the reviewer has screened
 * @param votes how many screened records a ranked order was learned from; empty if it is not ranked
 * @param secondsEach how long the reviewer takes for a report; empty if unknown
 */
public record Work(
    List<RecordId> queue, int screened, OptionalInt votes, OptionalLong secondsEach) {
  public Work {
    queue = List.copyOf(queue);
  }

  /** Whether the most relevant reports come first. */
  public boolean isRanked() {
    return votes.isPresent();
  }

  /** How fast the reviewer screens, and how long the rest takes; "" if unknown. */
  public String pace() {
    return secondsEach.isEmpty() || queue.isEmpty()
        ? ""
        : Pace.anHour(secondsEach.getAsLong())
            + ", "
            + Pace.about(secondsEach.getAsLong() * queue.size())
            + " left";
  }
}
