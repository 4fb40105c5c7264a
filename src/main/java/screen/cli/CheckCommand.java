package screen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import screen.cli.output.FindingsPrinter;
import screen.cli.session.Session;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.flow.check.published.PublishedNumbers;
import screen.flow.check.review.SearchHits;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.outcome.Review;
import screen.workflow.ContraryDecisions;
import screen.workflow.LoadReview;
import screen.workflow.RetractedReports;
import screen.workflow.ReusedNumbers;
import screen.workflow.TimeOrderFindings;
import screen.workflow.UnloggedExports;
import screen.workflow.VoteFindings;
import screen.workflow.ai.AiFindings;
import screen.workflow.ai.LoadAi;
import screen.workflow.duplicates.DuplicateSearch;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.duplicates.DuplicatesHistory;
import screen.workflow.extraction.ExtractionFindings;
import screen.workflow.report.CertificateFindings;
import screen.workflow.report.RescueFindings;
import screen.workflow.report.RuleFindings;
import screen.workflow.report.Snapshot;
import screen.workflow.report.StoppingFindings;

/** {@code screen check}: checks the review folder, or published numbers, against the sum rules. */
@Command(
    name = "check",
    header = "Checks this review folder, or published numbers.",
    description = {
      "Without FILE: checks this review folder. Is each export the file that was imported, and does"
          + " it give the records that are stored? Does a search for duplicates find those that are"
          + " listed? Is every vote and ruling valid? Do the numbers of the flow add up?",
      "With FILE: checks the numbers of a published flow (our flow.json, the CSV of the PRISMA2020"
          + " R package, or a YAML of statements) against the sum rules; this needs no review"
          + " folder."
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "a published flow")
  private Optional<Path> file = Optional.empty();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FindingsPrinter printer = new FindingsPrinter(session);
    if (file.isPresent()) {
      Path given = file.get();
      return printer.print(Checks.of(PublishedNumbers.read(session.path(given), given.toString())));
    }
    ReviewFolder folder = session.open();
    RecordDerivation.verify(folder, session);
    List<Finding> findings = new ArrayList<>(SearchHits.check(folder.searches()));
    findings.addAll(UnloggedExports.in(folder).findings());
    DuplicatesDue due = DuplicatesDue.in(folder);
    due.finding().ifPresent(findings::add);
    Review review = LoadReview.withoutAbstracts(folder);
    findings.addAll(VoteFindings.in(review));
    findings.addAll(ReusedNumbers.findings(folder, review.records().values()));
    folder.rulingFile().requireAllIn(review.records().keySet());
    findings.addAll(ContraryDecisions.in(folder, review.records().keySet()));
    findings.addAll(TimeOrderFindings.in(folder, review.records().keySet()));
    Snapshot snapshot = Snapshot.of(review, folder.retractions());
    findings.addAll(RetractedReports.findings(snapshot.retracted()));
    findings.addAll(Checks.ofFlow(snapshot.flow()));
    findings.addAll(StoppingFindings.in(folder, review));
    findings.addAll(RuleFindings.in(folder, snapshot));
    LoadAi.of(folder, review.records().keySet());
    findings.addAll(CertificateFindings.in(folder, snapshot, Finding.Severity.WARNING));
    findings.addAll(AiFindings.in(folder));
    findings.addAll(RescueFindings.in(review));
    findings.addAll(ExtractionFindings.in(folder, review, snapshot.flow()));
    if (due.finding().isEmpty()) {
      findings.addAll(
          new DuplicatesHistory(folder, DuplicateSearch.amongRecords(folder, session))
              .differencesFromSearch());
    }
    return printer.print(findings);
  }
}
