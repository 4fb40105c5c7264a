package screen.outcome;

import java.util.Collection;
import screen.protocol.Protocol;
import screen.protocol.SecondCheck;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The number of screeners who must screen a report: as many as the protocol says; all who take part
 * if it is in the pilot sample; two if one would suffice but it was drawn for a second check.
 */
final class Quorum {
  private final Review review;
  private final Protocol protocol;

  Quorum(Review review) {
    this.review = review;
    this.protocol = review.protocol();
  }

  /** How many votes a report needs outside the pilot round, 1 or more. */
  int votes(RecordId report) {
    return isDrawn(review.representativeOf(report)) ? 2 : protocol.reviewers().votesPerRecord();
  }

  /**
   * Whether these voters are enough.
   *
   * @param members the records of the report
   */
  boolean isMet(Stage stage, Collection<RecordId> members, Collection<String> voters) {
    return voters.size() >= votes(members.iterator().next())
        && (stage != Stage.TITLE_ABSTRACT
            || members.stream().noneMatch(review.pilot()::contains)
            || review.pilot().isComplete(protocol, voters));
  }

  /** Like {@link #isMet}, but with at least two voters, as measuring agreement requires. */
  boolean isMetByTwo(Stage stage, Collection<RecordId> members, Collection<String> voters) {
    return voters.size() > 1 && isMet(stage, members, voters);
  }

  /** Whether a report is drawn for a second check; other reports do not influence the draw. */
  private boolean isDrawn(RecordId report) {
    SecondCheck check = protocol.screening().secondCheck();
    if (!check.isWanted() || protocol.reviewers().votesPerRecord() > 1) {
      return false;
    }
    long lot = SeededDraw.of(Long.toString(check.seed()), "second-check", report.toString());
    return (lot >>> 11) * 0x1.0p-53 < check.share();
  }
}
