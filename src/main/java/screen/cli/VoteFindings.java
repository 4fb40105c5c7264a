package screen.cli;

import java.util.List;
import screen.checks.Finding;
import screen.outcome.Review;
import screen.outcome.VotesOutOfRole;

/** Votes that the roles of the config do not fit. */
final class VoteFindings {
  private VoteFindings() {}

  static List<Finding> in(Review review) {
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
  static void warnOfRoles(Session session, Review review) {
    in(review).forEach(finding -> session.warn(finding.message() + ". " + finding.mend()));
  }
}
