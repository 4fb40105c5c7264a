package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Slow;

/** An entry without a number, a DOI or a PMID that its database has corrected since. */
@Slow
class CorrectedEntriesTest {
  private static final String TITLE = "Mirror therapy for the painful hand";
  private static final String OTHER =
      entry("Bisphosphonates after wrist fracture", "Moe, Bea", "2002", "J Bone", "30-39");

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void aReviewOfTwoEntries() {
    cli = Cli.review(folder);
    cli.write("2021.ris", entry(TITLE, "Roe, Ann", "2001", "J Pain", "1-9") + OTHER);
    cli.ok("import", "2021.ris", "--source", "x", "--date", "2021-01-31");
  }

  @ParameterizedTest
  @CsvSource({
    "Mirror therapy for painful hands, 'Roe, Ann', 2001, J Pain, 1-9",
    "Mirror therapy for the painful hand, 'Roe, Anne', 2001, J Pain, 1-9",
    "Mirror therapy for the painful hand, 'Roe, Ann', 2002, J Pain, 11-19",
    "Mirror therapy for the painful hand, 'Roe, Ann', 2001, J Pain Relief, 1-9"
  })
  void areNamedWhereTheyMakeAnotherRecord(
      String title, String author, String year, String journal, String pages) {
    cli.write("2022.ris", entry(title, author, year, journal, pages) + OTHER);

    assertThat(cli.ok("import", "2022.ris", "--source", "x", "--dry-run").out())
        .contains("2 found = 1 new + 1 known")
        .containsPattern("1 new record seems to correct one .*x:h-\\w+ corrects x:h-\\w+\\)");
    assertThat(cli.ok("--json", "import", "2022.ris", "--source", "x").out())
        .containsPattern("\"corrections\":\\{\"x:h-\\w+\":\"x:h-\\w+\"\\}");
  }

  @Test
  void areNamedInARunToo() {
    cli.write("records/searches/x-2022.ris", entry(TITLE, "Roe, Ann", "2002", "J Pain", "1-9"));

    assertThat(cli.ok("run").err())
        .contains("warning: records/searches/x-2022.ris: 1 new record seems to correct one");
  }

  @Test
  void areNoneWhereTheOldEntryIsExportedAgain() {
    cli.write(
        "2022.ris",
        entry(TITLE, "Roe, Ann", "2001", "J Pain", "1-9")
            + entry(TITLE, "Roe, Ann", "2002", "J Pain", "1-9"));

    assertThat(cli.ok("import", "2022.ris", "--source", "x").out())
        .contains("1 new + 1 known")
        .doesNotContain("seems to correct");
  }

  @Test
  void areNoneOfAnotherSourceOrAnotherStudy() {
    String corrected = entry(TITLE, "Roe, Ann", "2002", "J Pain", "1-9");
    cli.write("y.ris", corrected);
    cli.write(
        "2022.ris", entry("Graded exposure at school", "Roe, Ann", "2001", "J Pain", "10-19"));

    assertThat(cli.ok("import", "y.ris", "--source", "y").out()).doesNotContain("seems to correct");
    assertThat(cli.ok("import", "2022.ris", "--source", "x").out())
        .doesNotContain("seems to correct");
  }

  private static String entry(
      String title, String author, String year, String journal, String pages) {
    return "TY  - JOUR\nTI  - "
        + title
        + "\nAU  - "
        + author
        + "\nPY  - "
        + year
        + "\nJO  - "
        + journal
        + "\nSP  - "
        + pages
        + "\nER  - \n";
  }
}
