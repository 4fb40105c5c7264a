package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;

class VoteHistoryTest {
  private static final String TA = "title-abstract";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void oneRecordThatAExcluded() {
    cli = Cli.review(folder);
    cli.write("x.ris", "TY  - JOUR\nAN  - N1\nTI  - Title 1\nPY  - 2020\nER  - \n\n");
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    decide("A", "exclude,other");
  }

  @Test
  void tellsNothingBeforeOneHasScreened() {
    String withVotes = cli.ok("decide", "--reviewer", "B", "--history", "x:N1").out();

    assertThat(withVotes)
        .contains("title-abstract: not shown until you have screened it or it is settled")
        .doesNotContain("exclude");
    assertThat(cli.ok("decide", "--history", "x:N1").out()).doesNotContain("exclude");
  }

  @Test
  void tellsAllOnceOneHasScreened() {
    decide("B", "include,");

    assertThat(cli.ok("decide", "--reviewer", "B", "--history", "x:N1").out())
        .contains("  A  exclude (other)", "  B  include");
  }

  @Test
  void tellsTheTiebreakerOfAConflict() {
    decide("B", "include,");

    assertThat(cli.ok("decide", "--reviewer", "T", "--history", "x:N1").out())
        .contains("A  exclude");
  }

  @Test
  void marksAVoteAfterTheTieWasBroken() {
    decide("B", "include,");
    decide("T", "include,");
    decide("A", "exclude,population");

    assertThat(cli.ok("decide", "--reviewer", "A", "--history", "x:N1").out())
        .contains("A  exclude (population)  [after the tie was broken]")
        .doesNotContain("A  exclude (other)  [");
  }

  @Test
  void tellsAnybodyWhatIsSettled() {
    decide("B", "exclude,other");

    assertThat(cli.ok("decide", "--history", "x:N1", "--json").out())
        .contains("\"reviewer\":\"A\"", "\"reviewer\":\"B\"", "\"hidden\":[\"full-text\"]");
  }

  private void decide(String reviewer, String verdictAndReason) {
    cli.write("v.csv", "record,verdict,reason\nx:N1," + verdictAndReason + "\n");
    cli.ok("decide", "--reviewer", reviewer, "--stage", TA, "--from", "v.csv");
  }
}
