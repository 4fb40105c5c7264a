package screen.terminal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import screen.folder.FullTexts;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.search.Matches;
import screen.terminal.frame.CardController;
import screen.terminal.frame.TerminalEdge;
import screen.votes.Stage;
import screen.votes.Vote;

/** One reviewer's session at one stage, from the first record shown until the reviewer quits. */
public final class ScreeningSession {
  private final ReviewQueue docket;
  private final RecordCards cards;
  private final boolean ascii;
  private final boolean colour;

  private ScreeningSession(ReviewQueue docket, RecordCards cards, boolean ascii, boolean colour) {
    this.docket = docket;
    this.cards = cards;
    this.ascii = ascii;
    this.colour = colour;
  }

  /**
   * The result of a session.
   *
   * @param votes how many votes were kept
   * @param left how many records are still to be screened
   * @param comesNext the next steps of the review, one sentence each; empty if records are left
   */
  public record Result(int votes, int left, List<String> comesNext) {
    public Result {
      comesNext = List.copyOf(comesNext);
    }
  }

  /**
   * The settings of a session.
   *
   * @param next supplies the next steps of the review, one sentence each, once all is screened
   * @param wanted which records are shown
   * @param query finds records by a query
   * @param order of the queue; {@link #again} shows records in their own
   * @param system the name of the operating system
   */
  public record Setting(
      Supplier<OffsetDateTime> clock,
      Supplier<List<String>> next,
      String system,
      Predicate<RecordId> wanted,
      Function<String, Matches> query,
      LiveOrder order,
      boolean ascii,
      boolean colour) {}

  /**
   * Opens a session.
   *
   * @param keep puts a vote on the disk before it returns
   */
  public static ScreeningSession open(
      ReviewFolder folder,
      Review review,
      SortedMap<RecordId, Outcome> outcomes,
      String reviewer,
      Stage stage,
      Setting setting,
      Consumer<Vote> keep) {
    ReviewQueue docket =
        new ReviewQueue(
            review,
            reviewer,
            stage,
            setting
                .order()
                .newest()
                .map(RankedOrder::queue)
                .orElseGet(() -> WorkQueue.of(review, outcomes, reviewer, stage))
                .stream()
                .filter(setting.wanted())
                .toList(),
            (int)
                review.standing(stage, reviewer).keySet().stream().filter(setting.wanted()).count(),
            false);
    return at(docket, folder, outcomes, setting, setting.order(), keep);
  }

  /**
   * Opens a session on the records that the reviewer has screened before, the newest vote first.
   *
   * @param keep puts a vote on the disk before it returns
   */
  public static ScreeningSession again(
      ReviewFolder folder,
      Review review,
      SortedMap<RecordId, Outcome> outcomes,
      String reviewer,
      Stage stage,
      Setting setting,
      Consumer<Vote> keep) {
    List<RecordId> screened =
        WorkQueue.screenedBy(review, outcomes, reviewer, stage).stream()
            .filter(setting.wanted())
            .toList();
    return at(
        new ReviewQueue(review, reviewer, stage, screened, 0, true),
        folder,
        outcomes,
        setting,
        LiveOrder.FIXED,
        keep);
  }

  private static ScreeningSession at(
      ReviewQueue docket,
      ReviewFolder folder,
      SortedMap<RecordId, Outcome> outcomes,
      Setting setting,
      LiveOrder order,
      Consumer<Vote> keep) {
    Outside outside =
        new Outside(
            setting.clock(),
            setting.next(),
            new FullTexts(folder.root()),
            Opener.of(setting.system()));
    return new ScreeningSession(
        docket,
        new RecordCards(
            docket, outcomes, outside, new QueueSearch(docket, setting.query()), order, keep),
        setting.ascii(),
        setting.colour());
  }

  /** Whether there is anything to screen. */
  public boolean isEmpty() {
    return docket.size() == 0;
  }

  /** Runs until the reviewer quits. */
  public Result run() {
    CardController desk = TerminalEdge.play(ascii, colour, cards);
    return new Result(desk.kept(), desk.state().course().left(), cards.comesNext());
  }
}
