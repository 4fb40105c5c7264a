package screen.workflow;

import screen.cli.Session;
import screen.flow.check.Finding;
import screen.outcome.Review;
import screen.outcome.VotesOutOfRole;


import java.util.List;

/** Votes that the roles of the config do not fit. */
public final class VoteFindings {
  private VoteFindings() {}

  public static List<Finding> in(Review review) {
    return VotesOutOfRole.in(review).stream()
        .map(
            votes ->
                new Finding(
                    "roles",
                    Finding.Severity.WARNING,
                    "reviewer " + votes.reviewer(),
                    votes.message(),
                    VotesOutOfRole.mend()))
        .toList();
  }

  /** The same as warnings. */
  public static void warnOfRoles(Session session, Review review) {
    in(review).forEach(finding -> session.warn(finding.message() + ". " + finding.mend()));
  }
}
