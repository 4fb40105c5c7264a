package screen;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Times of votes and rulings, which never go back even if the clocks of the machines differ. */
public final class Moment {
  private Moment() {}

  /** The later of two times; {@code floor} gets the offset of {@code now}. */
  public static OffsetDateTime notBefore(OffsetDateTime floor, OffsetDateTime now) {
    Instant earliest = floor.toInstant();
    return earliest.isAfter(now.toInstant()) ? earliest.atOffset(now.getOffset()) : now;
  }

  /**
   * The time of an entry that replaces an earlier one: at least a second after it, so that it
   * counts in every clone.
   */
  public static OffsetDateTime after(OffsetDateTime earlier, OffsetDateTime now) {
    return notBefore(earlier.plusSeconds(1), now);
  }
}
