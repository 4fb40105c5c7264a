package screen.workflow.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Console;
import screen.flow.check.number.FlowKey;
import screen.flow.check.review.MovedRecords;
import screen.folder.ReviewFolder;
import screen.outcome.Workload;
import screen.render.data.LedgerCsv;
import screen.render.markdown.ComparisonMarkdown;
import screen.workflow.duplicates.RulingWords;

/** Prints the changes between two copies of a review, such as two commits of it. */
public final class ReviewComparison {
  private final Console console;

  public ReviewComparison(Console console) {
    this.console = console;
  }

  public void print(ReviewFolder earlier, Snapshot then, ReviewFolder folder, Snapshot now) {
    List<MovedRecords.Change> moved =
        MovedRecords.between(LedgerCsv.of(then.report(earlier)), LedgerCsv.of(now.report(folder)))
            .changes(new RulingWords(folder)::on);
    List<ComparisonMarkdown.Task> tasks = tasks(then.workload(), now.workload());
    if (console.json()) {
      console.printJson(json(then, now, moved, tasks));
    } else {
      new ComparisonMarkdown(then.flow(), now.flow(), now.review())
          .render(moved, tasks)
          .lines()
          .forEach(console::print);
    }
  }

  /** The people's tasks of both copies, in the order of the protocol. */
  private static List<ComparisonMarkdown.Task> tasks(Workload then, Workload now) {
    Map<String, ComparisonMarkdown.Task> tasks = new LinkedHashMap<>();
    now.tasks().forEach(task -> add(tasks, task, 0, task.count()));
    then.tasks().forEach(task -> add(tasks, task, task.count(), 0));
    return List.copyOf(tasks.values());
  }

  private static void add(
      Map<String, ComparisonMarkdown.Task> tasks, Workload.Task task, int before, int after) {
    tasks.merge(
        key(task),
        new ComparisonMarkdown.Task(task.reviewer(), task.stage(), task.conflicts(), before, after),
        ComparisonMarkdown.Task::and);
  }

  private static String key(Workload.Task task) {
    return task.stage() + " " + task.conflicts() + " " + task.reviewer();
  }

  private static Map<String, Object> counts(int before, int after) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("before", before);
    counts.put("after", after);
    return counts;
  }

  private static Map<String, Object> json(
      Snapshot then,
      Snapshot now,
      List<MovedRecords.Change> moved,
      List<ComparisonMarkdown.Task> tasks) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    for (FlowKey key : FlowKey.values()) {
      numbers.put(key.path(), counts(key.of(then.flow()), key.of(now.flow())));
    }
    List<Map<String, Object>> records = new ArrayList<>();
    for (MovedRecords.Change change : moved) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("record", change.record().toString());
      row.put("before", change.before());
      row.put("after", change.after());
      row.put("cause", change.cause());
      records.add(row);
    }
    List<Map<String, Object>> work = new ArrayList<>();
    for (ComparisonMarkdown.Task task : tasks) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("reviewer", task.reviewer());
      row.put("stage", task.stage().id());
      row.put("before", task.before());
      row.put("after", task.after());
      work.add(row);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("numbers", numbers);
    json.put("moved", records);
    json.put("tasks", work);
    return json;
  }
}
