package screen.workflow.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import screen.agreement.Ratings;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flows;
import screen.flow.LivingFlow;
import screen.flow.Versions;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.flow.check.review.Expected;
import screen.flow.check.review.Movement;
import screen.folder.ReviewFolder;
import screen.outcome.IndependentVotes;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Retractions;
import screen.outcome.Review;
import screen.outcome.Rounds;
import screen.outcome.Workload;
import screen.record.RecordId;
import screen.record.RetractionList;
import screen.render.figures.ExtractionResult;
import screen.render.figures.ReviewReport;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.workflow.ai.LoadAi;
import screen.workflow.extraction.LoadExtraction;

/** A review with its outcomes and flow: computed once per command, so that its outputs agree. */
public record Snapshot(
    Review review,
    SortedMap<RecordId, Outcome> outcomes,
    Flow flow,
    SortedMap<RecordId, String> retracted) {
  public static Snapshot of(Review review, RetractionList retractions) {
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    return new Snapshot(
        review,
        outcomes,
        Flows.of(review, outcomes),
        Retractions.amongIncluded(review, outcomes, retractions));
  }

  /** The same review with the flow of one round alone. */
  public Snapshot inRound(String round) {
    return new Snapshot(review, outcomes, Flows.ofRound(review, outcomes, round), retracted);
  }

  /** The same review with the flow of its newest round as an update of all earlier ones. */
  Snapshot asUpdate() {
    List<String> rounds = rounds();
    String newest = rounds.get(rounds.size() - 1);
    return new Snapshot(review, outcomes, Flows.ofUpdate(review, outcomes, newest), retracted);
  }

  /** The rounds, the oldest first. */
  public List<String> rounds() {
    return Rounds.of(review).names();
  }

  /** Each round, and the newest as an update; empty if there is only one round. */
  List<Snapshot> parts() {
    if (rounds().size() < 2) {
      return List.of();
    }
    return Stream.concat(rounds().stream().map(this::inRound), Stream.of(asUpdate())).toList();
  }

  /** The findings on all of its flows. */
  public List<Finding> findings() {
    return findings(flow);
  }

  /** The same, naming the records that moved since a committed flow. */
  public List<Finding> findings(Flow committed) {
    List<Finding> findings = new ArrayList<>(Checks.ofFlow(flow));
    findings.addAll(Checks.ofSynthesis(review.protocol().report().synthesis(), flow));
    parts().forEach(part -> findings.addAll(errors(part.flow())));
    Versions versions = LivingFlow.of(review, outcomes, flow);
    if (versions.isLiving()) {
      versions.columns().forEach(column -> findings.addAll(errors(column.flow())));
    }
    findings.addAll(
        Expected.check(
            review.protocol().expected(), flow, finished(), Movement.between(committed, flow)));
    return findings;
  }

  /** The flow without the searches that first found records that are still open. */
  private Flow finished() {
    Set<String> underWay = new HashSet<>();
    for (Box box : Box.values()) {
      if (box.isOpen()) {
        flow.ids(box).forEach(id -> underWay.add(review.firstSearch(id)));
      }
    }
    return flow.without(id -> underWay.contains(review.firstSearch(id)));
  }

  /**
   * The errors of the flow of some rounds. Warnings are left out, as a round may well find nothing
   * new in a source.
   */
  private static List<Finding> errors(Flow flow) {
    return Checks.ofFlow(flow).stream().filter(Finding::isError).toList();
  }

  /**
   * The reports of this flow that went on from title and abstract although a screener said maybe.
   * Open reports are left out, as a screener may have to screen them without knowing that.
   */
  public SortedSet<RecordId> maybes() {
    SortedSet<RecordId> maybes = new TreeSet<>(flow.ids(Box.SOUGHT));
    maybes.addAll(flow.ids(Box.OTHER_SOUGHT));
    maybes.removeIf(
        report ->
            review.standing(Stage.TITLE_ABSTRACT, report).values().stream()
                .noneMatch(vote -> vote.verdict() == Verdict.MAYBE));
    return maybes;
  }

  public Workload workload() {
    return Workload.of(review, outcomes);
  }

  /** The input of the renderings, with the evidence from duplicates.csv. */
  public ReviewReport report(ReviewFolder folder) {
    Map<Stage, Ratings> votes = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      votes.put(stage, IndependentVotes.of(review, outcomes, stage));
    }
    return new ReviewReport(
        review,
        outcomes,
        LivingFlow.of(review, outcomes, flow),
        folder.duplicateFiles().duplicates(),
        votes,
        retracted,
        LoadAi.of(folder, review.records().keySet()),
        ExtractionResult.of(LoadExtraction.of(folder, review, flow)),
        "prisma-screen " + Version.number());
  }
}
