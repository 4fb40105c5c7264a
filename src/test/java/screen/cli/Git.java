package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Git in the folders of a test, with an author of its own. */
public final class Git {
  private record Ended(int exitCode, String said) {}

  private Git() {}

  /** Skips a test where git is not installed. */
  public static void assumeInstalled() throws InterruptedException {
    assumeTrue(end(Path.of("."), "--version").exitCode() == 0, "git is not installed");
  }

  /** Runs what must succeed. */
  public static void ok(Path where, String... arguments) throws InterruptedException {
    Ended ended = end(where, arguments);
    assertThat(ended.exitCode()).as(List.of(arguments) + ": " + ended.said()).isZero();
  }

  /** Commits what was added, at a time such as {@code 2026-01-10T08:00:00Z}. */
  public static void commit(Path where, String when) throws InterruptedException {
    Ended ended = end(where, Map.of("GIT_COMMITTER_DATE", when), "commit", "-q", "-m", "Votes");
    assertThat(ended.exitCode()).as(ended.said()).isZero();
  }

  /** Merges another clone into this one; whether git calls that a conflict does not matter. */
  public static void pull(Path clone, Path other) throws InterruptedException {
    end(clone, "pull", "-q", "--no-rebase", "--no-edit", other.toString(), "main");
  }

  private static Ended end(Path where, String... arguments) throws InterruptedException {
    return end(where, Map.of(), arguments);
  }

  private static Ended end(Path where, Map<String, String> environment, String... arguments)
      throws InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-C",
                where.toString(),
                "-c",
                "user.name=T",
                "-c",
                "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      return new Ended(-1, e.toString());
    }
  }
}
