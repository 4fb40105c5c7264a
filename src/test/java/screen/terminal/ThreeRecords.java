package screen.terminal;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;

/** A review of three records, to be screened by A in a real pseudo-terminal. */
abstract class ThreeRecords {
  static final String VOTES = "records/decisions/title-abstract/A.csv";
  static final String LAST_PAINTED = "q quit";

  /** What is painted last where nothing is left to screen, and nowhere else. */
  static final String END = "u undo  / search  ? help  q quit";

  @TempDir Path folder;
  Cli cli;

  @BeforeEach
  final void aReviewOfThreeRecords() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        entry(1, "Sleep after night shifts", "Nurses slept badly. ".repeat(10))
            + entry(2, "Größe und Schlaf 夜", "Kurz.")
            + entry(
                3, "Rats that sleep", "A long text about rats. ".repeat(120) + "END-OF-ABSTRACT"));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
  }

  final PseudoTerminal decide() {
    return PseudoTerminal.screen(folder, "decide", "--reviewer", "A");
  }

  static String entry(int number, String title, String summary) {
    return """
    TY  - JOUR
    AN  - N%d
    TI  - %s
    AU  - Lee, A
    AU  - Ray, B
    PY  - 2020
    JF  - Journal of Sleep
    VL  - 4
    IS  - 2
    SP  - 1
    EP  - 9
    DO  - 10.1234/n%d
    AB  - %s
    ER  -\s

    """
        .formatted(number, title, number, summary);
  }
}
