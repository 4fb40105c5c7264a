package screen.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A place in the team and its holders over time; the next holder continues the work of the one
 * before.
 *
 * @param holders in order of time: first the one in the config, last the present one
 */
public record Seat(List<String> holders) {
  public Seat {
    holders = List.copyOf(holders);
    if (holders.isEmpty()) {
      throw new IllegalArgumentException("a seat needs a person");
    }
  }

  static Seat of(String holder) {
    return new Seat(List.of(holder));
  }

  /** The name of the seat: its holder in the config. */
  public String name() {
    return holders.get(0);
  }

  /** The present holder. */
  public String holder() {
    return holders.get(holders.size() - 1);
  }

  /** The holder responsible for a record: the one who has screened it, else the present one. */
  public String filledBy(Collection<String> voters) {
    return holders.stream().filter(voters::contains).findFirst().orElse(holder());
  }

  /**
   * This seat after one person has handed over to another; unchanged if {@code from} is not its
   * holder.
   */
  Seat handedOver(String from, String to) {
    if (!holder().equals(from)) {
      return this;
    }
    List<String> more = new ArrayList<>(holders);
    more.add(to);
    return new Seat(more);
  }
}
