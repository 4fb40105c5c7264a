package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

@Slow
class LinkCommandTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void fourIncludedReports() {
    cli = Cli.review(folder);
    StringBuilder ris = new StringBuilder();
    StringBuilder votes = new StringBuilder("record,verdict\n");
    for (int n = 1; n <= 4; n++) {
      ris.append("TY  - JOUR\nAN  - N").append(n).append("\nTI  - Title ").append(n);
      ris.append("\nPY  - 2020\nER  - \n\n");
      votes.append("x:N").append(n).append(",include\n");
    }
    cli.write("x.ris", ris.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    cli.write("v.csv", votes.toString());
    for (String stage : new String[] {"title-abstract", "full-text"}) {
      for (String reviewer : new String[] {"A", "B"}) {
        cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", "v.csv");
      }
    }
  }

  @Test
  void countsLinkedReportsAsOneStudy() {
    link("x:N1", "x:N2");

    assertThat(included()).isEqualTo("\"included\":{\"studies\":3,\"reports\":4}");
  }

  @Test
  void linksLeadOn() {
    link("x:N1", "x:N2");
    assertThat(link("x:N2", "x:N3").out()).isEqualTo("One study: x:N1, x:N2, x:N3\n");

    assertThat(included()).isEqualTo("\"included\":{\"studies\":2,\"reports\":4}");
  }

  @Test
  void takesALinkBackAndKeepsTheHistory() {
    link("x:N1", "x:N2");
    cli.ok("unlink", "x:N2", "x:N1", "--reviewer", "B", "--note", "another cohort");

    assertThat(included()).isEqualTo("\"included\":{\"studies\":4,\"reports\":4}");
    assertThat(cli.read("records/links.csv").lines()).hasSize(3);
  }

  @Test
  void linkHoldsWhenARecordIsFoldedLater() {
    link("x:N1", "x:N3");
    cli.write(
        "records/duplicates.csv",
        "record,kept,title,score,rule,evidence,decided_by\nx:N3,x:N2,Title 3,1.0,test,,auto\n");

    assertThat(included()).isEqualTo("\"included\":{\"studies\":2,\"reports\":3}");
  }

  @Test
  void countsTheStudiesOfOneReport() {
    assertThat(asA("link", "x:N1", "--studies", "3").out()).isEqualTo("3 studies: x:N1\n");

    assertThat(included())
        .isEqualTo("\"included\":{\"studies\":6,\"reports\":4,\"further_studies\":2}");
    cli.ok("report");
    assertThat(cli.run("check").out()).doesNotContain("F10");
    assertThat(cli.run("check", "records/report/flow.json").exitCode()).isZero();
    assertThat(cli.read("records/report/report.md")).contains("6");
  }

  @Test
  void linkedReportsShareTheStudiesOfTheOneThatIsOfTheMost() {
    asA("link", "x:N1", "--studies", "3");
    asA("link", "x:N2", "--studies", "2");
    link("x:N1", "x:N2");

    assertThat(included())
        .isEqualTo("\"included\":{\"studies\":5,\"reports\":4,\"further_studies\":2}");
  }

  @Test
  void takesTheNumberOfStudiesBack() {
    asA("link", "x:N1", "--studies", "2");
    asA("link", "x:N1", "--studies", "1");

    assertThat(included()).isEqualTo("\"included\":{\"studies\":4,\"reports\":4}");
    assertThat(cli.read("records/links.csv")).contains("x:N1,x:N1,holds-2,", "x:N1,x:N1,holds-1,");
  }

  @Test
  void refusesANumberOfStudiesThatMakesNoSense() {
    assertThat(asA("link", "x:N1").err()).contains("Name two reports");
    assertThat(asA("link", "x:N1", "x:N2", "--studies", "2").err()).contains("name one report");
    assertThat(asA("link", "x:N1", "--studies", "0").err()).contains("1 or more");
    assertThat(asA("link", "x:N1", "--studies", "1").err()).contains("nothing to change");
    assertThat(asA("unlink", "x:N1").err()).contains("Name two reports");
  }

  @Test
  void refusesWhatMakesNoSense() {
    link("x:N1", "x:N2");

    assertThat(run("link", "x:N2", "x:N1").err()).contains("are linked already");
    assertThat(run("unlink", "x:N1", "x:N4").err()).contains("are not linked with each other");
    assertThat(run("link", "x:N1", "x:N1").err()).contains("Name two records");
    assertThat(run("link", "x:N1", "x:N9").err()).contains("No record is called 'x:N9'");
    assertThat(cli.run("link", "x:N1", "x:N4", "--reviewer", "Z").exitCode()).isEqualTo(2);
  }

  @Test
  void warnsOfReportsThatAreOut() {
    cli.write("v.csv", "record,verdict\nx:N2,exclude\n");
    for (String reviewer : new String[] {"A", "B"}) {
      cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
    }
    assertThat(link("x:N1", "x:N3").err()).isEmpty();
    assertThat(link("x:N1", "x:N2").err())
        .isEqualTo(
            "warning: x:N2 was excluded by title and abstract: the link changes no number, unless"
                + " it is included later\n");
  }

  @Test
  void saysWhoseDecisionIsReplacedAndWhatStillLinks() {
    link("x:N1", "x:N2");
    link("x:N2", "x:N3");
    link("x:N1", "x:N3");

    assertThat(cli.ok("unlink", "x:N1", "x:N3", "--reviewer", "B").err())
        .contains("B replaces the decision of A, who linked these reports on 2026-03-01.")
        .contains("x:N1 and x:N3 are still of one study, through links with other reports");
    assertThat(cli.ok("check").out()).contains("records/links.csv:5");
  }

  private Cli.Result link(String a, String b) {
    return cli.ok("link", a, b, "--reviewer", "A");
  }

  private Cli.Result asA(String... words) {
    return cli.run(
        Stream.concat(Stream.of(words), Stream.of("--reviewer", "A")).toArray(String[]::new));
  }

  private Cli.Result run(String command, String a, String b) {
    Cli.Result result = cli.run(command, a, b, "--reviewer", "A");
    assertThat(result.exitCode()).isPositive();
    return result;
  }

  private String included() {
    String json = cli.ok("status", "--json").out();
    int start = json.indexOf("\"included\":");
    return json.substring(start, json.indexOf('}', start) + 1);
  }
}
