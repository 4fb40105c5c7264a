package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other methods than databases identified is no part of what the main arm screens. */
class OtherMethodsFunnelTest {
  @Test
  void countsWhatIsLeftInTheArmItBelongsTo(@TempDir Path folder) {
    Cli cli = Cli.review(folder);
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace("id: y, name: Y, kind: database", "id: y, name: Y, kind: website"));
    cli.write("one.nbib", "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n");
    cli.write("two.ris", "TY  - ELEC\nTI  - A page\nPY  - 2002\nER  - \n");
    cli.ok("import", "one.nbib", "--source", "x");
    cli.ok("import", "two.ris", "--source", "y");
    cli.ok("dedupe");

    assertThat(cli.ok("status").out())
        .contains("screened            1  of these 1 still to be judged\n")
        .contains("other methods       1  identified, of these 0 dropped, 1 still to be judged\n");
  }
}
