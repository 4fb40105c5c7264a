package screen.workflow.extraction;

import java.util.ArrayList;
import java.util.List;
import screen.Counted;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
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
   * @param person who must act
   * @param sentence such as {@code 3 studies to extract}
   * @param together whether the person enters what the extractors agree on; any of them can
   */
  public record Task(String person, String sentence, boolean together) {}

  /** The work that is left; none if the config asks for no extraction. */
  public static List<Task> in(ReviewFolder folder, Review review, Flow flow) {
    if (review.protocol().extraction().isEmpty()) {
      return List.of();
    }
    return of(LoadExtraction.of(folder, review, flow));
  }

  /**
   * The work that one person may see: the person's own, and that of others once there is none.
   *
   * @param person as in the config, or {@link Extractions#CONSENSUS}
   */
  public static List<Task> shownTo(String person, Extraction extraction) {
    List<Task> all = of(extraction);
    List<Task> own =
        all.stream()
            .filter(
                task ->
                    person.equals(Extractions.CONSENSUS)
                        ? task.together()
                        : task.person().equals(person) && !task.together())
            .toList();
    return own.isEmpty() ? all : own;
  }

  static List<Task> of(Extraction extraction) {
    List<Task> tasks = new ArrayList<>();
    for (String person : extraction.team().people()) {
      List<RecordId> asked = extraction.askedOf(person);
      if (!asked.isEmpty()) {
        tasks.add(new Task(person, Counted.of(asked.size(), "study") + " to extract", false));
      }
    }
    int open = extraction.table().open();
    if (open > 0) {
      List<String> tiebreakers = extraction.team().tiebreakers();
      boolean together = tiebreakers.isEmpty();
      tasks.add(
          new Task(
              together ? extraction.team().people().get(0) : tiebreakers.get(0),
              Counted.of(open, "difference") + " of extracted values to settle",
              together));
    }
    return tasks;
  }
}
