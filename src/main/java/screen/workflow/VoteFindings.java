package screen.workflow;

import java.util.List;
import screen.Console;
import screen.flow.check.Finding;
import screen.outcome.Review;
import screen.outcome.VotesOutOfRole;

/** Finds votes that do not fit the roles in the config. */
public final class VoteFindings {
  private VoteFindings() {}

  /** An error if a reviewer's role was certainly changed; else a warning. */
  public static List<Finding> in(Review review) {
    return VotesOutOfRole.in(review).stream()
        .map(
            votes ->
                new Finding(
                    "roles",
                    votes.isAlwaysOutOfRole() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                    "reviewer " + votes.reviewer(),
                    votes.message(),
                    VotesOutOfRole.remedy()))
        .toList();
  }

  /** The same as warnings. */
  public static void warnOfRoles(Console console, Review review) {
    in(review).forEach(finding -> console.warn(finding.message() + ". " + finding.remedy()));
  }
}
