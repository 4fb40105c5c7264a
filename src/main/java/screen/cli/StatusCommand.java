package screen.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import screen.Counted;
import screen.ai.certificate.AiCertificate;
import screen.cli.output.Funnel;
import screen.cli.session.Session;
import screen.flow.check.Finding;
import screen.flow.check.review.SearchHits;
import screen.folder.ReviewFolder;
import screen.outcome.Rescue;
import screen.outcome.Workload;
import screen.protocol.PlanLog;
import screen.stopping.StoppingStatus;
import screen.votes.Ballots;
import screen.votes.Pace;
import screen.votes.Stage;
import screen.workflow.LoadReview;
import screen.workflow.NextSteps;
import screen.workflow.ReusedNumbers;
import screen.workflow.VoteFindings;
import screen.workflow.report.CertificateFindings;
import screen.workflow.report.Snapshot;

/** {@code screen status}: shows how far the review is and who must act. */
@Command(
    name = "status",
    header = "Shows how far the review is and who must act.",
    description = "Shows the funnel so far, who must act, and the next command for each person.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private AwaitOption await = new AwaitOption();
  private final Session session;

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    Snapshot snapshot = Snapshot.of(LoadReview.withoutAbstracts(folder), folder.retractions());
    warn(SearchHits.check(snapshot.review().searches()));
    VoteFindings.warnOfRoles(session, snapshot.review());
    warn(ReusedNumbers.findings(folder, snapshot.review().records().values()));
    Funnel funnel = new Funnel(session);
    if (session.json()) {
      funnel.printJson(folder, snapshot);
      return await.of(snapshot.flow());
    }
    funnel.print(snapshot.flow());
    Workload workload = snapshot.workload();
    List<String> progress = new ArrayList<>(coverage(workload));
    progress.addAll(pace(workload, snapshot.review().ballots()));
    printBlock(progress);
    StoppingStatus.of(snapshot.review(), snapshot.outcomes()).ifPresent(this::printStopping);
    CertificateFindings.certificate(folder, snapshot).ifPresent(this::printCertificate);
    PlanLog plans = snapshot.review().plans();
    if (!plans.stops().isEmpty() && !plans.isNoted(snapshot.review().protocol().screening())) {
      session.warn(
          "the stopping plan or the order of the config was changed after screening was stopped;"
              + " `screen check` says more");
    }
    List<Rescue> rescues = Rescue.of(snapshot.review(), snapshot.outcomes());
    if (!rescues.isEmpty()) {
      printBlock(List.of("rescue: " + Rescue.Gain.of(rescues).sentence()));
    }
    List<String> last = new ArrayList<>();
    snapshot.retracted().forEach((id, notice) -> last.add("included, but: " + id + ": " + notice));
    if (!session.options().quiet) {
      last.addAll(NextSteps.of(folder, snapshot));
    }
    printBlock(last);
    return await.of(snapshot.flow());
  }

  private void warn(List<Finding> findings) {
    findings.forEach(
        finding ->
            session.warn(finding.where() + ": " + finding.message() + ". " + finding.remedy()));
  }

  private void printStopping(StoppingStatus status) {
    printBlock(
        Stream.concat(
                Stream.of(
                    "stopping rule "
                        + status.plan().rule().id()
                        + ", target recall "
                        + status.plan().targetRecall().toPlainString()
                        + ", confidence "
                        + status.plan().confidence().toPlainString()
                        + ":"),
                status.sentences().stream().map(sentence -> "  " + sentence))
            .toList());
  }

  private void printCertificate(AiCertificate certificate) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "AI "
            + certificate.ai()
            + " screens out "
            + Counted.of(certificate.screenedOut(), "record")
            + (certificate.isMet() ? ", under a certificate" : ", not certified yet:"));
    certificate.needs().forEach(need -> lines.add("  " + need));
    printBlock(lines);
  }

  private void printBlock(List<String> lines) {
    if (!lines.isEmpty()) {
      session.print("");
      lines.forEach(session::print);
    }
  }

  private static List<String> coverage(Workload workload) {
    return Stream.of(Stage.values())
        .filter(stage -> workload.screenedByAtLeast(stage, 0) > 0)
        .map(
            stage ->
                stage
                    + ": "
                    + workload.screenedByAtLeast(stage, 2)
                    + " screened by two or more screeners, "
                    + workload.screenedBy(stage, 1)
                    + " by one, "
                    + workload.screenedBy(stage, 0)
                    + " not yet")
        .toList();
  }

  private static List<String> pace(Workload workload, Ballots ballots) {
    List<String> lines = new ArrayList<>();
    for (Workload.Task task : workload.tasks()) {
      List<Instant> times = ballots.times(task.stage(), task.reviewer());
      Pace.secondsEach(times)
          .ifPresent(
              each ->
                  lines.add(
                      task.reviewer()
                          + " at "
                          + task.stage()
                          + ": "
                          + each
                          + " s a record, "
                          + Pace.anHour(each)
                          + "; the rest takes "
                          + Pace.about(each * task.count())));
    }
    return lines;
  }
}
