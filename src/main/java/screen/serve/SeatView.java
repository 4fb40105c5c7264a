package screen.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.protocol.Criteria;
import screen.protocol.Protocol;
import screen.serve.live.Loaded;
import screen.votes.Stage;
import screen.votes.Verdict;

/** Whose seat it is, and what can be said at each stage. */
final class SeatView {
  private SeatView() {}

  /**
   * A reviewer's seat.
   *
   * @param open the stages that it shows, one at least
   */
  static Map<String, Object> of(Loaded loaded, String reviewer, List<Stage> open) {
    Protocol protocol = loaded.review().protocol();
    boolean tiebreaker = protocol.reviewers().isTiebreaker(reviewer);
    Map<String, Object> seat = new LinkedHashMap<>();
    seat.put("reviewer", reviewer);
    seat.put("review", protocol.title());
    seat.put("role", tiebreaker ? "tiebreaker" : "screener");
    seat.put("extracts", ExtractAccess.isFor(protocol, reviewer));
    seat.put("reasons", protocol.exclusionReasons());
    seat.put("tags", protocol.screening().aids().tags());
    List<Object> stages = new ArrayList<>();
    String first = "";
    for (Stage stage : open) {
      int left = loaded.work(reviewer, stage).queue().size();
      first = first.isEmpty() && left > 0 ? stage.id() : first;
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("id", stage.id());
      words.put("left", left);
      words.put("verdicts", Verdict.at(stage).stream().map(Verdict::id).toList());
      words.put("criteria", criteria(protocol, stage));
      stages.add(words);
    }
    seat.put("stages", stages);
    seat.put("stage", first.isEmpty() ? open.get(0).id() : first);
    return seat;
  }

  private static Map<String, Object> criteria(Protocol protocol, Stage stage) {
    Criteria.Part criteria = protocol.screening().aids().criteria().at(stage == Stage.FULL_TEXT);
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("text", RecordView.plain(criteria.text()));
    lines.put("include", RecordView.plain(criteria.include()));
    lines.put("exclude", RecordView.plain(criteria.exclude()));
    return lines;
  }
}
