package screen.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Console;
import screen.outcome.Rescue;
import screen.outcome.Review;
import screen.protocol.ScreeningSettings.Resolution;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.workflow.ranking.RescueBatch;

/** Excluded records that the tiebreaker looks at again. */
final class RescueApi {
  private final Console console;
  private final LiveReview live;
  private final String reviewer;

  RescueApi(Console console, LiveReview live, String reviewer) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
  }

  /** Sends the reviewer, who is the tiebreaker, the next batch. */
  Reply send(Request request) throws IOException {
    String size = request.texts().getOrDefault("size", "");
    if (!size.matches("[1-9]\\d{0,3}")) {
      throw Refused.badRequest("Say how many records to send: a number from 1 to 9999.");
    }
    Loaded loaded = live.now();
    RescueBatch batch =
        new RescueBatch(
            console,
            loaded.folder(),
            reviewer,
            work -> live.write(loaded.folder(), work::getAsInt));
    String message =
        Refused.ofFaults(
            () -> batch.send(loaded.review(), loaded.outcomes(), Integer.parseInt(size)));
    return Reply.saved("message", message);
  }

  /**
   * How many records wait to be looked at again, and the gain so far; empty for all but the
   * tiebreaker.
   */
  static Map<String, Object> of(Loaded loaded, String reviewer) {
    Review review = loaded.review();
    if (!review.protocol().reviewers().tiebreaker().equals(reviewer)
        || !review.protocol().screening().settlesBy(Resolution.TIEBREAKER)) {
      return Map.of();
    }
    Map<String, Object> rescue = new LinkedHashMap<>();
    List<Rescue> sent = Rescue.of(review, loaded.outcomes());
    rescue.put("waiting", Rescue.waiting(review, loaded.outcomes()));
    rescue.put("gain", sent.isEmpty() ? "" : Rescue.Gain.of(sent).sentence());
    return rescue;
  }
}
