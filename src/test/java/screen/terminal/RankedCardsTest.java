package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;
import screen.folder.FullTexts;
import screen.outcome.Outcomes;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.terminal.frame.CardController;
import screen.terminal.frame.Key;
import screen.terminal.frame.TerminalStyle;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;

/** A queue that is ordered anew while it is screened. */
class RankedCardsTest {
  @TempDir Path folder;
  private final List<String> kept = new ArrayList<>();
  private RankedOrder newest = order(0, "N1", "N2", "N3", "N4", "N5");

  private static RankedOrder order(int votes, String... numbers) {
    return new RankedOrder(
        Stream.of(numbers).map(n -> RecordId.parse("x:" + n).orElseThrow()).toList(), votes);
  }

  private CardController desk() {
    Cli cli = Cli.review(folder);
    StringBuilder export = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      export.append("TY  - JOUR\nAN  - N%d\nTI  - Title %d\nER  - \n\n".formatted(i, i));
    }
    cli.write("x.ris", export.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    Review review = LoadReview.of(cli.session().open());
    ReviewQueue docket =
        new ReviewQueue(review, "A", Stage.TITLE_ABSTRACT, newest.queue(), 0, false);
    LiveOrder live =
        new LiveOrder() {
          @Override
          public Optional<RankedOrder> newest() {
            return Optional.of(newest);
          }

          @Override
          public void voted(Vote vote) {
            kept.add(vote.record().key() + " at " + vote.rank());
          }
        };
    Outside outside =
        new Outside(
            () -> OffsetDateTime.parse("2026-03-01T10:00:00Z"),
            List::of,
            new FullTexts(folder),
            Opener.of("Linux"));
    QueueSearch search =
        new QueueSearch(
            docket,
            query -> {
              throw new AssertionError(query);
            });
    return new CardController(
        new RecordCards(docket, Outcomes.of(review), outside, search, live, vote -> {}));
  }

  private static void type(CardController desk, String keys) {
    keys.chars().forEach(key -> desk.press(Key.character(Character.toString(key))));
  }

  @Test
  void followsTheNewestOrderAndKeepsTheRankOfEachVote() {
    CardController desk = desk();

    type(desk, "i");
    newest = order(2, "N5", "N4", "N2", "N3");
    type(desk, "ee");
    type(desk, "s");
    type(desk, "ee");

    assertThat(kept).containsExactly("N1 at 1", "N2 at 2", "N5 at 1", "N3 at 4", "N4 at 2");
    assertThat(desk.isEnd()).isTrue();
    assertThat(desk.cards().progress(desk.state(), new TerminalStyle(false, false, true)))
        .contains("ranked after 2 votes");
  }
}
