package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Git in the folders of a test, with an author of its own. */
final class Git {
  private record Ended(int exitCode, String said) {}

  private Git() {}

  /** Skips a test where git is not installed. */
  static void assumeInstalled() throws InterruptedException {
    assumeTrue(end(Path.of("."), "--version").exitCode() == 0, "git is not installed");
  }

  /** Runs what must succeed. */
  static void ok(Path where, String... arguments) throws InterruptedException {
    Ended ended = end(where, arguments);
    assertThat(ended.exitCode()).as(List.of(arguments) + ": " + ended.said()).isZero();
  }

  /** Merges another clone into this one; whether git calls that a conflict does not matter. */
  static void pull(Path clone, Path other) throws InterruptedException {
    end(clone, "pull", "-q", "--no-rebase", "--no-edit", other.toString(), "main");
  }

  private static Ended end(Path where, String... arguments) throws InterruptedException {
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
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      return new Ended(-1, e.toString());
    }
  }
}
