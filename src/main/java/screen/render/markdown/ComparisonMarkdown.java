package screen.render.markdown;

import java.util.List;
import screen.flow.Flow;
import screen.flow.check.number.FlowKey;
import screen.flow.check.review.MovedRecords;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.votes.Stage;

/** Writes the changes between two copies of a review as the comment on a pull request. */
public final class ComparisonMarkdown {
  /** Keeps the text below the limit of a comment. */
  private static final int ROWS = 100;

  private static final int LONGEST_TITLE = 150;

  private final Flow before;
  private final Flow after;
  private final Review review;
  private final MarkdownPage page = new MarkdownPage();

  /**
   * One person's task at a stage.
   *
   * @param conflicts whether the task is to settle conflicts
   * @param before number of reports before; 0 if there was no such task
   * @param after number of reports now
   */
  public record Task(String reviewer, Stage stage, boolean conflicts, int before, int after) {
    /** The same task with the counts of both. */
    public Task and(Task other) {
      return new Task(reviewer, stage, conflicts, before + other.before(), after + other.after());
    }
  }

  /**
   * @param review the review as it is now
   */
  public ComparisonMarkdown(Flow before, Flow after, Review review) {
    this.before = before;
    this.after = after;
    this.review = review;
  }

  public String render(List<MovedRecords.Change> moved, List<Task> tasks) {
    page.heading(1, "Changes in the review");
    numbers();
    records(moved);
    people(tasks);
    return page.comment();
  }

  private void numbers() {
    List<FlowKey> changed =
        FlowKey.values().stream().filter(key -> key.of(before) != key.of(after)).toList();
    page.heading(2, "Flow");
    if (changed.isEmpty()) {
      page.paragraph("No number changes.");
      return;
    }
    page.textTable("Number", "Before", "After");
    changed.forEach(
        key ->
            page.row(
                MarkdownText.of(key.path()),
                Integer.toString(key.of(before)),
                Integer.toString(key.of(after))));
  }

  private void records(List<MovedRecords.Change> moved) {
    page.heading(2, "Records that moved");
    if (moved.isEmpty()) {
      page.paragraph("None.");
      return;
    }
    page.textTable("Record", "Title", "Before", "After", "Because");
    moved.stream()
        .limit(ROWS)
        .forEach(
            change ->
                page.row(
                    MarkdownText.of(change.record().toString()),
                    title(change.record()),
                    MarkdownText.of(change.before()),
                    MarkdownText.of(change.after()),
                    MarkdownText.of(change.cause())));
    if (moved.size() > ROWS) {
      page.paragraph("And " + (moved.size() - ROWS) + " more.");
    }
  }

  private void people(List<Task> tasks) {
    page.heading(2, "Who must act");
    if (tasks.stream().allMatch(task -> task.after() == 0) && after.possibleDuplicates() == 0) {
      page.paragraph("No one: nothing is left to screen.");
      return;
    }
    page.textTable("Person", "Task", "Before", "Now");
    for (Task task : tasks) {
      page.row(
          MarkdownText.of(task.reviewer()),
          (task.conflicts() ? "conflicts at " : "") + task.stage().id(),
          Integer.toString(task.before()),
          Integer.toString(task.after()));
    }
    if (before.possibleDuplicates() + after.possibleDuplicates() > 0) {
      page.row(
          "anyone",
          "possible duplicates",
          Integer.toString(before.possibleDuplicates()),
          Integer.toString(after.possibleDuplicates()));
    }
  }

  private String title(RecordId id) {
    BibRecord record = review.records().get(id);
    String title = record == null ? "" : record.title();
    return MarkdownText.shortened(title, LONGEST_TITLE);
  }
}
