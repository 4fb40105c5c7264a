package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static screen.cli.FaultTest.sh;
import static screen.cli.FaultTest.vote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people screen in two clones of one git repository. */
class TwoClonesTest {
  private static final String VOTES = "records/decisions/title-abstract/";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfThirtyRecords() {
    cli = FaultTest.thirtyRecords(folder);
  }

  @Test
  void votesMergeWithoutAConflict() throws Exception {
    cloneTwice();
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    vote(Cli.in(first), "A", "x:N10,include", "x:N11,exclude");
    vote(Cli.in(second), "B", "x:N10,exclude", "x:N12,include");
    commitAll(first);
    commitAll(second);
    git(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");
    vote(Cli.in(first), "A", "x:N13,include");
    vote(Cli.in(second), "A", "x:N14,include");
    commitAll(first);
    commitAll(second);
    git(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");

    assertThat(records(first, "A")).containsExactlyInAnyOrder("x:N10", "x:N11", "x:N13", "x:N14");
    assertThat(records(first, "B")).containsExactlyInAnyOrder("x:N10", "x:N12");
    assertThat(Cli.in(first).ok("status").out()).contains("T: 1 conflict to settle");
  }

  @Test
  void handoversAndThePilotSampleMerge() throws Exception {
    String config =
        cli.read("screening-config.yaml")
            .replace("tiebreaker:", "substitutes: [S, U], tiebreaker:");
    cli.write("screening-config.yaml", config + "screening: {pilot: {size: 5}}\n");
    cloneTwice();
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    vote(Cli.in(first), "A", "x:N10,include");
    vote(Cli.in(second), "B", "x:N10,exclude");
    Cli.in(first).ok("decide", "--reassign", "A", "--to", "S");
    Cli.in(second).ok("decide", "--reassign", "B", "--to", "U");
    commitAll(first);
    commitAll(second);

    git(first, "pull", "-q", "--no-rebase", "--no-edit", second.toString(), "main");

    assertThat(Files.readAllLines(first.resolve("records/pilot.csv"))).hasSize(6);
    assertThat(Cli.in(first).ok("status").out())
        .contains("S: 29 to judge at title-abstract, ")
        .contains("U: 29 to judge at title-abstract, ")
        .doesNotContain("A: ", "B: ");
  }

  private void cloneTwice() throws Exception {
    assumeTrue(sh("git", "--version") == 0, "git is not installed");
    cli.write(
        ".gitattributes",
        Files.readString(Path.of("src/main/resources/screen/folder/init/gitattributes")));
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", "screening-config.yaml", "records", ".gitattributes");
    git(folder, "commit", "-q", "-m", "Begin");
    for (String clone : List.of("first", "second")) {
      git(folder, "clone", "-q", folder.toString(), folder.resolve(clone).toString());
    }
  }

  private static List<String> records(Path clone, String reviewer) throws IOException {
    try (Stream<String> lines = Files.lines(clone.resolve(VOTES + reviewer + ".csv"))) {
      return lines
          .filter(line -> !line.startsWith("record,"))
          .map(line -> line.substring(0, line.indexOf(',')))
          .toList();
    }
  }

  private static void commitAll(Path clone) throws Exception {
    git(clone, "add", "records");
    git(clone, "commit", "-q", "-m", "Votes");
  }

  private static void git(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "git", "-C", where.toString(), "-c", "user.name=T", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    assertThat(sh(command.toArray(String[]::new))).as(String.join(" ", command)).isZero();
  }
}
