package screen.cli.decide;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import screen.Counted;
import screen.Failure;
import screen.Progress;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.search.Matches;
import screen.terminal.LiveOrder;
import screen.terminal.ScreeningSession;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;
import screen.workflow.LockRetry;
import screen.workflow.NextSteps;
import screen.workflow.ScreeningStart;
import screen.workflow.ranking.RankedRecords;
import screen.workflow.ranking.SessionRanking;
import screen.workflow.ranking.SharedRecords;
import screen.workflow.report.Snapshot;
import screen.workflow.search.RecordSearch;

/** Screens in the terminal; in the end prints what was done and what is left. */
public final class TerminalSession {
  private final Session session;
  private final ReviewFolder folder;
  private final String reviewer;
  private final WhereOption where;
  private final SharedRecords ranked;
  private final Predicate<RecordId> wanted;
  private final boolean ascii;

  TerminalSession(
      Session session, ReviewFolder folder, String reviewer, WhereOption where, boolean ascii) {
    this.session = session;
    this.folder = folder;
    this.reviewer = reviewer;
    this.where = where;
    this.ranked = new SharedRecords(session);
    this.wanted = where.in(folder, session);
    this.ascii = ascii;
  }

  int run(Optional<Stage> given) {
    if (session.json()) {
      throw Failure.usage("In the terminal there is no --json; name --from or --export.");
    }
    Stage first = given.orElse(Stage.TITLE_ABSTRACT);
    if (RankedRecords.applies(folder.protocol(), reviewer, first)) {
      ranked.begin(folder);
    }
    Review loaded = LoadReview.of(folder);
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(loaded);
    Optional<Stage> stage = given.or(() -> firstWithWork(loaded, outcomes));
    if (stage.isEmpty()) {
      return nothingLeft("", loaded);
    }
    Optional<Review> drawn = ScreeningStart.note(session, folder, loaded, stage.get());
    Review review = drawn.orElse(loaded);
    SortedMap<RecordId, Outcome> now = drawn.map(Outcomes::of).orElse(outcomes);
    Optional<SessionRanking> ranking = ranking(review, now, stage.get());
    ScreeningSession screening =
        ScreeningSession.open(
            folder,
            review,
            now,
            reviewer,
            stage.get(),
            setting(review, ranking.map(TerminalSession::order).orElse(LiveOrder.FIXED)),
            vote -> keep(stage.get(), vote));
    if (screening.isEmpty()) {
      return nothingLeft(" at " + stage.get(), review);
    }
    ScreeningSession.Result result = screening.run();
    session.print(
        reviewer
            + " at "
            + stage.get()
            + ": "
            + Counted.of(result.votes(), "vote")
            + " saved, "
            + result.left()
            + " left to screen"
            + where.among());
    result.comesNext().forEach(session::advise);
    session.surroundings().out().flush();
    ranking.ifPresent(SessionRanking::finish);
    return 0;
  }

  /** Shows the records that the reviewer has screened, to vote again or to withdraw a vote. */
  int again(Optional<Stage> given) {
    if (session.json()) {
      throw Failure.usage("In the terminal there is no --json; name --export FILE --screened.");
    }
    Review review = LoadReview.of(folder);
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    Stage stage =
        given.orElseGet(
            () ->
                review.ballots().latest(Stage.FULL_TEXT, reviewer).isPresent()
                    ? Stage.FULL_TEXT
                    : Stage.TITLE_ABSTRACT);
    ScreeningSession screening =
        ScreeningSession.again(
            folder,
            review,
            outcomes,
            reviewer,
            stage,
            setting(review, LiveOrder.FIXED),
            vote -> keep(stage, vote));
    if (screening.isEmpty()) {
      session.print(reviewer + " has screened nothing at " + stage + where.among() + ".");
      return 0;
    }
    int kept = screening.run().votes();
    session.print(reviewer + " at " + stage + ": " + Counted.of(kept, "vote") + " saved");
    return 0;
  }

  private Optional<SessionRanking> ranking(
      Review review, SortedMap<RecordId, Outcome> outcomes, Stage stage) {
    return RankedRecords.applies(review.protocol(), reviewer, stage)
        ? Optional.of(new SessionRanking(folder, ranked, review, outcomes, reviewer, stage))
        : Optional.empty();
  }

  private static LiveOrder order(SessionRanking ranking) {
    return new LiveOrder() {
      @Override
      public Optional<RankedOrder> newest() {
        return Optional.of(ranking.newest());
      }

      @Override
      public void pause() {
        ranking.pause();
      }

      @Override
      public void voted(Vote vote) {
        ranking.voted(vote);
      }
    };
  }

  private ScreeningSession.Setting setting(Review review, LiveOrder order) {
    return new ScreeningSession.Setting(
        session::now,
        () -> next(review),
        System.getProperty("os.name", ""),
        wanted,
        this::matches,
        order,
        ascii,
        session.wantsColour());
  }

  private Matches matches(String query) {
    try (RecordSearch search =
        RecordSearch.in(folder, RecordSearch.Scope.DEDUPLICATED, Progress.Display.NONE)) {
      return search.forScreener(query);
    }
  }

  private int nothingLeft(String at, Review review) {
    session.print("Nothing is left for " + reviewer + " to screen" + at + where.among() + ".");
    next(review).forEach(session::advise);
    return 0;
  }

  /** The reviewer's next steps, read from the disk again without repeating its warnings. */
  private List<String> next(Review review) {
    try {
      ReviewFolder now = ReviewFolder.open(folder.root(), false, warning -> {});
      Review loaded = LoadReview.of(now, review.records());
      return NextSteps.shownTo(reviewer, now, Snapshot.of(loaded, now.retractions())).stream()
          .map(session::asTyped)
          .toList();
    } catch (Failure e) {
      return List.of(e.described());
    }
  }

  private Optional<Stage> firstWithWork(Review review, SortedMap<RecordId, Outcome> outcomes) {
    return Stream.of(Stage.values())
        .filter(stage -> WorkQueue.of(review, outcomes, reviewer, stage).stream().anyMatch(wanted))
        .findFirst();
  }

  private void keep(Stage stage, Vote vote) {
    LockRetry.runLocked(
        session, folder, "decide", () -> folder.voteFiles().append(stage, reviewer, List.of(vote)));
  }
}
