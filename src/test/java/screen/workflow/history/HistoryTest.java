package screen.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.FourArticles;
import screen.cli.Git;

/** A review in a folder within a repository, with one commit before the votes on x:N1. */
@Slow
class HistoryTest {
  @TempDir Path temp;
  private Path review = Path.of("");
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void commitTwice() throws InterruptedException {
    Git.assumeInstalled();
    review = temp.resolve("a review, ü");
    cli = FourArticles.in(review).cli();
    Git.ok(temp, "init", "-q", "-b", "main");
    commit("2026-01-10T08:00:00Z");
    Git.ok(temp, "tag", "before");
    vote("x:N1,exclude,", "x:N1,exclude,");
    commit("2026-02-10T08:00:00Z");
  }

  private void vote(String a, String b) {
    cli.vote("A", "title-abstract", a);
    cli.vote("B", "title-abstract", b);
  }

  private void commit(String when) throws InterruptedException {
    Git.ok(temp, "add", "-A");
    Git.commit(temp, when);
  }

  @Test
  void reportsTheNumbersOfACommitOrDate() {
    for (String point : new String[] {"before", "HEAD~1", "2026-01-10", "2026-02-10T07:59"}) {
      assertThat(cli.ok("--json", "report", "--as-of", point).out())
          .as(point)
          .contains("\"excluded\":0,");
    }
    assertThat(cli.ok("--json", "report", "--as-of", "2026-02-10").out())
        .contains("\"excluded\":1,");
    assertThat(cli.ok("report", "--as-of", "before", "--explain", "pending-title-abstract").out())
        .contains("x:N1");
  }

  @Test
  void leavesTheReviewAsItIs() {
    cli.ok("report");
    String before = cli.read("records/report/flow.json");

    cli.ok("report", "--as-of", "before");

    assertThat(cli.read("records/report/flow.json")).isEqualTo(before);
  }

  @Test
  void comparesWithACommit() {
    assertThat(cli.ok("report", "--compare", "before").out())
        .contains(
            "| x:N1 | Night shifts and the sleep of hospital porters |", "| excluded | 0 | 1 |");
  }

  @Test
  void namesTheVotesThatMovedARecord() {
    assertThat(cli.ok("blame", "excluded", "--since", "before").out())
        .contains(
            "excluded: 0 at ",
            " (2026-01-10), 1 now",
            "+ x:N1  Night shifts and the sleep of hospital porters",
            "    pending-title-abstract -> excluded",
            "    new: A: exclude at title-abstract, on ",
            "    new: B: exclude at title-abstract, on ");
  }

  @Test
  void namesTheImportAndTheDecisionOnAPair() {
    assertThat(cli.ok("blame", "duplicates").out())
        .contains("y:M1", "    found by the search y-", "    removed as a duplicate of x:N1 (");
  }

  @Test
  void hidesVotesOnRecordsThatAreOpen() {
    cli.vote("A", "title-abstract", "x:N2,include,");
    vote("x:N1,withdrawn,", "x:N1,withdrawn,");
    cli.vote("A", "title-abstract", "x:N1,include,");

    assertThat(cli.ok("blame", "pending-title-abstract").out())
        .contains("x:N1", "x:N2")
        .doesNotContain("include at", "exclude at");
    assertThat(cli.ok("blame", "excluded", "--since", "HEAD").out())
        .contains("- x:N1")
        .doesNotContain("include at", "exclude at");
  }

  @Test
  void givesMachinesTheSame() {
    assertThat(cli.ok("--json", "blame", "excluded", "--since", "before").out())
        .contains("\"before\":0,\"count\":1,", "\"change\":\"entered\"", "\"state\":\"new\"");
  }

  @Test
  void refusesPointsThatGitDoesNotKnow() {
    for (String point : new String[] {"nowhere", "--all", "2020-01-01", "a b"}) {
      assertThat(cli.run("blame", "excluded", "--since=" + point).exitCode())
          .as(point)
          .isEqualTo(2);
    }
  }

  @Test
  void refusesTogetherWhatChecksOrComparesOtherwise() {
    assertThat(cli.run("report", "--as-of", "before", "--check").exitCode()).isEqualTo(2);
    assertThat(cli.run("report", "--compare", "nowhere").err()).contains("git knows no commit");
  }

  @Test
  void refusesReviewsWithoutHistory(@TempDir Path elsewhere) {
    Cli other = Cli.review(elsewhere.resolve("r"));

    assertThat(other.run("report", "--as-of", "HEAD").err())
        .contains("git cannot read the history of this review");
  }
}
