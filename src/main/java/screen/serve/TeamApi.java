package screen.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import screen.flow.FlowRow;
import screen.outcome.Review;
import screen.outcome.Workload;
import screen.render.Rendering;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.live.Loaded;
import screen.serve.live.Work;
import screen.stopping.StoppingStatus;
import screen.votes.Stage;
import screen.workflow.duplicates.OpenPairs;
import screen.workflow.report.Snapshot;

/**
 * How far the review is, as one reviewer may see it. Numbers of the whole review, the stopping rule
 * and the report open once nothing is left to screen: until then they could hint at others' votes.
 * A person who screens alone sees the stopping rule always.
 */
final class TeamApi {
  private final Loaded loaded;
  private final String reviewer;

  TeamApi(Loaded loaded, String reviewer) {
    this.loaded = loaded;
    this.reviewer = reviewer;
  }

  /** The reviewer's own progress, who is still screening, and the numbers of the review. */
  Reply team() {
    boolean open = workload().isDone();
    Map<String, Object> team = new LinkedHashMap<>();
    List<Object> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Work work = loaded.work(reviewer, stage);
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("id", stage.id());
      own.put("judged", work.screened());
      own.put("left", work.queue().size());
      own.put("pace", work.pace());
      stages.add(own);
    }
    team.put("stages", stages);
    team.put("waiting", waiting());
    team.put(
        "pairs",
        OpenPairs.in(loaded.folder(), loaded.review().records().keySet()).questions().size());
    team.put("rescue", RescueApi.of(loaded, reviewer));
    team.put("stopping", open || isAlone() ? stopping() : List.of());
    team.put("open", open);
    team.put("flow", open ? FlowRow.of(snapshot().flow()) : List.of());
    return Reply.json(team);
  }

  /**
   * The people with records left to screen: others only once the reviewer has nothing left, and to
   * the tiebreaker, who sees no record before both have voted, without numbers.
   */
  List<Map<String, Object>> waiting() {
    boolean settles = loaded.review().protocol().reviewers().isTiebreaker(reviewer);
    return workload().tasksShownTo(reviewer).stream()
        .map(
            task -> {
              Map<String, Object> words = new LinkedHashMap<>();
              words.put("reviewer", task.reviewer());
              words.put("stage", task.stage().id());
              if (!settles || task.reviewer().equals(reviewer)) {
                words.put("count", task.count());
              }
              words.put("conflicts", task.conflicts());
              words.put("again", task.rescues());
              return words;
            })
        .toList();
  }

  /** Whether this reviewer alone screens: the numbers of the review are then the reviewer's own. */
  private boolean isAlone() {
    Review review = loaded.review();
    return review.protocol().reviewers().screeners().equals(List.of(reviewer))
        && Stream.of(Stage.values())
            .flatMap(stage -> review.ballots().at(stage))
            .allMatch(vote -> vote.reviewer().equals(reviewer));
  }

  private List<String> stopping() {
    return StoppingStatus.of(loaded.review(), loaded.outcomes())
        .map(StoppingStatus::sentences)
        .orElse(List.of());
  }

  /** The report as one page. */
  Reply report() {
    if (!workload().isDone()) {
      throw new Refused(
          409,
          "not-yet",
          "The report opens here once nothing is left to screen: until then it could hint"
              + " at others' votes.");
    }
    return Reply.report(Rendering.REPORT_HTML.render(snapshot().report(loaded.folder())));
  }

  private Workload workload() {
    return Workload.of(loaded.review(), loaded.outcomes());
  }

  private Snapshot snapshot() {
    return Snapshot.of(loaded.review(), loaded.folder().retractions());
  }
}
