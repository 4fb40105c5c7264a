package screen.workflow.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.match.Explanation;
import screen.duplicates.search.Explainer;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.RecordId;

/** What the files of a review tell of pairs of records. */
public final class PairExplanation {
  private final ReviewFolder folder;
  private final Map<RecordId, BibRecord> records;
  private final Explainer explainer;

  /** Knows what the last search came to and what people ruled up to now. */
  public PairExplanation(ReviewFolder folder, Map<RecordId, BibRecord> records) {
    DuplicateFiles files = folder.duplicateFiles();
    this.folder = folder;
    this.records = records;
    DuplicateFiles.Found found = files.found();
    this.explainer =
        new Explainer(records.values(), found.duplicates(), found.possible(), files.rulings());
  }

  /** What speaks for and against one report. */
  public Explanation evidence(RecordId a, RecordId b) {
    return explainer.evidence(record(a), record(b));
  }

  /** What became of the two in the last search, a sentence each. */
  public List<String> outcome(RecordId a, RecordId b) {
    return folder.hasDuplicates()
        ? explainer.outcome(record(a), record(b)).stream().map(words -> words + ".").toList()
        : List.of();
  }

  /** What there is to do before the outcome can be relied upon; none where it can. */
  public List<String> leftToDo() {
    return DuplicatesDue.in(folder).sentence().stream().toList();
  }

  private BibRecord record(RecordId id) {
    return Optional.ofNullable(records.get(id)).orElseThrow();
  }
}
