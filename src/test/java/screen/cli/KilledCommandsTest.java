package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.Slow;
import screen.folder.disk.DiskSteps;

/**
 * Every command is killed at every step at which it changes the disk: the folder is copied there,
 * and the copy is what a killed process leaves. The steps come from the code that writes. {@code
 * -Dcampaign=whole} (see {@code scripts/campaign}) plays all commands and asks each of the others
 * afterwards; without it, a few are played.
 */
@Slow
class KilledCommandsTest {
  private static final boolean WHOLE = "whole".equals(System.getProperty("campaign"));

  /** A screener changes a vote, and the tiebreaker settles the conflict that this makes. */
  private static final String CONFLICT =
      "decide --reviewer B --stage full-text --from conflict.csv";

  private static final String VOTE = "decide --reviewer T --stage full-text --from late.csv";

  @TempDir Path base;

  /** A command, and how often the review was prepared for it with others. */
  record Play(String name, List<String> before, List<String> command) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Play> plays() {
    String three = "import y-2021-02-01.ris --source y --date 2021-02-01";
    List<Play> all =
        List.of(
            play("import", three),
            play("dedupe", "dedupe", three),
            play("ruling", "dedupe --same x:3 y:13 --reviewer B --note seen"),
            play("run", "run", three),
            play("earlier import", "import x-2020-12-01.ris --source x --date 2020-12-01"),
            play("first dedupe", "dedupe", "import x-2020-12-01.ris --source x --date 2020-12-01"),
            play("import again", "import two.ris --source y --hits 3"),
            play("report", "report", CONFLICT, VOTE),
            play("vote", VOTE, CONFLICT),
            play("votes", "decide --reviewer A --stage title-abstract --from changed.csv"),
            play("link", "link x:1 x:2 --reviewer A"),
            play("studies", "link x:1 --studies 2 --reviewer A"));
    return all.stream().limit(WHOLE ? all.size() : 3);
  }

  private static Play play(String name, String command, String... before) {
    return new Play(name, List.of(before), List.of(command.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("plays")
  void leavesTheOldOrTheNewStateOrOneThatEveryCommandNotices(Play play) throws IOException {
    Path before = base.resolve("before");
    Cli cli = MadeUpReview.in(before);
    cli.write("conflict.csv", "record,verdict,reason\nx:2,include,\n");
    cli.write("late.csv", "record,verdict,reason\nx:2,include,\n");
    cli.write("changed.csv", "record,verdict,reason\nx:3,maybe,\ny:12,maybe,\n");
    play.before().forEach(command -> cli.ok(command.split(" ")));
    if (play.name().equals("first dedupe")) {
      for (String name : List.of("duplicates.csv", "possible-duplicates.csv", "deduplicated.csv")) {
        Files.delete(before.resolve("records/" + name));
      }
    }
    Path after = MadeUpReview.copy(before, base.resolve("after"));
    List<Path> states = statesOf(play, after);
    String old = numbers(before);
    String now = numbers(after);
    for (Path state : states) {
      Cli killed = Cli.in(state);
      Cli.Result status = killed.run("status", "--json");
      Cli.Result check = killed.run("check");
      if (status.exitCode() == 0 && check.exitCode() == 0) {
        assertThat(MadeUpReview.numbers(status)).as("%s", state.getFileName()).isIn(old, now);
      }
      Path repeated = MadeUpReview.copy(state, base.resolve("again-" + state.getFileName()));
      Cli.Result again = Cli.in(repeated).run(play.command().toArray(String[]::new));
      assertThat(again.exitCode() == 0 || again.err().contains(" already"))
          .as("%s again: %s", state.getFileName(), again)
          .isTrue();
      assertThat(MadeUpReview.contents(repeated))
          .as("%s again", state.getFileName())
          .isEqualTo(MadeUpReview.contents(after));
      if (WHOLE) {
        asksAllOthers(state, check, old, now);
        assertThat(numbers(ended(state)))
            .as("run in %s", state.getFileName())
            .isIn(numbers(ended(after)), numbers(ended(before)));
      }
    }
    System.getLogger("kills").log(System.Logger.Level.INFO, play + ": " + states.size());
  }

  /** Copies the folder at each step of a command; states that are alike count once. */
  private List<Path> statesOf(Play play, Path folder) {
    List<Path> states = new ArrayList<>();
    Set<SortedMap<String, String>> known = new HashSet<>();
    DiskSteps.Watcher copy =
        (step, file) -> {
          synchronized (states) {
            if (file.startsWith(folder) && known.add(MadeUpReview.contents(folder))) {
              String name = states.size() + "-" + step + "-" + file.getFileName();
              states.add(MadeUpReview.copy(folder, base.resolve(name)));
            }
          }
        };
    DiskSteps.Watch watch = DiskSteps.watch(copy);
    try {
      Cli.in(folder).ok(play.command().toArray(String[]::new));
    } finally {
      watch.close();
    }
    assertThat(states).isNotEmpty();
    return states;
  }

  /** The files once {@code run} has done all that follows, in a copy. */
  private Path ended(Path state) {
    Path end = base.resolve("end-" + state.getFileName());
    if (Files.exists(end)) {
      return end;
    }
    MadeUpReview.copy(state, end);
    Cli.Result run = Cli.in(end).run("run");
    assertThat(run.exitCode()).as("run in %s: %s", state.getFileName(), run).isZero();
    return end;
  }

  private static String numbers(Path folder) {
    return MadeUpReview.numbers(Cli.in(folder).ok("status", "--json"));
  }

  /** None of the other commands may count otherwise unless {@code check} fails. */
  private void asksAllOthers(Path state, Cli.Result check, String old, String now) {
    for (String command : List.of("report", "dedupe")) {
      Path copy = MadeUpReview.copy(state, base.resolve(command + "-" + state.getFileName()));
      Cli.Result result = Cli.in(copy).run("--json", command);
      if (command.equals("report") && result.exitCode() == 0 && check.exitCode() == 0) {
        assertThat(MadeUpReview.numbers(result)).as("report in %s", copy).isIn(old, now);
      }
      assertThat(result.exitCode()).as("%s in %s: %s", command, copy, result).isIn(0, 4);
    }
  }
}
