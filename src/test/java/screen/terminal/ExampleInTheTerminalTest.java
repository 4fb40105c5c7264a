package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.ExampleByKeys;
import screen.terminal.PseudoTerminal.Seen;

/**
 * The example review, screened from scratch with keys alone, comes out as it does from its files.
 */
@Slow
class ExampleInTheTerminalTest {
  @TempDir Path folder;
  @TempDir Path fromFiles;

  @Test
  void givesTheSameFlowAsItsFiles() throws IOException {
    ExampleByKeys example = ExampleByKeys.in(folder);
    screen(folder, example);
    ExampleByKeys.withVotesOfFiles(fromFiles);

    assertThat(ExampleByKeys.withoutTimes(folder)).isEqualTo(ExampleByKeys.withoutTimes(fromFiles));
    assertThat(example.cli().ok("status").out())
        .contains(
            "screened           84",
            "excluded           56  on title and abstract",
            "sought             28",
            "excluded           14  on the full text",
            "included           14  reports of 14 studies",
            "full-text: 28 screened by two or more screeners, 0 by one, 0 not yet");
  }

  /** Gives all votes of the example in the terminal. */
  private static void screen(Path folder, ExampleByKeys example) {
    for (String stage : ExampleByKeys.STAGES) {
      for (String reviewer : List.of("AP", "AC", "SD")) {
        Map<String, String> keys = new LinkedHashMap<>();
        example.of(stage, reviewer).forEach((record, vote) -> keys.put(record, vote.typed()));
        keys.put(ThreeRecords.END, "q");
        Seen seen =
            PseudoTerminal.screen(folder, "decide", "--reviewer", reviewer, "--stage", stage)
                .whenever(keys)
                .run();
        assertThat(seen.left()).as("%s at %s", reviewer, stage).isEmpty();
        assertThat(seen.raw()).contains(", 0 left to screen");
      }
    }
  }
}
