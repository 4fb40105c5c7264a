package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.terminal.PseudoTerminal.Seen;

/**
 * The example review, screened from scratch with keys alone, comes out as it does from its files.
 */
@Slow
class ExampleInTheTerminalTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final List<String> REASONS =
      List.of(
          "not-peer-reviewed",
          "animal-study",
          "systematic-review-or-meta-analysis",
          "literature-review",
          "case-report",
          "not-crps",
          "not-ketamine-infusion",
          "no-pain-outcome",
          "other");

  @TempDir Path folder;

  @Test
  void givesTheSameFlowAsItsFiles() throws IOException {
    Cli cli = Cli.in(folder);
    cli.write("screening-config.yaml", Files.readString(PROJECT.resolve("screening-config.yaml")));
    for (String source : List.of("pubmed", "cinahl", "cochrane")) {
      cli.ok("import", export(source).toString(), "--source", source);
    }
    cli.ok("dedupe");

    for (String stage : List.of("title-abstract", "full-text")) {
      for (String reviewer : List.of("AP", "AC", "SD")) {
        Seen seen =
            PseudoTerminal.screen(folder, "decide", "--reviewer", reviewer, "--stage", stage)
                .whenever(keys(stage, reviewer))
                .run();
        assertThat(seen.left()).as("%s at %s", reviewer, stage).isEmpty();
        assertThat(seen.raw()).contains(", 0 left to judge");
      }
    }

    assertThat(cli.ok("status").out())
        .contains(
            "screened           84",
            "excluded           56  on title and abstract",
            "sought             28",
            "excluded           14  on the full text",
            "included           14  reports of 14 studies",
            "Nothing is left to judge.");
  }

  private static Path export(String source) throws IOException {
    try (Stream<Path> files = Files.list(PROJECT.resolve("records/searches"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(source))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A reviewer's votes as keys, by the record that is to stand on the screen. */
  private static Map<String, String> keys(String stage, String reviewer) throws IOException {
    Path votes = PROJECT.resolve("records/decisions").resolve(stage).resolve(reviewer + ".csv");
    Map<String, String> keys = new LinkedHashMap<>();
    for (String line : Files.readAllLines(votes)) {
      String[] cells = line.split(",", -1);
      if (!cells[0].equals("record")) {
        keys.put(cells[0], key(cells[1], cells[2]));
      }
    }
    keys.put(ThreeRecords.END, "q");
    return keys;
  }

  private static String key(String verdict, String reason) {
    if (!reason.isEmpty()) {
      return Integer.toString(REASONS.indexOf(reason) + 1);
    }
    return verdict.substring(0, 1);
  }
}
