package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.terminal.PseudoTerminal.Seen;

/**
 * The pictures of the terminal in the documentation show what the tool shows today. {@code
 * scripts/pictures} writes them.
 */
@Slow
class TerminalPicturesTest {
  private static final Path PICTURES = Path.of("src", "site", "markdown", "pictures");
  private static final int ROWS = 20;
  private static final int COLUMNS = 90;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfFourMadeUpRecords() throws IOException {
    cli = Cli.in(folder);
    for (String file : new String[] {"screening-config.yaml", "pubmed.ris", "embase.ris"}) {
      try (InputStream in = getClass().getResourceAsStream("pictured/" + file)) {
        cli.write(file, in.readAllBytes());
      }
    }
    for (String source : new String[] {"pubmed", "embase"}) {
      cli.ok("import", source + ".ris", "--source", source, "--date", "2026-01-31");
    }
    cli.ok("dedupe");
  }

  @Test
  void showsARecordToBeScreened() throws IOException {
    Seen seen =
        PseudoTerminal.screen(folder, "decide", "--reviewer", "AP")
            .sized(ROWS, COLUMNS)
            .on("q quit", "s")
            .on("pubmed:99000101", "q")
            .run();

    assertIsPicture(
        "screening", "A record in the terminal, with its abstract and the keys", seen, 1);
  }

  @Test
  void showsAPossiblePair() throws IOException {
    Seen seen =
        PseudoTerminal.screen(folder, "dedupe", "--review", "--reviewer", "AP")
            .sized(ROWS + 8, COLUMNS)
            .on("q quit", "q")
            .run();

    assertIsPicture("pair", "Two records side by side, and what speaks for one article", seen, 0);
  }

  /** One study, as the form asks about it; what was typed is in the person's file. */
  @Test
  void extractsAStudy() throws IOException {
    String study = "pubmed:99000101";
    for (String stage : new String[] {"title-abstract", "full-text"}) {
      for (String reviewer : new String[] {"AP", "AC"}) {
        cli.vote(reviewer, stage, study + ",include,");
      }
    }
    Seen seen =
        PseudoTerminal.screen(folder, "extract", "--reviewer", "AP")
            .sized(ROWS, COLUMNS)
            .on("field 1 of 2", "tall arms together\r")
            .on("Note: all arms together", "63")
            .on("Value: 63", "\r")
            .on("Page (", "4\r")
            .on("Quote (", "\r")
            .on("field 2 of 2", "2")
            .on("Page (", "\r")
            .on("Quote (", "\r")
            .on("Every field", "d")
            .run();

    assertThat(cli.read("records/extraction/AP.csv").replaceAll(",[^,\n]*\n", "\n"))
        .contains(
            study + ",,,n,63,4,,all arms together\n",
            study + ",,,design,cohort study,,,\n",
            study + ",,,done,yes,,,\n");
    assertThat(seen.raw()).contains("AC: 1 study to extract: `");
    assertIsPicture(
        "extraction", "A field of the form, and the value that is being typed", seen, 2);
  }

  private static void assertIsPicture(String name, String title, Seen seen, int moment)
      throws IOException {
    Path picture = PICTURES.resolve(name + ".svg");
    String drawn = TerminalPicture.of(title, seen.styled().get(moment), COLUMNS);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(picture, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(picture));
  }
}
