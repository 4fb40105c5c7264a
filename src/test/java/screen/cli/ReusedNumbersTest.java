package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes stay with the article that was screened when a number comes back with another one. */
class ReusedNumbersTest {
  private static final String HEADER = "Accession Number,Title,Authors,Year\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void review() {
    cli = Cli.review(folder);
  }

  @Test
  void refusesATableWhoseRowsAreNumberedAnew() {
    cli.write("a.csv", HEADER + "1,Tea and sleep,Moe A,2001\n2,Bone loss in mice,Roe B,2002\n");
    cli.write("b.csv", HEADER + "1,Salt for snails,Poe C,2003\n2,Tea and sleep,Moe A,2001\n");
    cli.ok("import", "a.csv", "--source", "x", "--date", "2026-01-01");
    String before = cli.read("records/records.jsonl");

    Cli.Result result = cli.run("import", "b.csv", "--source", "x", "--date", "2026-01-02");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("b.csv:2: 2 numbers come back with another article")
        .contains("line 3: x:2 was 'Bone loss in mice', now 'Tea and sleep'")
        .contains("under a source of its own");
    assertThat(cli.read("records/records.jsonl")).isEqualTo(before);
    assertThat(cli.read("records/searches.csv")).doesNotContain("b.csv");
  }

  @Test
  void refusesSuchATableThatWasPutAmongTheExports() {
    cli.write("a.csv", HEADER + "1,Tea and sleep,Moe A,2001\n");
    cli.ok("import", "a.csv", "--source", "x", "--date", "2026-01-01");
    cli.write("records/searches/x-2026-01-02.csv", HEADER + "1,Salt for snails,Poe C,2003\n");

    Cli.Result result = cli.run("run");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("1 number comes back with another article");
  }

  @Test
  void takesACorrectedTable() {
    cli.write("a.csv", HEADER + "1,Tea and slep,Moe A,2001\n");
    cli.write("b.csv", HEADER + "1,Tea and sleep: a trial,Moe A,2001\n");
    cli.ok("import", "a.csv", "--source", "x", "--date", "2026-01-01");

    Cli.Result result = cli.ok("import", "b.csv", "--source", "x", "--date", "2026-01-02");

    assertThat(result.out()).contains("1 known (1 updated)").doesNotContain("entirely new title");
    assertThat(cli.ok("check").out()).doesNotContain("reused-number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "check"})
  void warnsOfANumberThatADatabaseAssigns(String command) {
    cli.write("a.nbib", "PMID- 99000001\nTI  - Tea and sleep\nFAU - Moe, Ann\nDP  - 2001\n");
    cli.write("b.nbib", "PMID- 99000001\nTI  - Bone loss in mice\nFAU - Roe, Bo\nDP  - 2001\n");
    cli.ok("import", "a.nbib", "--source", "x", "--date", "2026-01-01");

    Cli.Result result = cli.ok("import", "b.nbib", "--source", "x", "--date", "2026-01-02");

    assertThat(result.out())
        .contains("1 record has an entirely new title")
        .contains("x:99000001 was 'Tea and sleep', now 'Bone loss in mice'");
    Cli.Result later = cli.ok(command);
    assertThat(later.out() + later.err())
        .contains("x:99000001")
        .contains("an earlier export gave this number to another article");
  }

  @Test
  void isSilentOnceAPersonConfirmedTheRecordUntilItIsAnotherArticleAgain() {
    String entry = "PMID- 99000001\nTI  - %s\nFAU - %s\nDP  - 2001\n";
    cli.write("a.nbib", entry.formatted("Tea and sleep", "Moe, Ann"));
    cli.write("b.nbib", entry.formatted("Bone loss in mice", "Roe, Bo"));
    cli.write("c.nbib", entry.formatted("Salt for snails", "Poe, Cy"));
    cli.ok("import", "a.nbib", "--source", "x", "--date", "2026-01-01");
    String confirm = "dedupe --confirm x:99000001 --reviewer A --note compared";
    assertThat(cli.run(confirm.split(" ")).err()).contains("nothing to confirm");
    cli.ok("import", "b.nbib", "--source", "x", "--date", "2026-01-02");

    assertThat(cli.ok(confirm.split(" ")).out()).contains("count for 'Bone loss in mice', by A");
    assertThat(cli.ok(confirm.split(" ")).out()).contains("already; nothing was added");

    assertThat(cli.ok("dedupe").out()).doesNotContain("differ");
    assertThat(cli.ok("check").out()).doesNotContain("reused-number");
    assertThat(cli.ok("status").err()).doesNotContain("x:99000001");
    cli.ok("import", "c.nbib", "--source", "x", "--date", "2026-01-03");
    assertThat(cli.run("check").out()).contains("reused-number");
  }

  @Test
  void keepsCopiesOfOneNumberApartByTheirContent() {
    String tea = "TY  - JOUR\nAN  - Q7\nTI  - Tea and sleep\nAU  - Moe, A\nER  - \n\n";
    String bone = "TY  - JOUR\nAN  - Q7\nTI  - Bone loss in mice\nAU  - Roe, B\nER  - \n\n";
    cli.write("a.ris", tea + bone);
    cli.write("b.ris", bone.replace("Roe, B", "Roe, B\nPY  - 2002") + tea);
    cli.write("c.ris", bone);
    cli.ok("import", "a.ris", "--source", "x", "--date", "2026-01-01");
    cli.ok("import", "b.ris", "--source", "x", "--date", "2026-01-02");
    cli.ok("import", "c.ris", "--source", "x", "--date", "2026-01-03");

    assertThat(cli.read("records/records.jsonl").lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"x:Q7\"").contains("Tea and sleep"),
            second -> assertThat(second).contains("\"x:Q7~2\"").contains("Bone loss in mice"));
  }
}
