package screen.workflow.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import screen.flow.check.Finding;
import screen.flow.check.Finding.Severity;
import screen.folder.RescueFile;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.votes.RescueLine;

/** Finds records that were sent to be looked at again although they were not excluded then. */
public final class RescueFindings {
  private RescueFindings() {}

  /** A warning for each: votes may have come later from another clone. */
  public static List<Finding> in(Review review) {
    Map<OffsetDateTime, List<RescueLine>> sent = new LinkedHashMap<>();
    for (RescueLine line : review.rescues().lines()) {
      sent.computeIfAbsent(line.sentAt(), time -> new ArrayList<>()).add(line);
    }
    List<Finding> findings = new ArrayList<>();
    sent.forEach(
        (time, lines) -> {
          SortedMap<RecordId, Outcome> then = Outcomes.of(review.before(time.toInstant()));
          for (RescueLine line : lines) {
            Outcome outcome = then.get(review.representativeOf(line.record()));
            if (outcome == null || outcome.state() != Outcome.State.EXCLUDED_TITLE_ABSTRACT) {
              findings.add(finding(line));
            }
          }
        });
    return findings;
  }

  private static Finding finding(RescueLine line) {
    return new Finding(
        "rescue",
        Severity.WARNING,
        RescueFile.NAME,
        line.record()
            + " was sent on "
            + line.sentAt().toLocalDate()
            + " to look at it again, but by the votes before that it was not excluded",
        "Was a vote changed or removed since, or did it come from another clone? `screen decide"
            + " --history "
            + line.record()
            + "` shows the votes.");
  }
}
