package screen.workflow.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import screen.extraction.DoneMark;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.folder.extraction.ExtractionFiles;
import screen.outcome.Review;
import screen.record.RecordId;

/** Loads the extracted values of a review. */
public final class LoadExtraction {
  private LoadExtraction() {}

  /**
   * Reads all files of extracted values.
   *
   * @param flow names the included studies
   * @throws screen.Failure if a line names an unknown record or field, or has no possible value
   */
  public static Extraction of(ReviewFolder folder, Review review, Flow flow) {
    ExtractionFiles.Lines lines = folder.extractionFiles().readAll(review.records().keySet());
    List<RecordId> studies = List.copyOf(flow.includedStudies().keySet());
    return new Extraction(
        review.protocol().extraction(),
        review.protocol().extractionTeam(),
        Extractions.of(lines.entries(), lines.marks(), studyOf(review, flow, lines)),
        studies);
  }

  /** The study of a record: named by its first included report, if one is included. */
  private static UnaryOperator<RecordId> studyOf(
      Review review, Flow flow, ExtractionFiles.Lines lines) {
    Set<RecordId> reports = new TreeSet<>();
    flow.includedStudies().values().forEach(reports::addAll);
    Stream.concat(
            lines.entries().stream().map(EnteredValue::study),
            lines.marks().stream().map(DoneMark::study))
        .map(review::representativeOf)
        .forEach(reports::add);
    Map<RecordId, RecordId> studies = new HashMap<>();
    review
        .studiesOf(reports)
        .forEach(
            (first, study) -> {
              RecordId name =
                  study.stream()
                      .filter(flow.includedStudies()::containsKey)
                      .findFirst()
                      .orElse(first);
              study.forEach(report -> studies.put(report, name));
            });
    return record -> {
      RecordId report = review.representativeOf(record);
      return studies.getOrDefault(report, report);
    };
  }
}
