package screen.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Who judges.
 *
 * @param screeners in the order of the config
 * @param votesPerRecord how many independent votes settle a record, 1 or more
 * @param tiebreaker who settles conflicts; "" where nobody is named
 * @param automation rules and rankers whose exclusions count as PRISMA's automation tools
 */
public record Reviewers(
    List<String> screeners, int votesPerRecord, String tiebreaker, List<String> automation) {
  public Reviewers {
    screeners = List.copyOf(screeners);
    automation = List.copyOf(automation);
    if (votesPerRecord < 1) {
      throw new IllegalArgumentException("votes-per-record is 1 or more: " + votesPerRecord);
    }
  }

  /** Whether the protocol names this reviewer in any role. */
  public boolean knows(String reviewer) {
    return everybody().contains(reviewer);
  }

  /** Screeners, tiebreaker, automation, in this order. */
  public List<String> everybody() {
    List<String> all = new ArrayList<>(people());
    all.addAll(automation);
    return all;
  }

  /** Screeners and tiebreaker, in this order. */
  public List<String> people() {
    List<String> people = new ArrayList<>(screeners);
    if (!tiebreaker.isEmpty()) {
      people.add(tiebreaker);
    }
    return people;
  }

  public boolean isTiebreaker(String reviewer) {
    return !tiebreaker.isEmpty() && tiebreaker.equals(reviewer);
  }
}
