package screen.workflow.extraction;

import java.util.List;
import screen.extraction.Extraction;
import screen.extraction.check.DataChecks;
import screen.flow.Flow;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.outcome.Review;

/** Checks the extracted values of a review, and what its paper says about them. */
public final class ExtractionFindings {
  private ExtractionFindings() {}

  /**
   * The findings about the values that a person may see: the person's own, or for one who settles
   * those that count.
   *
   * @param person as in the config, or {@link screen.extraction.Extractions#CONSENSUS}
   */
  public static List<Finding> of(Review review, Extraction extraction, String person) {
    StudyFacts facts = new StudyFacts(review);
    return DataChecks.of(
        extraction.team().settles(person)
            ? facts.agreed(extraction, List.of())
            : facts.ofPerson(extraction, person));
  }

  /** The findings, all warnings; none if nothing is extracted. */
  public static List<Finding> in(ReviewFolder folder, Review review, Flow flow) {
    Extraction extraction = LoadExtraction.of(folder, review, flow);
    if (extraction.isEmpty()) {
      return List.of();
    }
    return DataChecks.of(
        new StudyFacts(review).agreed(extraction, TableStatements.in(folder, review, extraction)));
  }
}
