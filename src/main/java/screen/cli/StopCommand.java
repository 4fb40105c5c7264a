package screen.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.protocol.PlanEvent;
import screen.workflow.StopScreening;

/** {@code screen stop}: a person stops screening, as the plan's rule allows. */
@Command(
    name = "stop",
    header = "Stops the screening of titles and abstracts early.",
    description = {
      "Stops the screening of titles and abstracts before all records are screened. The stopping"
          + " plan of the config must have been fixed before, and its rule must allow it:"
          + " `screen status` says whether it does.",
      "The records settled by then are noted in records/plans.csv, with a checksum by which"
          + " `screen check` finds later changes. Records without a vote leave the queues and are"
          + " counted as not screened."
    })
final class StopCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "the reviewer who decides this, by the name in the config")
  private String reviewer = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private String note = "";

  @Option(names = "--resume", description = "takes the newest stop back: screening goes on")
  private boolean resume;

  StopCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    ReviewerOption.require(reviewer, folder.protocol().reviewers().people(), "decides this");
    PlanEvent event = folder.whileLocked("stop", session.now(), () -> note(folder));
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("event", event.kind().id());
      json.put("reviewer", reviewer);
      event
          .stop()
          .ifPresent(
              stop -> {
                json.put("records", stop.records());
                json.put("screened", stop.settled());
                json.put("relevant", stop.relevant());
                json.put("p", stop.p());
              });
      session.printJson(json);
    }
    return 0;
  }

  private PlanEvent note(ReviewFolder folder) {
    StopScreening screening = new StopScreening(session, folder);
    return resume ? screening.resume(reviewer, note) : screening.stop(reviewer, note);
  }
}
