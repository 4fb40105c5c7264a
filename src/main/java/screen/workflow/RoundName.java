package screen.workflow;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Failure;
import screen.FileName;
import screen.record.Search;

/** Checks names of rounds, which become names of files and folders on every operating system. */
public final class RoundName {
  private RoundName() {}

  /**
   * Refuses a name that no folder can have.
   *
   * @throws Failure that says why
   */
  public static void check(String round) {
    FileName.objectionTo(round)
        .ifPresent(
            why -> {
              throw Failure.usage("'" + round + "' cannot be the name of a round: " + why);
            });
  }

  /**
   * Refuses a name that some operating systems do not distinguish from that of an existing round.
   *
   * @param round "" for none
   */
  public static void refuseTwin(String round, List<Search> logged) {
    for (Search search : logged) {
      String other = search.round();
      if (!other.equals(round) && FileName.twinKey(other).equals(FileName.twinKey(round))) {
        throw Failure.usage(
            "The round '"
                + round
                + "' and the round '"
                + other
                + "' would share one folder on Windows and macOS. Use the existing name, or another"
                + " one.");
      }
    }
  }

  /**
   * A warning if a new round counts as older than an existing one.
   *
   * @param known the existing rounds
   */
  public static Optional<String> outOfOrder(String round, SortedSet<String> known) {
    SortedSet<String> later = known.contains(round) ? new TreeSet<>() : known.tailSet(round);
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The new round '"
                + round
                + "' would come before '"
                + later.first()
                + "': rounds are ordered by their names.");
  }
}
