package screen.render.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.agreement.Ratings;
import screen.ai.AiVotes;
import screen.duplicates.Duplicate;
import screen.flow.Flow;
import screen.flow.Versions;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.votes.Stage;

/**
 * The input of every rendering; a rendering depends on nothing else.
 *
 * @param outcomes the outcome of each report, by representative
 * @param versions the flow, as the diagram shows it
 * @param duplicates the records that were removed as duplicates, each with its evidence
 * @param votes the screeners' votes before resolution, unchanged, by stage
 * @param retracted included reports that were retracted or are in doubt, with the notices on them
 * @param ai the votes of AI
 * @param extraction the data extracted from the included studies
 * @param tool the program and its version, such as {@code prisma-screen 0.1.0}
 */
public record ReviewReport(
    Review review,
    SortedMap<RecordId, Outcome> outcomes,
    Versions versions,
    List<Duplicate> duplicates,
    Map<Stage, Ratings> votes,
    SortedMap<RecordId, String> retracted,
    AiVotes ai,
    ExtractionResult extraction,
    String tool) {
  public ReviewReport {
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    duplicates = List.copyOf(duplicates);
    votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    retracted = Collections.unmodifiableSortedMap(new TreeMap<>(retracted));
  }

  /** Returns the same report with another flow: of one round, or as an update. */
  public ReviewReport withFlow(Flow other) {
    return new ReviewReport(
        review, outcomes, versions.with(other), duplicates, votes, retracted, ai, extraction, tool);
  }

  /** The flow that the report is about: of the whole review, or of one round. */
  public Flow flow() {
    return versions.whole();
  }

  /** Whether the config asks for data from the included studies. */
  public boolean extracts() {
    return !protocol().extraction().isEmpty();
  }

  public Protocol protocol() {
    return review.protocol();
  }

  /** The searches, in the order of the log. */
  public List<Search> searches() {
    return review.searches();
  }

  /** The fields of a record; for the representative of a set, supplemented from the set. */
  public Fields fields(RecordId id) {
    BibRecord record = review.records().get(id);
    if (record == null) {
      return Fields.NONE;
    }
    return review.sets().representativeOf(id).equals(id) ? review.fields(id) : record.fields();
  }
}
