package screen.votes;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * A record that its screeners excluded and that was sent to the tiebreaker, to look at it again.
 *
 * @param batch 1 for the first batch of a review
 * @param rank its place among all excluded records, the most relevant first, by AI among those that
 *     AI included; 1 or more
 * @param above how many percent of the records that went on seemed less relevant: 0 to 100
 * @param reviewer who had the batch sent
 * @param sentAt later than every vote that was known then
 */
public record RescueLine(
    RecordId record,
    int batch,
    int rank,
    int above,
    Why why,
    String reviewer,
    OffsetDateTime sentAt) {
  /** Why a record was sent. */
  public enum Why {
    /** Its rank. */
    RANK,
    /** A screener took unusually long over it. */
    LONG,
    /** A screener took unusually short over it. */
    SHORT,
    /** AI in the role rescue included it. */
    AI;

    /** Whether it is the time that a screener took. */
    public boolean isTime() {
      return this == LONG || this == SHORT;
    }

    /** Its name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of this name. */
    public static Optional<Why> ofId(String id) {
      return Stream.of(values()).filter(why -> why.id().equals(id)).findFirst();
    }
  }
}
