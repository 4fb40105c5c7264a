package screen.workflow.extraction;

import java.util.ArrayList;
import java.util.List;
import screen.Counted;
import screen.extraction.Extraction;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.RecordId;

/** The values that each person must extract or settle. */
public final class ExtractionSteps {
  private ExtractionSteps() {}

  /**
   * The work that is left.
   *
   * @param person who must act; "" if any of the extractors can
   * @param sentence such as {@code 3 studies to extract}
   */
  public record Task(String person, String sentence) {}

  /** The work that is left; none if the config asks for no extraction. */
  public static List<Task> in(ReviewFolder folder, Review review, Flow flow) {
    if (review.protocol().extraction().isEmpty()) {
      return List.of();
    }
    return of(LoadExtraction.of(folder, review, flow));
  }

  static List<Task> of(Extraction extraction) {
    List<Task> tasks = new ArrayList<>();
    for (String person : extraction.team().people()) {
      List<RecordId> asked = extraction.askedOf(person);
      if (!asked.isEmpty()) {
        tasks.add(new Task(person, Counted.of(asked.size(), "study") + " to extract"));
      }
    }
    int open = extraction.table().open();
    if (open > 0) {
      String person =
          extraction.team().tiebreakers().isEmpty() ? "" : extraction.team().tiebreakers().get(0);
      tasks.add(
          new Task(person, Counted.of(open, "difference") + " of extracted values to settle"));
    }
    return tasks;
  }
}
