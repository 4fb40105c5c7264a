package screen.protocol;

import java.util.List;

/**
 * A pilot round: a sample that all screeners screen first at title and abstract.
 *
 * @param size how many records are drawn; 0 if there is no pilot round
 * @param screeners the names in the config of those who screen it; empty for all
 */
public record PilotSettings(int size, List<String> screeners) {
  public static final PilotSettings NONE = new PilotSettings(0, List.of());

  public PilotSettings {
    screeners = List.copyOf(screeners);
    if (size < 0) {
      throw new IllegalArgumentException("size is 0 or more: " + size);
    }
  }

  /** Whether the screener of this seat takes part. */
  public boolean takesPart(Seat seat) {
    return screeners.isEmpty() || screeners.contains(seat.name());
  }
}
