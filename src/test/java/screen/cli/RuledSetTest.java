package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * An article under two DOIs: two databases have the one of the journal, two that of the publisher.
 */
@Slow
class RuledSetTest {
  private static final String JOURNAL = "DO  - 10.5555/journal";
  private static final String PUBLISHER = "DO  - 10.5555/publisher";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void importFourTimesTheSameArticle() {
    cli = Cli.review(folder);
    take("x", "1", JOURNAL);
    take("x", "2", PUBLISHER);
    take("y", "3", JOURNAL);
    take("y", "4", PUBLISHER);
    cli.ok("dedupe");
  }

  private void take(String source, String number, String... doi) {
    String file = source + number + ".ris";
    cli.write(file, Exports.ris(number, "Mirror therapy for the painful hand", doi));
    cli.ok("import", file, "--source", source, "--date", "2026-01-31");
  }

  private List<String> folded() {
    return cli.read("records/duplicates.csv")
        .lines()
        .skip(1)
        .map(row -> row.replaceFirst("^([^,]*,[^,]*),.*,", "$1,"))
        .toList();
  }

  @Test
  void oneRulingSettlesAllFour() {
    assertThat(folded()).containsExactly("y:3,x:1,auto", "y:4,x:2,auto");

    Cli.Result result = cli.ok("dedupe", "--same", "x:1", "x:2", "--reviewer", "A");

    assertThat(result.out()).contains("4 records = 1 unique").doesNotContain("await");
    assertThat(result.err()).isEmpty();
    assertThat(folded()).containsExactly("x:2,x:1,A", "y:3,x:1,auto", "y:4,x:1,A");
  }

  @Test
  void anUpdateDoesNotMakeTheMachinesWordOfThePersons() {
    cli.ok("dedupe", "--same", "x:1", "x:2", "--reviewer", "A");
    take("y", "5");
    cli.ok("dedupe");

    assertThat(folded()).containsExactly("x:2,x:1,A", "y:3,x:1,auto", "y:4,x:1,A", "y:5,x:1,auto");
  }

  @Test
  void namesWhatIsLeftOutAndTellsWhy() {
    take("y", "5");
    cli.ok("dedupe");
    assertThat(folded()).contains("y:5,x:1,auto");

    Cli.Result result = cli.ok("dedupe", "--same", "x:2", "y:5", "--reviewer", "A");

    assertThat(result.err())
        .contains("1 record is no longer a duplicate", "y:5 (was a duplicate of x:1)", "--explain");
    assertThat(cli.ok("dedupe", "--explain", "x:1", "y:5").out())
        .contains("a person must rule, as x:1 contradicts x:2 (one with y:5): the DOIs differ.");
  }

  @Test
  void isSilentAboutWhatThePersonPartsAnyway() {
    assertThat(cli.ok("dedupe", "--different", "x:1", "y:3", "--reviewer", "A").err()).isEmpty();
    assertThat(folded()).containsExactly("y:4,x:2,auto");
  }

  @Test
  void foldsAgainAfterAChangeOfMind() {
    cli.ok("dedupe", "--same", "x:1", "x:2", "--reviewer", "A");
    cli.ok("dedupe", "--different", "x:2", "x:1", "--reviewer", "B");

    assertThat(folded()).containsExactly("y:3,x:1,auto", "y:4,x:2,auto");
    assertThat(cli.read("records/possible-duplicates.csv").lines().skip(1))
        .as("sets that are ruled different are asked about no more")
        .isEmpty();
  }

  @Test
  void saysWhatIsRecordedAndWhoseRulingItReplaces() {
    String[] different = {"dedupe", "--different", "x:2", "x:1", "--reviewer", "B"};
    assertThat(cli.ok("dedupe", "--same", "x:1", "x:2", "--reviewer", "A").out())
        .startsWith("Recorded: x:1 and x:2 are the same, by A. No ruling on this pair before.\n");

    Cli.Result contrary = cli.ok(different);
    assertThat(contrary.out())
        .startsWith(
            "Recorded: x:2 and x:1 are different, by B. Before: ruled the same by A on"
                + " 2026-03-01.\n");
    assertThat(contrary.err())
        .contains(
            "warning: B's ruling that x:2 and x:1 are different replaces that of A, who ruled on"
                + " 2026-03-01 that they are the same. Talk it over");
    assertThat(cli.ok(different).err()).isEmpty();
    assertThat(cli.ok("check").out()).contains("contrary-decisions");

    cli.ok("dedupe", "--different", "x:1", "x:2", "--reviewer", "A");
    assertThat(cli.ok("check").out()).doesNotContain("contrary-decisions");
  }

  @Test
  void warnsOfRulingsOfAFileThatReplaceAnothersToo() {
    cli.ok("dedupe", "--same", "x:1", "x:2", "--reviewer", "A");
    cli.write("rulings.csv", "a,b,ruling,note\nx:1,x:2,different,two trials\n");

    assertThat(cli.ok("dedupe", "--from", "rulings.csv", "--reviewer", "B").err())
        .contains("replaces that of A")
        .doesNotContain("Talk it over");
  }
}
