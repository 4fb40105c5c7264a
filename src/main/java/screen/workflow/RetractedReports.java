package screen.workflow;

import java.util.List;
import java.util.Map;
import screen.flow.check.Finding;
import screen.record.RecordId;

/** The findings of {@code check} on included reports that were retracted or are in doubt. */
public final class RetractedReports {
  private RetractedReports() {}

  /**
   * One warning per report.
   *
   * @param retracted the notices on each report
   */
  public static List<Finding> findings(Map<RecordId, String> retracted) {
    return retracted.entrySet().stream()
        .map(
            report ->
                new Finding(
                    "retracted-report",
                    Finding.Severity.WARNING,
                    report.getKey().toString(),
                    "it is included, but: " + report.getValue(),
                    "Decide together what follows from it; no vote and no number changes by"
                        + " itself."))
        .toList();
  }
}
