package screen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import screen.Counted;
import screen.cli.output.FindingsPrinter;
import screen.cli.output.Funnel;
import screen.cli.session.Session;
import screen.duplicates.search.DeduplicationResult;
import screen.flow.check.Finding;
import screen.flow.check.review.Expected;
import screen.flow.check.review.SearchHits;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.record.Search;
import screen.workflow.LoadReview;
import screen.workflow.NextSteps;
import screen.workflow.StoppingPlans;
import screen.workflow.UnloggedImport;
import screen.workflow.duplicates.DuplicateSearch;
import screen.workflow.duplicates.DuplicatesHistory;
import screen.workflow.report.CertificateFindings;
import screen.workflow.report.ReportFiles;
import screen.workflow.report.Snapshot;

/** {@code screen run}: everything from the exports on, for CI and for reruns. */
@Command(
    name = "run",
    header = "Redoes everything, from the exports to the report.",
    description = {
      "Redoes everything: reads the exports that records/searches.csv lists, finds"
          + " duplicates, applies the votes, writes the report.",
      "Exports that were put into records/searches since, named like pubmed-2022-06-01.nbib, are"
          + " imported first: the name gives source and round.",
      "The same input gives the same bytes, on any machine."
    })
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--listed",
      description = "does not import exports that records/searches.csv does not list yet")
  private boolean listedOnly;

  @Mixin private AwaitOption await = new AwaitOption();
  private final Session session;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    return folder.whileLocked("run", session.now(), () -> run(folder));
  }

  private int run(ReviewFolder folder) {
    StoppingPlans.note(session, folder);
    DuplicateSearch duplicates = DuplicateSearch.amongExports(folder, session);
    List<Finding> differences = new DuplicatesHistory(folder, duplicates).differences();
    if (!differences.isEmpty()) {
      return new FindingsPrinter(session).print(differences);
    }
    if (!listedOnly) {
      new UnloggedImport(session).take(folder);
    }
    List<Search> searches = folder.searches();
    RecordDerivation.rewrite(folder, session);
    folder.reconcileSearches();
    searches.forEach(
        search ->
            session.talk(
                (search.hasExport() ? search.file() : search.id())
                    + ": "
                    + search.found()
                    + " found, "
                    + search.rejected()
                    + " rejected"));
    folder.duplicateFiles().damage().ifPresent(session::talkOfRepair);
    DeduplicationResult found = duplicates.run();
    session.talk(
        Counted.of(found.duplicates().size(), "duplicate")
            + ", "
            + found.possible().size()
            + " possible");
    duplicates.warnOfParted(session);
    Snapshot snapshot = Snapshot.of(LoadReview.of(folder), folder.retractions());
    CertificateFindings.require(folder, snapshot);
    ReportFiles files = ReportFiles.of(folder, snapshot, session);
    files.write(folder);
    files.warnings().forEach(session::warn);
    print(folder, snapshot);
    List<Finding> findings = new ArrayList<>(snapshot.findings());
    findings.addAll(SearchHits.check(searches));
    findings.forEach(finding -> session.warn(finding.where() + ": " + finding.message()));
    return findings.stream().anyMatch(RunCommand::fails) ? 1 : await.of(snapshot.flow());
  }

  /**
   * Whether a finding makes the run fail. Differences from expected numbers do not, as a new export
   * may change them; {@code report --check} reports these.
   */
  private static boolean fails(Finding finding) {
    return finding.isError() && !finding.rule().equals(Expected.RULE);
  }

  private void print(ReviewFolder folder, Snapshot snapshot) {
    Funnel funnel = new Funnel(session);
    if (session.json()) {
      funnel.printJson(folder, snapshot);
      return;
    }
    funnel.print(snapshot.flow());
    session.advise("");
    NextSteps.afterReport(folder, snapshot).forEach(session::advise);
  }
}
