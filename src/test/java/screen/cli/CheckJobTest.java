package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.Slow;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Plays the jobs that {@code screen init} writes, step by step as the CI does, in a review in git
 * whose files were changed behind the tool's back.
 */
@Slow
class CheckJobTest {
  private static final String TITLES = "records/decisions/title-abstract/";
  private static final String TEXTS = "records/decisions/full-text/";
  private static final String TOOL = "prisma-screen ";
  private static final String UPDATE =
      FourArticles.article("N7", "Dreams of electric sheep among night porters", "", 77)
          + FourArticles.article(
              "N3", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99);

  @TempDir static Path bases;
  private static Path finished = Path.of("");
  private static Path updated = Path.of("");

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Cli cli = Cli.in(folder);
  private String said = "";

  @BeforeAll
  static void aFinishedReviewInGitAndOneWithAnUpdate() throws Exception {
    assumeThat(Path.of("/bin/bash")).as("a shell to play the jobs in").isExecutable();
    for (String tool : List.of("git", "jq")) {
      assumeThat(System.getenv("PATH").split(":"))
          .as(tool)
          .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    }
    finished = Files.createDirectories(bases.resolve("finished"));
    Cli.in(finished).ok("init");
    Cli cli = FourArticles.in(finished).cli();
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "previous: {studies: 2, reports: 3}\n"
            + "expected: {identified: 5, duplicates: 1, screened: 4, excluded: 1, included: 2}\n");
    for (String reviewer : List.of("A", "B")) {
      cli.vote(
          reviewer,
          "title-abstract",
          "x:N1,include,",
          "x:N2,include,",
          "x:N3,exclude,",
          "y:M4,include,");
    }
    for (String reviewer : List.of("A", "B")) {
      cli.vote(reviewer, "full-text", "x:N1,include,", "x:N2,exclude,other", "y:M4,include,");
    }
    cli.ok("dedupe", "--different", "x:N2", "x:N3", "--reviewer", "A");
    cli.ok("run");
    Git.ok(finished, "init", "-q", "-b", "main");
    commit(finished);
    updated = bases.resolve("updated");
    MadeUpReview.copy(finished, updated);
    Cli.in(updated).write("records/searches/x-2027-03-01.ris", UPDATE);
    Cli.in(updated).ok("run");
    commit(updated);
  }

  private void in(Path base) throws IOException {
    folder = temp.resolve("review");
    MadeUpReview.copy(base, folder);
    cli = Cli.in(folder);
  }

  /** A change that nobody should make, or not without a word. */
  private record Change(String name, Consumer<CheckJobTest> made) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Change> changes() {
    return List.of(
        new Change("a vote", t -> t.replace(TITLES + "A.csv", "x:N3,exclude", "x:N3,include")),
        new Change("a vote deleted", t -> t.replace(TITLES + "A.csv", "x:N3,.*\n", "")),
        new Change(
            "a vote added",
            t -> t.append(TITLES + "A.csv", "x:N3,include,,,2026-04-01T10:00:00Z\n")),
        new Change(
            "the votes of both",
            t -> {
              t.replace(TITLES + "A.csv", "x:N3,exclude", "x:N3,include");
              t.replace(TITLES + "B.csv", "x:N3,exclude", "x:N3,include");
            }),
        new Change(
            "the votes of both at full text",
            t -> {
              t.replace(TEXTS + "A.csv", "x:N2,exclude,other", "x:N2,exclude,population");
              t.replace(TEXTS + "B.csv", "x:N2,exclude,other", "x:N2,exclude,population");
            }),
        new Change(
            "a ruling", t -> t.cli.ok("dedupe", "--different", "x:N1", "y:M1", "--reviewer", "A")),
        new Change("a ruling's line", t -> t.replace("records/rulings.csv", "different", "same")),
        new Change("a link", t -> t.cli.ok("link", "x:N1", "y:M4", "--reviewer", "A")),
        new Change(
            "an expected number",
            t -> t.replace("screening-config.yaml", "included: 2", "included: 3")),
        new Change(
            "a number of the previous review",
            t -> t.replace("screening-config.yaml", "studies: 2", "studies: 1")),
        new Change("a byte of an export", t -> t.replace(t.firstExport(), "infants", "infanta")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void failsForAChangeOfAFinishedReview(Change change) throws Exception {
    in(finished);
    change.made().accept(this);
    commit(folder);

    assertThat(play(gitlab("check"))).as(change.name() + ": " + said).isNotZero();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void failsForAChangeWhileAnUpdateIsScreened(Change change) throws Exception {
    in(updated);
    change.made().accept(this);
    commit(folder);

    assertThat(play(github("check"))).as(change.name() + ": " + said).isNotZero();
  }

  @Test
  void holdsForRecordsOfAnUpdateWhetherTheyAreScreenedSinceOrNot() throws Exception {
    in(updated);
    assertThat(play(gitlab("check"))).as(() -> said).isZero();

    cli.vote("A", "title-abstract", "x:N7,include,");
    commit(folder);
    assertThat(play(gitlab("check"))).as(() -> said).isZero();

    cli.vote("B", "title-abstract", "x:N7,include,");
    commit(folder);
    assertThat(play(github("check"))).as(() -> said).isZero();
  }

  @Test
  void takesNewExportsInWhereTheConfigExpectsNumbers() throws Exception {
    in(finished);
    assertThat(play(github("check"))).as(() -> said).isZero();
    cli.write("records/searches/x-2027-03-01.ris", UPDATE);

    List<String> update = new ArrayList<>(github("update"));
    assertThat(play(update)).as(() -> said).isZero();
    assertThat(Files.readString(temp.resolve("update.md")))
        .contains("Update of the search", "- title-abstract: 1 await people");

    commit(folder);
    assertThat(play(github("check"))).as(() -> said).isZero();
  }

  @Test
  void saysWhatAPullRequestChanges() throws Exception {
    in(finished);
    Git.ok(folder, "switch", "-q", "-c", "change");
    cli.vote("A", "title-abstract", "x:N3,include,");
    commit(folder);
    Git.ok(folder, "switch", "-q", "main");
    Git.ok(folder, "merge", "-q", "--no-ff", "--no-edit", "change");

    assertThat(play(github("changes"))).as(() -> said).isZero();
    assertThat(Files.readString(temp.resolve("summary.md")))
        .startsWith("# Changes in the review")
        .contains("| T | conflicts at title-abstract | 0 | 1 |", "| x:N3 | Counting sheep");
  }

  @Test
  void saysWhatAMergeRequestChanges() throws Exception {
    in(finished);
    Git.ok(folder, "remote", "add", "origin", folder.toString());
    cli.vote("A", "title-abstract", "x:N3,include,");
    commit(folder);

    String base = "CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse HEAD^)\n";
    String script = base + gitlab("changes").get(0);
    assertThat(play(List.of(script))).as(() -> said).isZero();
    assertThat(cli.read("changes.md"))
        .startsWith("# Changes in the review")
        .contains("| T | conflicts at title-abstract | 0 | 1 |", "| x:N3 | Counting sheep");
  }

  @Test
  void bothJobsRunTheSameCommands() throws IOException {
    in(finished);
    assertThat(commands(github("check"))).isEqualTo(commands(gitlab("check")));
  }

  private static List<String> commands(List<String> steps) {
    return steps.stream().flatMap(String::lines).map(String::strip).toList();
  }

  /** The shell of each step of GitHub's job, but those that fetch the tool and push. */
  private List<String> github(String job) {
    JsonNode root = new YAMLMapper().readTree(cli.read(".github/workflows/screen.yml"));
    List<String> steps = new ArrayList<>();
    for (JsonNode step : root.at("/jobs/" + job + "/steps")) {
      String name = step.path("name").asString("");
      if (step.has("run") && !name.startsWith("Install") && !name.startsWith("Open")) {
        assertThat(step.has("if")).as("a step that may be left out: " + name).isFalse();
        steps.add(step.path("run").asString());
      }
    }
    return steps;
  }

  private List<String> gitlab(String job) {
    JsonNode root = new YAMLMapper().readTree(cli.read(".gitlab-ci.yml"));
    StringBuilder script = new StringBuilder();
    root.at("/" + job + "/script").forEach(s -> script.append(s.asString()).append('\n'));
    return List.of(script.toString());
  }

  /** Runs the steps until one fails; how it failed, or 0. */
  private int play(List<String> steps) throws IOException, InterruptedException {
    assertThat(steps).isNotEmpty();
    for (String step : steps) {
      int exitCode = 0;
      // Lines of plain commands are run one by one, which spares a Java process each.
      boolean plain = step.lines().noneMatch(line -> line.matches(".*[|>{$].*"));
      for (String line : plain ? step.lines().toList() : List.of(step)) {
        exitCode =
            exitCode != 0 ? exitCode : plain && line.startsWith(TOOL) ? run(line) : shell(line);
      }
      if (exitCode != 0) {
        return exitCode;
      }
    }
    return 0;
  }

  private int run(String line) {
    Cli.Result result = cli.run(line.substring(TOOL.length()).strip().split(" +"));
    said = result.out() + result.err();
    return result.exitCode();
  }

  private int shell(String script) throws IOException, InterruptedException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path tool = bin.resolve("prisma-screen");
    Files.writeString(tool, ToolProcess.script());
    assertThat(tool.toFile().setExecutable(true)).isTrue();
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-eo", "pipefail", "-c", script);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", bin + ":" + environment.get("PATH"));
    environment.put("RUNNER_TEMP", temp.toString());
    environment.put("GITHUB_STEP_SUMMARY", temp.resolve("summary.md").toString());
    environment.put("GITHUB_ENV", temp.resolve("env").toString());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private String firstExport() {
    try (Stream<Path> files = Files.list(folder.resolve("records/searches"))) {
      return files
          .map(file -> "records/searches/" + file.getFileName())
          .filter(file -> cli.read(file).contains("infants"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void replace(String file, String regex, String by) {
    String text = cli.read(file);
    String changed = text.replaceFirst(regex, by);
    assertThat(changed).as(file).isNotEqualTo(text);
    cli.write(file, changed);
  }

  private void append(String file, String line) {
    cli.write(file, cli.read(file) + line);
  }

  private static void commit(Path folder) throws InterruptedException {
    Git.ok(folder, "add", "--all");
    Git.ok(folder, "commit", "-q", "--allow-empty", "-m", "x");
  }
}
