package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesAboveTablesTest {
  private static final String TABLE =
      """
      "Title","Author Names","Source","Publication Year","Volume","Issue","PUI"
      "Night shifts and sleep","Roe A., Doe J.","Sleep (2012) 3:(Roe A.) Unit, Nowhere","2012","3","(Roe A., a.roe@example.org) School of Sleep, Nowhere","L1"
      """;

  @TempDir Path folder;

  @Test
  void listsEachLineThatIsNotOfTheDatabase() {
    Cli cli = Cli.review(folder);
    cli.write(
        "embase.csv",
        "\"SEARCH QUERY\",\"sleep:ti\nAND work:ti\"\n-----\nMy own remark\n\n" + TABLE);

    String receipt = cli.ok("import", "embase.csv", "--source", "x").out();

    assertThat(receipt)
        .contains("1 found")
        .contains("line 4: My own remark")
        .doesNotContain("AND work");
  }

  @Test
  void takesNoAffiliationForAnIssue() {
    Cli cli = Cli.review(folder);
    cli.write("embase.csv", TABLE);

    String receipt = cli.ok("import", "embase.csv", "--source", "x").out();

    assertThat(receipt).contains("was an affiliation");
    assertThat(cli.read("records/records.jsonl")).doesNotContain("School of Sleep");
  }
}
