package screen.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A place in the team, and who held it: what one holder left undone the next one does.
 *
 * @param holders the one whom the config names first, the present one last
 */
public record Seat(List<String> holders) {
  public Seat {
    holders = List.copyOf(holders);
    if (holders.isEmpty()) {
      throw new IllegalArgumentException("somebody holds a seat");
    }
  }

  static Seat of(String holder) {
    return new Seat(List.of(holder));
  }

  /** Its name: whom the config names. */
  public String name() {
    return holders.get(0);
  }

  /** Who holds it now. */
  public String holder() {
    return holders.get(holders.size() - 1);
  }

  /** Who does its work on a record: the holder who has judged it, else the present one. */
  public String filledBy(Collection<String> voters) {
    return holders.stream().filter(voters::contains).findFirst().orElse(holder());
  }

  /** The seat as it is once one person has handed over everything to another. */
  Seat handedOver(String from, String to) {
    if (!holder().equals(from)) {
      return this;
    }
    List<String> more = new ArrayList<>(holders);
    more.add(to);
    return new Seat(more);
  }
}
