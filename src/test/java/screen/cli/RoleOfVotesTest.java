package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tie-breaking votes stay such when the config changes. */
class RoleOfVotesTest {
  private static final String FILE = "records/decisions/title-abstract/T.csv";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void twoTiesBroken() {
    cli = Cli.in(folder);
    config("{screeners: [A, B], tiebreaker: T}");
    cli.write(
        "x.ris",
        "TY  - JOUR\nAN  - N1\nTI  - Tea and sleep\nER  - \n\n"
            + "TY  - JOUR\nAN  - N2\nTI  - Bone loss in mice\nER  - \n\n"
            + "TY  - JOUR\nAN  - N3\nTI  - Salt for snails\nER  - \n");
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    vote("A", "x:N1,include\nx:N2,include\n");
    vote("B", "x:N1,exclude\nx:N2,exclude\n");
    vote("T", "x:N1,include\nx:N2,exclude\n");
  }

  @Test
  void areWrittenWithTheirRole() {
    assertThat(cli.read(FILE).lines())
        .satisfiesExactly(
            header -> assertThat(header).isEqualTo("record,verdict,reason,note,decided_at,role"),
            one -> assertThat(one).endsWith(",tiebreaker"),
            two -> assertThat(two).endsWith(",tiebreaker"));
    assertThat(cli.read("records/decisions/title-abstract/A.csv")).doesNotContain("role");
  }

  @Test
  void settleTheRecordsAlsoWhereTheTiebreakerIsAScreenerNow() {
    String before = flow();
    config("{screeners: [A, B, T], tiebreaker: U}");

    assertThat(flow()).isEqualTo(before).contains("\"excluded\":1");
    assertThat(cli.ok("check").out()).doesNotContain("roles");

    vote("T", "x:N3,exclude\n");
    assertThat(cli.read(FILE).lines().skip(3)).singleElement().asString().doesNotContain("tieb");
    assertThat(flow()).contains("\"conflicts\":0");
  }

  @Test
  void countByTheRoleOfNowWhereTheFileDoesNotSayIt() {
    cli.write(FILE, cli.read(FILE).replace(",role", "").replace(",tiebreaker", ""));
    config("{screeners: [A, B, T], tiebreaker: U}");

    assertThat(cli.run("check").out()).contains("error roles");
  }

  private String flow() {
    return cli.ok("status", "--json").out().replaceAll("(?s),\"next\".*", "");
  }

  private void vote(String reviewer, String rows) {
    cli.write("v.csv", "record,verdict\n" + rows);
    cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
  }

  private void config(String reviewers) {
    cli.write(
        "screening-config.yaml",
        "format: 1\nreview: {title: R}\nreviewers: "
            + reviewers
            + "\nsources:\n  - {id: x, name: X, kind: database}\n");
  }
}
