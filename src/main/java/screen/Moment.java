package screen;

import java.time.Instant;
import java.time.OffsetDateTime;

/** The time of what a person says, which never goes back whatever the clocks of machines show. */
public final class Moment {
  private Moment() {}

  /** The later of two times; {@code floor} gets the offset of {@code now}. */
  public static OffsetDateTime notBefore(OffsetDateTime floor, OffsetDateTime now) {
    Instant earliest = floor.toInstant();
    return earliest.isAfter(now.toInstant()) ? earliest.atOffset(now.getOffset()) : now;
  }

  /**
   * The time of a word that takes the place of an earlier one on the same thing: after it by a
   * second at least, so that it counts in every clone.
   */
  public static OffsetDateTime after(OffsetDateTime earlier, OffsetDateTime now) {
    return notBefore(earlier.plusSeconds(1), now);
  }
}
