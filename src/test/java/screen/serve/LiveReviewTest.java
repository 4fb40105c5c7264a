package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import screen.cli.Cli;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;

/** The review in memory is always the one on the disk. */
class LiveReviewTest extends ServedReview {
  private static final List<String> VERDICTS =
      List.of("include", "exclude", "maybe", "withdrawn", "include", "not-retrieved");

  /** Votes of this server are added to what is known; the result is as if all were read again. */
  @Test
  void isWhatAFreshReadingGivesAfterEachVote() {
    Random random = new Random(5);
    LiveReview live = new LiveReview(cli.session(), folder);
    List<SeatClient> seats = List.of(a, b, tiebreaker);
    for (int step = 0; step < 60; step++) {
      String reviewer = List.of("A", "B", "T").get(random.nextInt(3));
      Stage stage = random.nextInt(3) == 0 ? Stage.FULL_TEXT : Stage.TITLE_ABSTRACT;
      String record = "x:N" + (1 + random.nextInt(4));
      String verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
      String reason = verdict.equals("exclude") ? "other" : "";
      if (random.nextBoolean()) {
        seats.get("ABT".indexOf(reviewer)).vote(stage.id(), record, verdict, reason, "n" + step);
      } else {
        keep(live, reviewer, stage, record, verdict, reason, "n" + step);
      }
      Loaded now = live.now();
      Review fresh = LoadReview.of(cli.session().open());
      assertThat(now.outcomes()).as("step %s", step).isEqualTo(Outcomes.of(fresh));
      for (Stage each : Stage.values()) {
        for (RecordId id : fresh.records().keySet()) {
          assertThat(withoutLines(now.review(), each, id))
              .isEqualTo(withoutLines(fresh, each, id))
              .hasSameSizeAs(fresh.ballots().history(each, id));
          assertThat(now.review().standing(each, id).toString().replaceAll("line=\\d+", ""))
              .isEqualTo(fresh.standing(each, id).toString().replaceAll("line=\\d+", ""));
        }
      }
    }
  }

  /** A git pull, an import, an edit of the config: whatever file another program changes. */
  @Test
  void noticesEachFileThatAnotherProgramChanges() throws Exception {
    a.vote(TITLES, "x:N1", "include");
    LiveReview live = new LiveReview(cli.session(), folder);
    assertThat(live.now()).isSameAs(live.now());
    for (String file :
        List.of(
            "screening-config.yaml",
            "records/duplicates.csv",
            "records/decisions/title-abstract/A.csv")) {
      Loaded before = live.now();
      Files.writeString(folder.resolve(file), cli.read(file) + "\n");
      assertThat(live.now()).as(file).isNotSameAs(before);
    }
    Loaded before = live.now();
    cli.write(
        "records/decisions/title-abstract/B.csv", HEADER + "x:N1,include,,,2026-03-02T10:00:00Z\n");
    assertThat(live.now().outcomes().get(RecordId.parse("x:N1").orElseThrow()).isSought()).isTrue();
    assertThat(live.now()).isNotSameAs(before);
  }

  private static void keep(
      LiveReview live,
      String reviewer,
      Stage stage,
      String record,
      String verdict,
      String reason,
      String note) {
    try {
      VoteRequest request =
          VoteRequest.of(
              Map.of(
                  "stage",
                  stage.id(),
                  "record",
                  record,
                  "verdict",
                  verdict,
                  "reason",
                  reason,
                  "note",
                  note));
      live.keep(
          reviewer,
          stage,
          loaded -> request.vote(loaded, reviewer, Cli.NOW.atOffset(ZoneOffset.UTC)));
    } catch (Refused refused) {
      // as likely as not in a random play
    }
  }

  private static List<String> withoutLines(Review review, Stage stage, RecordId id) {
    return review.ballots().history(stage, id).stream()
        .map(Vote::toString)
        .map(text -> text.replaceAll("line=\\d+", ""))
        .toList();
  }
}
