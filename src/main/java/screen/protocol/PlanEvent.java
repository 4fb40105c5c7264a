package screen.protocol;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of {@code plans.csv}: a stopping plan was fixed or taken back, or a person said that
 * screening was stopped or goes on.
 *
 * @param plan the plan that it is about; empty if the config has none any more
 * @param order the order of the queue, as the config names it
 * @param reviewer who said so; "" if the config did
 * @param stop what was settled when screening was stopped; only of {@code STOP}
 * @param seal the checksum of a stop; of {@code RESUME}, that of the stop that is taken back; else
 *     ""
 * @param line its 1-based line
 * @param text the line as the tool writes it, with line end
 */
public record PlanEvent(
    Kind kind,
    Optional<StoppingPlan> plan,
    String order,
    String reviewer,
    OffsetDateTime decidedAt,
    String note,
    Optional<Stop> stop,
    String seal,
    int line,
    String text) {
  /** This line with what was settled. */
  public PlanEvent stopping(Stop what, String checksum) {
    return new PlanEvent(
        kind, plan, order, reviewer, decidedAt, note, Optional.of(what), checksum, line, text);
  }

  /** The kind of a line. */
  public enum Kind {
    /** The config has this plan from now on. */
    PLAN,
    /** The config has no plan any more. */
    NO_PLAN,
    STOP,
    RESUME;

    /** Its name in the file. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> ofId(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }

  /**
   * The records that were settled when screening was stopped.
   *
   * @param searches the searches whose records the stop is about
   * @param records how many records they found, after deduplication
   * @param settled how many of these were settled
   * @param relevant how many of these went on
   * @param p that of the plan's rule
   */
  public record Stop(List<String> searches, int records, int settled, int relevant, double p) {
    public Stop {
      searches = List.copyOf(searches);
    }
  }
}
