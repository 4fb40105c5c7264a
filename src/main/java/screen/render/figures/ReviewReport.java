package screen.render.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.agreement.Ratings;
import screen.duplicates.Duplicate;
import screen.flow.Flow;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.votes.Stage;

/**
 * All that a report is made of. Every rendering is a function of it alone.
 *
 * @param outcomes where each report stands, by representative
 * @param duplicates the records that were removed as duplicates, each with its evidence
 * @param votes what the screeners said before resolution, as they said it, by stage
 * @param retracted included reports that were retracted or are in doubt, and what is said of them
 * @param tool the program and its version, such as {@code prisma-screen 0.1.0}
 */
public record ReviewReport(
    Review review,
    SortedMap<RecordId, Outcome> outcomes,
    Flow flow,
    List<Duplicate> duplicates,
    Map<Stage, Ratings> votes,
    SortedMap<RecordId, String> retracted,
    String tool) {
  public ReviewReport {
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    duplicates = List.copyOf(duplicates);
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    retracted = Collections.unmodifiableSortedMap(new TreeMap<>(retracted));
  }

  /** The same review with another of its flows: of one round, or as an update. */
  public ReviewReport withFlow(Flow other) {
    return new ReviewReport(review, outcomes, other, duplicates, votes, retracted, tool);
  }

  public Protocol protocol() {
    return review.protocol();
  }

  /** The search log, in its order. */
  public List<Search> searches() {
    return review.searches();
  }

  /** What is known of a record; of one that stands for a set, what its set knows. */
  public Fields fields(RecordId id) {
    BibRecord record = review.records().get(id);
    if (record == null) {
      return Fields.NONE;
    }
    return review.sets().representativeOf(id).equals(id) ? review.fields(id) : record.fields();
  }
}
