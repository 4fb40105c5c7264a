package screen.workflow.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.Ruling;
import screen.duplicates.match.Explanation;
import screen.duplicates.search.Explainer;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Explains pairs of records from the files of a review. */
public final class PairExplanation {
  private final ReviewFolder folder;
  private final Map<RecordId, BibRecord> records;
  private final Explainer explainer;

  /** Uses the result of the last search and all rulings up to now. */
  public PairExplanation(ReviewFolder folder, Map<RecordId, BibRecord> records) {
    DuplicateFiles files = folder.duplicateFiles();
    this.folder = folder;
    this.records = records;
    DuplicateFiles.Found found = files.found();
    this.explainer =
        new Explainer(
            records.values(), found.duplicates(), found.possible(), folder.rulingFile().read());
  }

  /** The evidence for and against the two being duplicates. */
  public Explanation evidence(RecordId a, RecordId b) {
    return explainer.evidence(record(a), record(b));
  }

  /** The result of the last search for the two, in sentences. */
  public List<String> outcome(RecordId a, RecordId b) {
    return folder.hasDuplicates()
        ? explainer.outcome(record(a), record(b)).stream().map(words -> words + ".").toList()
        : List.of();
  }

  /** The keys that make a search compare the two, in words; empty if it does not. */
  public List<String> sharedKeys(RecordId a, RecordId b) {
    return explainer.sharedKeys(record(a), record(b));
  }

  /** The same as a sentence. */
  public String candidacy(RecordId a, RecordId b) {
    List<String> shared = sharedKeys(a, b);
    return shared.isEmpty()
        ? "A search does not compare the two: no identifier, place or title is the same or similar."
        : "A search compares the two because of: " + String.join("; ", shared) + ".";
  }

  /** The ruling that all records of the pair's title are different, if there is one. */
  public Optional<Ruling> groupRuling(RecordId a, RecordId b) {
    return explainer.groupRuling(a, b);
  }

  /** The steps to take before the result can be relied upon; empty if it can. */
  public List<String> leftToDo() {
    return DuplicatesDue.in(folder).sentence().stream().toList();
  }

  private BibRecord record(RecordId id) {
    return Optional.ofNullable(records.get(id)).orElseThrow();
  }
}
