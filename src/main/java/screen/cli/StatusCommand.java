package screen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Workload;
import screen.record.RecordId;
import screen.votes.Stage;

/** {@code screen status}: how far the review is and who must act. */
@Command(
    name = "status",
    description = "Shows the funnel so far, who must act, and the next command for each person.")
final class StatusCommand implements Callable<Integer> {
  private final Session session;

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    Review review = session.load(folder);
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    Flow flow = Flows.of(review, outcomes);
    Workload workload = Workload.of(review, outcomes);
    printFunnel(flow);
    printCoverage(workload);
    session.print("");
    next(folder, flow, workload).forEach(session::print);
    return 0;
  }

  private void printFunnel(Flow flow) {
    int identified = flow.identifiedBySource().values().stream().mapToInt(ids -> ids.size()).sum();
    String sources =
        flow.identifiedBySource().entrySet().stream()
            .map(source -> source.getKey() + " " + source.getValue().size())
            .collect(Collectors.joining(", "));
    line("identified", identified, sources);
    line("duplicates", flow.count(Box.REMOVED_DUPLICATES), "removed");
    lineIfAny("automation", flow.count(Box.REMOVED_AUTOMATION), "removed");
    line("screened", flow.count(Box.SCREENED), left(flow.count(Box.PENDING_TITLE_ABSTRACT)));
    line("excluded", flow.count(Box.EXCLUDED), "on title and abstract");
    line("sought", flow.count(Box.SOUGHT) + flow.count(Box.OTHER_SOUGHT), "full texts");
    lineIfAny(
        "not retrieved", flow.count(Box.NOT_RETRIEVED) + flow.count(Box.OTHER_NOT_RETRIEVED), "");
    line(
        "assessed",
        flow.count(Box.ASSESSED) + flow.count(Box.OTHER_ASSESSED),
        left(flow.count(Box.PENDING_FULL_TEXT)));
    line(
        "excluded",
        flow.count(Box.EXCLUDED_FULL_TEXT) + flow.count(Box.OTHER_EXCLUDED_FULL_TEXT),
        "on the full text");
    lineIfAny("awaiting", flow.count(Box.AWAITING) + flow.count(Box.OTHER_AWAITING), "");
    lineIfAny("ongoing", flow.count(Box.ONGOING) + flow.count(Box.OTHER_ONGOING), "");
    line(
        "included",
        flow.included().reports(),
        "reports of " + flow.included().studies() + " studies");
  }

  private static String left(int pending) {
    return pending == 0 ? "" : "of these " + pending + " still to be judged";
  }

  private void lineIfAny(String what, int count, String remark) {
    if (count > 0) {
      line(what, count, remark);
    }
  }

  private void line(String what, int count, String remark) {
    session.print(
        String.format(java.util.Locale.ROOT, "%-14s%7d  %s", what, count, remark).stripTrailing());
  }

  private void printCoverage(Workload workload) {
    session.print("");
    for (Stage stage : Stage.values()) {
      if (workload.judgedByAtLeast(stage, 0) > 0) {
        session.print(
            stage
                + ": judged by two or more "
                + workload.judgedByAtLeast(stage, 2)
                + ", by one "
                + workload.judgedBy(stage, 1)
                + ", by none "
                + workload.judgedBy(stage, 0));
      }
    }
  }

  private static List<String> next(ReviewFolder folder, Flow flow, Workload workload) {
    List<String> next = new ArrayList<>();
    if (!folder.hasRecords()) {
      return List.of("Next: `screen import FILE --source ID`");
    }
    if (!folder.hasDuplicates()) {
      return List.of("Next: `screen dedupe`");
    }
    if (flow.possibleDuplicates() > 0) {
      next.add(
          flow.possibleDuplicates()
              + " possible duplicates await a ruling: records/possible-duplicates.csv");
    }
    for (Workload.Task task : workload.tasks()) {
      next.add(
          task.reviewer()
              + ": "
              + task.count()
              + (task.conflicts() ? " conflicts to settle at " : " to judge at ")
              + task.stage()
              + ": `screen decide --reviewer "
              + quoted(task.reviewer())
              + " --stage "
              + task.stage()
              + " --export FILE.csv`");
    }
    return next.isEmpty() ? List.of("Nothing is left to judge. Next: `screen report`") : next;
  }

  private static String quoted(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }
}
