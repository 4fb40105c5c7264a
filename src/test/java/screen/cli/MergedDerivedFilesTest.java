package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** Two people rule on duplicates in two clones; git merges what both wrote. */
@Slow
class MergedDerivedFilesTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture";

  @TempDir Path folder;

  @Test
  void runMakesThemAgainFromTheRulingsOfBothAndNeedsNoAcceptance() throws Exception {
    Path first = clone(List.of("first", "second"));
    Path second = folder.resolve("second");
    Cli.in(first).ok("dedupe", "--different", "x:1", "y:11", "--reviewer", "A");
    Cli.in(second).ok("dedupe", "--different", "x:2", "y:12", "--reviewer", "B");
    for (Path clone : List.of(first, second)) {
      Git.ok(clone, "add", "records");
      Git.ok(clone, "commit", "-q", "-m", "Ruling");
    }
    Git.pull(first, second);

    assertThat(Cli.in(first).run("check").exitCode()).isNotZero();
    Cli.in(first).ok("run");

    assertThat(Files.readAllLines(first.resolve("records/duplicates.csv"))).hasSize(1);
    Cli.in(first).ok("check");
    Cli.in(first).ok("report", "--check");
  }

  @Test
  void aConflictInOneIsNamedAndRunWritesTheFileAgain() throws Exception {
    Path review = clone(List.of("first"));
    for (String name : List.of("deduplicated.csv", "duplicates.csv", "records.jsonl")) {
      Path file = review.resolve("records/" + name);
      String whole = Files.readString(file);
      String header = whole.substring(0, whole.indexOf('\n') + 1);
      String rest = whole.substring(header.length());
      Files.writeString(
          file, header + "<<<<<<< HEAD\n" + rest + "=======\n" + rest + ">>>>>>> main\n");

      Cli.Result status = Cli.in(review).run("status");
      Cli.in(review).ok("run");

      assertThat(status.exitCode()).as(name).isEqualTo(4);
      assertThat(status.err()).contains("records/" + name + ":2: ", "conflict", "screen run");
      assertThat(Files.readString(file)).isEqualTo(whole);
    }
  }

  /** Clones of a review with two pairs of duplicates; the path of the first. */
  private Path clone(List<String> names) throws Exception {
    Git.assumeInstalled();
    Path origin = Files.createDirectory(folder.resolve("origin"));
    Cli cli = Cli.review(origin);
    cli.write("records/searches/x-2021.nbib", twoOf("x"));
    cli.write("records/searches/y-2021.ris", twoOf("y"));
    cli.ok("run");
    for (String name : List.of("gitattributes", "gitignore")) {
      Path template = Path.of("src/main/resources/screen/folder/init/" + name);
      Files.copy(template, origin.resolve("." + name));
    }
    Git.ok(origin, "init", "-q", "-b", "main");
    Git.ok(origin, "add", "-A");
    Git.ok(origin, "commit", "-q", "-m", "Begin");
    for (String name : names) {
      Git.ok(folder, "clone", "-q", origin.toString(), folder.resolve(name).toString());
    }
    return folder.resolve(names.get(0));
  }

  private static String twoOf(String source) {
    return source.equals("x")
        ? Exports.nbib(Exports.entry(1, MIRROR), Exports.entry(2, BONE))
        : Exports.ris("11", MIRROR) + Exports.ris("12", BONE);
  }
}
