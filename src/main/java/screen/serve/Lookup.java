package screen.serve;

import screen.outcome.Review;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.votes.Stage;

/** Finds what a request names. */
final class Lookup {
  private Lookup() {}

  /** The stage that a request names. */
  static Stage stage(String id) {
    return Stage.ofId(id).orElseThrow(() -> Refused.badRequest("Name a stage of screening."));
  }

  /** The report of a record that a request names. */
  static RecordId report(Review review, String id) {
    return review.representativeOf(record(review, id));
  }

  /** The record that a request names. */
  static RecordId record(Review review, String id) {
    return RecordId.parse(id)
        .filter(known -> review.records().containsKey(known))
        .orElseThrow(() -> new Refused(404, "no-record", "The review has no such record."));
  }
}
