package screen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.workflow.LoadReview;
import screen.workflow.history.Blame;
import screen.workflow.history.PastReview;
import screen.workflow.report.Snapshot;

/** {@code screen blame}: who put the records of a box there. */
@Command(
    name = "blame",
    header = "Says whose vote, ruling or import put records into a box.",
    description = {
      "Lists the records in a box of the flow, each with the import that found it, the decisions on"
          + " its pairs and the votes. Votes on records that are not settled yet are not shown.",
      "With --since, lists only the records that entered (+) or left (-) the box since an earlier"
          + " commit, with what is new or gone."
    })
final class BlameCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "BOX",
      description = "such as included, screened, duplicates or excluded-full-text:REASON")
  private String box = "";

  @Option(
      names = "--since",
      paramLabel = "POINT",
      description =
          "a commit, branch or tag of git, or a date such as 2026-01-31: the last commit of that"
              + " day, in UTC")
  private String since = "";

  BlameCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    Snapshot now = Snapshot.of(LoadReview.of(folder), folder.retractions());
    Blame blame = new Blame(session, box);
    if (since.isEmpty()) {
      blame.print(folder, now);
      return 0;
    }
    try (PastReview past = PastReview.at(folder.root(), since, session::warn)) {
      blame.print(past, folder, now);
    }
    return 0;
  }
}
