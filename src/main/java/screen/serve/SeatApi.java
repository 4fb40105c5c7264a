package screen.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import screen.Console;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.serve.live.Work;
import screen.votes.Stage;
import screen.votes.Vote;

/** Answers the requests of one reviewer's page; nothing here depends on another seat. */
final class SeatApi {
  private static final int ROWS = 50;

  /** The record to screen and the one after it, which the page shows without waiting. */
  private static final int SENT = 2;

  private final Console console;
  private final LiveReview live;
  private final String reviewer;

  SeatApi(Console console, LiveReview live, String reviewer) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
  }

  /** Whose seat it is, and what can be said at each stage. */
  Reply seat(Request request) {
    return Reply.json(SeatView.of(live.now(), reviewer, List.of(Stage.values())));
  }

  /** The next record to screen, the one that follows it, and how far the reviewer is. */
  Reply next(Request request) {
    Stage stage = Lookup.stage(request.parameter("stage"));
    Loaded loaded = live.forScreening(stage);
    Work work = work(loaded, stage, request.parameter("search").strip());
    List<RecordId> queue = work.queue();
    if (!request.parameter("after").isEmpty()) {
      RecordId last = Lookup.report(loaded.review(), request.parameter("after"));
      queue =
          work.isRanked()
              ? loaded.rankings().goingOn(reviewer, last, queue)
              : WorkQueue.after(last, queue, loaded.review(), reviewer, stage);
    }
    RecordView view = new RecordView(loaded, reviewer, stage);
    Map<String, Object> next = new LinkedHashMap<>();
    next.put("judged", work.screened());
    next.put("left", queue.size());
    next.put("pace", work.pace());
    List<RecordId> sent = queue.stream().limit(SENT).toList();
    if (work.isRanked()) {
      loaded.rankings().show(reviewer, sent, loaded.work(reviewer, stage).queue());
      next.put("ranked_after", work.votes().orElse(0));
    }
    next.put("records", sent.stream().map(view::card).toList());
    next.put("waiting", queue.isEmpty() ? new TeamApi(loaded, reviewer).waiting() : List.of());
    return Reply.json(next);
  }

  /** The records left to screen; if a text is given, only those that it finds. */
  private Work work(Loaded loaded, Stage stage, String search) {
    Work all = loaded.work(reviewer, stage);
    if (search.isEmpty()) {
      return all;
    }
    Set<RecordId> found = live.finder().find(loaded, search).reports();
    RecordView view = new RecordView(loaded, reviewer, stage);
    return new Work(
        all.queue().stream().filter(found::contains).toList(),
        (int) found.stream().filter(id -> view.own(id, vote -> true)).count(),
        all.votes(),
        all.secondsEach());
  }

  /** One record, such as one screened before. */
  Reply record(Request request) {
    Stage stage = Lookup.stage(request.parameter("stage"));
    Loaded loaded = live.forScreening(stage);
    RecordId report = Lookup.report(loaded.review(), request.parameter("record"));
    return Reply.json(new RecordView(loaded, reviewer, stage).card(report));
  }

  /** The records among the reviewer's own that a number, an id or a text finds. */
  Reply find(Request request) {
    Stage stage = Lookup.stage(request.parameter("stage"));
    return Reply.json(
        new OwnRecords(live.forScreening(stage), live.finder(), reviewer, stage)
            .find(request.parameter("search")));
  }

  /** The reviewer's own votes, the newest first. */
  Reply votes(Request request) {
    Stage stage = Lookup.stage(request.parameter("stage"));
    String wanted = request.parameter("search").toLowerCase(Locale.ROOT).strip();
    String verdict = request.parameter("verdict");
    String tag = request.parameter("tag");
    Loaded loaded = live.now();
    RecordView view = new RecordView(loaded, reviewer, stage);
    List<RecordId> found =
        WorkQueue.screenedBy(loaded.review(), loaded.outcomes(), reviewer, stage).stream()
            .filter(id -> wanted.isEmpty() || contains(loaded.review(), id, view, wanted))
            .filter(
                id -> verdict.isEmpty() || view.own(id, it -> it.verdict().id().equals(verdict)))
            .filter(id -> tag.isEmpty() || view.own(id, it -> it.tags().contains(tag)))
            .toList();
    Map<String, Object> votes = new LinkedHashMap<>();
    votes.put("total", found.size());
    votes.put(
        "votes",
        found.stream().skip(from(request.parameter("from"))).limit(ROWS).map(view::row).toList());
    return Reply.json(votes);
  }

  private static boolean contains(Review review, RecordId id, RecordView view, String wanted) {
    Fields fields = review.fields(id);
    return String.join(
            "\n",
            id.toString(),
            fields.first(Field.TITLE),
            String.join("\n", fields.all(Field.AUTHORS)),
            fields.first(Field.JOURNAL),
            fields.first(Field.YEAR),
            fields.first(Field.DOI),
            String.valueOf(view.row(id).get("note")))
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  private static int from(String number) {
    if (!number.matches("\\d{0,9}")) {
      throw Refused.badRequest("`from` is a whole number.");
    }
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  /** The PDF of a report that the reviewer may screen at full text. */
  Reply fullText(Request request) {
    return new FullTextApi(live, reviewer).pdf(request);
  }

  /** Keeps the PDF that is sent. */
  Reply keepFullText(Request request) throws IOException {
    return new FullTextApi(live, reviewer).keep(request);
  }

  Reply pairs(Request request) {
    return new PairApi(console, live, reviewer).pairs();
  }

  Reply decidePair(Request request) throws IOException {
    return new PairApi(console, live, reviewer).decide(request);
  }

  Reply applyPairs(Request request) throws IOException {
    return new PairApi(console, live, reviewer).apply(request);
  }

  /** A file of records to screen offline. */
  Reply along(Request request) {
    return new AlongApi(console, live, reviewer).take(request);
  }

  /** Keeps the votes that were cast offline. */
  Reply back(Request request) throws IOException {
    return new AlongApi(console, live, reviewer).bring(request);
  }

  Reply studies(Request request) {
    return ExtractApi.own(console, live, reviewer).studies();
  }

  Reply form(Request request) {
    return ExtractApi.own(console, live, reviewer).form(request);
  }

  /** Keeps an extracted value. */
  Reply value(Request request) throws IOException {
    return ExtractApi.own(console, live, reviewer).keep(request);
  }

  /** The values in which those differ who extracted a study with this reviewer. */
  Reply differences(Request request) {
    return ExtractApi.together(console, live, reviewer).form(request);
  }

  /** Keeps a value on which the extractors agree. */
  Reply settle(Request request) throws IOException {
    return ExtractApi.together(console, live, reviewer).keep(request);
  }

  Reply done(Request request) throws IOException {
    return ExtractApi.own(console, live, reviewer).done(request);
  }

  Reply team(Request request) {
    return new TeamApi(live.now(), reviewer).team();
  }

  /** Sends the tiebreaker excluded records to look at again. */
  Reply rescue(Request request) throws IOException {
    return new RescueApi(console, live, reviewer).send(request);
  }

  Reply report(Request request) {
    return new TeamApi(live.now(), reviewer).report();
  }

  /** Keeps a vote; the answer comes when it is on the disk. */
  Reply vote(Request request) throws IOException {
    VoteRequest vote = VoteRequest.of(request.texts());
    live.keep(
        reviewer,
        vote.stage(),
        loaded -> vote.vote(loaded, reviewer, console.now()).map(it -> ranked(loaded, it)));
    return Reply.json(Map.of("saved", true));
  }

  /** The vote with the place at which a ranked queue showed its record. */
  private Vote ranked(Loaded loaded, Vote vote) {
    Work work = loaded.work(reviewer, vote.stage());
    return work.isRanked()
        ? vote.shownAt(loaded.rankings().rank(reviewer, vote.record(), work.queue()))
        : vote;
  }
}
