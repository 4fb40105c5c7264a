package screen.workflow;

import java.util.List;
import screen.Console;
import screen.flow.check.Finding;
import screen.outcome.Review;
import screen.outcome.VotesOutOfRole;

/** Votes that the roles of the config do not fit. */
public final class VoteFindings {
  private VoteFindings() {}

  /** An error where a reviewer's role was changed for certain; else a warning. */
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
