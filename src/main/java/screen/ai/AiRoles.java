package screen.ai;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.outcome.RandomSample;
import screen.outcome.Removals;
import screen.outcome.Review;
import screen.protocol.AiPlan;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.AiScreening;
import screen.votes.Stage;

/**
 * Lets the votes of AI do what its role allows. A run counts in a role only if its votes were taken
 * in this role and the config still gives it to the AI.
 */
public final class AiRoles {
  private static final Stage STAGE = Stage.TITLE_ABSTRACT;

  private final AiVotes votes;
  private final Review review;

  private AiRoles(AiVotes votes, Review review) {
    this.votes = votes;
    this.review = review;
  }

  /** The reports that AI screens out, and its order of the queues. */
  public static AiScreening screening(AiVotes votes, Review review) {
    return new AiRoles(votes, review).screening();
  }

  /**
   * The reports that an AI in the role rescue included at title and abstract, each with its highest
   * score; 1 if none was stated.
   */
  public static Map<RecordId, BigDecimal> rescued(AiVotes votes, Review review) {
    AiRoles roles = new AiRoles(votes, review);
    Map<RecordId, BigDecimal> included = new TreeMap<>();
    for (AiTool tool : review.protocol().automation().ai()) {
      for (AiVotes.Taken run : roles.runs(tool, AiTool.Role.RESCUE)) {
        Map<RecordId, BigDecimal> scores = roles.scores(run);
        run.answers(STAGE, review::representativeOf)
            .forEach(
                (report, verdict) -> {
                  if (verdict == AiVerdict.INCLUDE) {
                    included.merge(
                        report, scores.getOrDefault(report, BigDecimal.ONE), BigDecimal::max);
                  }
                });
      }
    }
    return included;
  }

  /** The runs of an AI whose votes were taken in a role that it still has, the oldest first. */
  public static List<AiVotes.Taken> runs(AiVotes votes, AiTool tool) {
    return votes.runs().stream()
        .filter(run -> run.run().ai().equals(tool.id()) && run.role() == tool.role())
        .toList();
  }

  private List<AiVotes.Taken> runs(AiTool tool, AiTool.Role role) {
    return tool.role() == role ? runs(votes, tool) : List.of();
  }

  private AiScreening screening() {
    Optional<AiTool> tool = review.protocol().automation().aiInRole(AiTool.Role.SCREEN_OUT);
    SortedSet<RecordId> excluded = tool.map(this::excluded).orElseGet(TreeSet::new);
    Map<RecordId, BigDecimal> scores =
        review
            .protocol()
            .automation()
            .aiInRole(AiTool.Role.ORDER)
            .map(this::newestScores)
            .orElseGet(TreeMap::new);
    if (excluded.isEmpty()) {
      return new AiScreening("", excluded, new TreeSet<>(), new TreeSet<>(), scores);
    }
    AiPlan plan = tool.flatMap(AiTool::plan).orElseThrow();
    return new AiScreening(
        tool.orElseThrow().id(),
        excluded,
        drawn(excluded, plan.sample(), plan, "elusion"),
        drawn(screened(), plan.calibration(), plan, "calibration"),
        scores);
  }

  private static SortedSet<RecordId> drawn(
      Collection<RecordId> reports, int size, AiPlan plan, String purpose) {
    return new TreeSet<>(
        RandomSample.drawn(reports, size, Long.toString(plan.seed()), "ai-" + purpose));
  }

  /**
   * The reports that every run that answered them excluded. One run that includes them or is
   * unclear sends them to people.
   */
  private SortedSet<RecordId> excluded(AiTool tool) {
    Map<RecordId, AiVerdict> answers = new HashMap<>();
    for (AiVotes.Taken run : runs(tool, AiTool.Role.SCREEN_OUT)) {
      run.answers(STAGE, review::representativeOf)
          .forEach(
              (report, verdict) ->
                  answers.merge(report, verdict, (a, b) -> a == b ? a : AiVerdict.UNCLEAR));
    }
    SortedSet<RecordId> excluded = screened();
    excluded.removeIf(report -> answers.get(report) != AiVerdict.EXCLUDE);
    return excluded;
  }

  /** The reports of databases and registers that no rule removes. */
  private SortedSet<RecordId> screened() {
    Removals removals = new Removals(review);
    SortedSet<RecordId> reports = new TreeSet<>();
    for (RecordId record : review.records().keySet()) {
      if (review.representativeOf(record).equals(record)
          && review.isMainArm(record)
          && removals.hits(record).isEmpty()) {
        reports.add(record);
      }
    }
    return reports;
  }

  private Map<RecordId, BigDecimal> newestScores(AiTool tool) {
    List<AiVotes.Taken> runs = runs(tool, AiTool.Role.ORDER);
    return runs.isEmpty() ? new TreeMap<>() : scores(runs.get(runs.size() - 1));
  }

  /** The scores of a run; of records that are duplicates of each other, the highest. */
  private Map<RecordId, BigDecimal> scores(AiVotes.Taken run) {
    Map<RecordId, BigDecimal> scores = new TreeMap<>();
    for (AiVote vote : run.votes()) {
      if (vote.stage() == STAGE && vote.score().isPresent()) {
        scores.merge(
            review.representativeOf(vote.record()), vote.score().orElseThrow(), BigDecimal::max);
      }
    }
    return scores;
  }
}
