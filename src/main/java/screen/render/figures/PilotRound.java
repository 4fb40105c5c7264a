package screen.render.figures;

import java.util.Optional;
import screen.Counted;
import screen.agreement.MaybePolicy;
import screen.agreement.Ratings;
import screen.outcome.Outcome;
import screen.outcome.Standing;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The results of the pilot round.
 *
 * @param size number of reports in its sample
 * @param screenedByAll number of them screened by everyone who takes part
 * @param asVoted the votes on them before conflicts were settled
 * @param policy what a maybe counts as
 */
public record PilotRound(int size, int screenedByAll, Ratings asVoted, MaybePolicy policy) {
  /** The pilot round of a review; empty if it has none. */
  public static Optional<PilotRound> of(ReviewReport report) {
    Ratings votes = report.votes().get(Stage.TITLE_ABSTRACT);
    int size = report.review().pilot().size();
    if (votes == null || size == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new PilotRound(
            size,
            (int) report.outcomes().values().stream().filter(o -> isScreened(report, o)).count(),
            votes.among(id -> isInSample(report, id)),
            report.protocol().agreement().maybe()));
  }

  /** The votes with each maybe counted by the policy. */
  public Ratings counted() {
    return policy.apply(asVoted);
  }

  /** A sentence on its progress, to follow the figures of all records. */
  public String sentence() {
    return "Of the sample of "
        + Sentences.counted(size, "record")
        + " that all screeners screen first, "
        + screenedByAll
        + Counted.form(screenedByAll, " was", " were")
        + " screened by all. The figures above count them too.";
  }

  private static boolean isInSample(ReviewReport report, String id) {
    return RecordId.parse(id).filter(report.review().pilot()::contains).isPresent();
  }

  private static boolean isScreened(ReviewReport report, Outcome outcome) {
    return report.review().pilot().contains(outcome.report())
        && outcome.titleAbstract().progress() != Standing.Progress.PENDING;
  }
}
