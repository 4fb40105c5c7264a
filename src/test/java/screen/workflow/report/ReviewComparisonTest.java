package screen.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.FourArticles;

@Slow
class ReviewComparisonTest {
  @TempDir Path temp;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void playTwoCopies() {
    Cli before = FourArticles.in(temp.resolve("before")).cli();
    cli = FourArticles.in(temp.resolve("now")).cli();
    for (Cli copy : List.of(before, cli)) {
      copy.ok("dedupe", "--different", "x:N2", "x:N3", "--reviewer", "A");
      copy.vote("A", "title-abstract", "x:N1,exclude,", "x:N2,exclude,");
      copy.vote("B", "title-abstract", "x:N1,exclude,");
    }
  }

  private String compared() {
    return cli.ok("report", "--compare", temp.resolve("before").toString()).out();
  }

  @Test
  void saysThatNothingMoved() {
    assertThat(compared()).contains("No number changes.", "## Records that moved\n\nNone.");
  }

  @Test
  void namesNumbersRecordsVotesAndPeople() {
    cli.vote("A", "title-abstract", "x:N1,include,");
    cli.vote("B", "title-abstract", "x:N2,exclude,");

    assertThat(compared())
        .contains(
            "| x:N1 | Night shifts and the sleep of hospital porters | excluded |",
            "| the vote of A at title-abstract was changed |",
            "| x:N2 | Lullabies for imaginary infants: a randomised trial |"
                + " pending-title-abstract | excluded | a vote of B at title-abstract is new |",
            "| B | title-abstract | 3 | 2 |",
            "| T | conflicts at title-abstract | 0 | 1 |");
  }

  @Test
  void hidesVerdictsOfOpenRecords() {
    cli.vote("A", "title-abstract", "x:N1,include,");

    assertThat(compared()).doesNotContain("is include", "was exclude");
  }

  @Test
  void escapesHostileTitles() {
    cli.write("z.ris", FourArticles.article("Z", "![x](http://evil) <script>|`a` @all", "", 3));
    cli.ok("import", "z.ris", "--source", "y");
    cli.ok("dedupe");

    assertThat(compared())
        .contains(
            "| y:Z | !\\[x\\](http://evil) \\<script\\>\\|\\`a\\` @<!-- -->all | not there |");
  }

  @Test
  void givesMachinesTheSame() {
    cli.vote("B", "title-abstract", "x:N2,exclude,");

    assertThat(cli.ok("--json", "report", "--compare", temp.resolve("before").toString()).out())
        .contains(
            "\"excluded\":{\"before\":1,\"after\":2}",
            "{\"record\":\"x:N2\",\"before\":\"pending-title-abstract\",\"after\":\"excluded\","
                + "\"cause\":\"a vote of B at title-abstract is new\"}",
            "{\"reviewer\":\"B\",\"stage\":\"title-abstract\",\"before\":3,\"after\":2}");
  }

  @Test
  void refusesFolderWithoutReview() {
    assertThat(cli.run("report", "--compare", temp.toString()).exitCode()).isNotZero();
  }
}
