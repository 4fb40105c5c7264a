package screen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.duplicates.Explainer;
import screen.duplicates.Explanation;
import screen.folder.DuplicateFiles;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.RecordId;

/** What the files of a review tell of pairs of records. */
final class PairExplanation {
  private final ReviewFolder folder;
  private final Map<RecordId, BibRecord> records;
  private final Explainer explainer;

  /** Knows what the last search came to and what people ruled up to now. */
  PairExplanation(ReviewFolder folder, Map<RecordId, BibRecord> records) {
    DuplicateFiles files = folder.duplicateFiles();
    this.folder = folder;
    this.records = records;
    this.explainer =
        new Explainer(records.values(), files.duplicates(), files.possible(), files.rulings());
  }

  /** What speaks for and against one report. */
  Explanation evidence(RecordId a, RecordId b) {
    return explainer.evidence(record(a), record(b));
  }

  /** What became of the two, a sentence each. */
  List<String> outcome(RecordId a, RecordId b) {
    if (!folder.hasDuplicates()) {
      return List.of("Nobody searched for duplicates yet: run `screen dedupe`.");
    }
    List<String> sentences = new ArrayList<>();
    explainer.outcome(record(a), record(b)).forEach(words -> sentences.add(words + "."));
    if (!isUpToDate()) {
      sentences.add("Exports or rulings came after the last search: run `screen dedupe`.");
    }
    return sentences;
  }

  private BibRecord record(RecordId id) {
    return Optional.ofNullable(records.get(id)).orElseThrow();
  }

  private boolean isUpToDate() {
    Optional<DuplicatesBasis> basis = folder.duplicateFiles().basis();
    return basis
        .filter(
            known ->
                known.equals(
                    DuplicatesBasis.of(folder.searches(), folder.duplicateFiles().rulings())))
        .isPresent();
  }
}
