package screen.cli.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.outcome.Workload;
import screen.protocol.Reviewers;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.workflow.LoadReview;
import screen.workflow.report.Snapshot;

/**
 * {@code decide --reassign}: hands over the records that a reviewer has not screened to another
 * reviewer.
 */
public final class Reassignment {
  @Option(
      names = "--reassign",
      required = true,
      paramLabel = "FROM",
      description =
          "a reviewer who leaves: FROM's votes stay, and TO is asked to screen what FROM has not"
              + " screened")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TO",
      description = "a screener, or a person listed under `substitutes` in the config")
  private String to = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private String note = "";

  /** Hands over. The folder must be locked. */
  public int record(Session session, ReviewFolder folder) {
    Reviewers reviewers = folder.protocol().reviewers();
    for (String name : List.of(from, to)) {
      if (!reviewers.people().contains(name)) {
        throw Failure.usage(
            "The config names no reviewer '"
                + name
                + "'. "
                + Nearest.hint(name, reviewers.people())
                + " A new person is listed there under `substitutes`.");
      }
    }
    try {
      reviewers.afterHandover(from, to);
    } catch (IllegalArgumentException e) {
      throw Failure.input(String.valueOf(e.getMessage())).because(e);
    }
    if (reviewers.tiebreaker().equals(from) && !reviewers.isTiebreaker(to)) {
      refuseWhoScreened(folder);
    }
    folder.handoverFile().append(from, to, session.now(), note);
    printResult(session, session.open());
    return 0;
  }

  /**
   * Refuses a new tiebreaker who has screened: votes cast as a screener must not settle conflicts.
   */
  private void refuseWhoScreened(ReviewFolder folder) {
    Ballots ballots = LoadReview.withoutAbstracts(folder).ballots();
    if (Stream.of(Stage.values()).anyMatch(stage -> ballots.latest(stage, to).isPresent())) {
      throw Failure.input(
          "'"
              + to
              + "' has screened, so nothing was handed over. Conflicts are settled by a person who"
              + " has not screened: name another one under `substitutes` in the config.");
    }
  }

  private void printResult(Session session, ReviewFolder after) {
    List<Workload.Task> tasks =
        Snapshot.of(LoadReview.withoutAbstracts(after), after.retractions()).workload().tasks();
    int left =
        tasks.stream()
            .filter(task -> task.reviewer().equals(to))
            .mapToInt(Workload.Task::count)
            .sum();
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("from", from);
      json.put("to", to);
      json.put("to_judge", left);
      session.printJson(json);
    }
    session.print(
        from
            + " hands over to "
            + to
            + ", who now has "
            + left
            + " to screen; "
            + from
            + "'s votes stay");
  }
}
