package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** Records N01 to N12 on pain, of which both screeners excluded the last two; 13 to 30 on food. */
@Slow
class DecideRescueTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aScreenedReview() {
    cli = Cli.review(folder);
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replaceFirst(
            "(?m)^reviewers: .*$",
            "reviewers: {screeners: [A, B], votes-per-record: 2, tiebreaker: T}"));
    StringBuilder export = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      String topic = i <= 12 ? "ketamine for pain" : "diet and food";
      export.append(
          "TY  - JOUR\nAN  - N%02d\nTI  - Study %d of %s\nER  - \n\n".formatted(i, i, topic));
    }
    cli.write("x.ris", export.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    for (String screener : List.of("A", "B")) {
      vote(
          screener,
          IntStream.rangeClosed(1, 30)
              .mapToObj(i -> "x:N%02d,%s".formatted(i, i <= 10 ? "include" : "exclude"))
              .collect(Collectors.joining("\n")));
    }
  }

  private void vote(String reviewer, String rows) {
    cli.write("v.csv", "record,verdict\n" + rows + "\n");
    cli.ok("decide", "--reviewer", reviewer, "--stage", "title-abstract", "--from", "v.csv");
  }

  private Cli.Result rescue(String reviewer, String size) {
    return cli.run(
        "decide",
        "--reviewer",
        reviewer,
        "--stage",
        "title-abstract",
        "--rescue",
        size,
        "--export",
        "sheet.csv");
  }

  private List<String> sheet() {
    return cli.read("sheet.csv").lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
  }

  private String agreementOnTitles() {
    String json = cli.read("records/report/agreement.json");
    return json.substring(0, json.indexOf("\"overruled\""));
  }

  @Test
  void sendsWhatLooksRelevantAndCountsTheGain() {
    cli.ok("report");
    String agreement = agreementOnTitles();

    Cli.Result sent = rescue("T", "4");

    assertThat(sent.exitCode()).as(sent.err()).isZero();
    assertThat(sent.err()).contains("4 excluded records are sent to look at again, of 20");
    assertThat(sheet()).hasSize(4).startsWith("x:N11", "x:N12");
    assertThat(cli.read("records/rescue.csv"))
        .startsWith("record,batch,rank,above,why,reviewer,sent_at\n")
        .containsPattern("x:N1[12],1,1,\\d+,rank,T,2026-03-01T");
    assertThat(cli.ok("report", "--check").exitCode()).isZero();
    assertThat(cli.ok("status").out())
        .contains("rescue: 0 of 4 excluded records looked at again, 0 of them overturned\n")
        .contains("T: 4 excluded records to look at again at title-abstract: `screen decide");
    // The next batch waits until this one is done.
    assertThat(rescue("T", "4").err()).contains("4 excluded records wait to be looked at again");
    assertThat(cli.read("records/rescue.csv").lines()).hasSize(5);

    vote("T", sheet().get(0) + ",include\n" + sheet().get(1) + ",exclude");

    String status = cli.ok("status", "--json").out();
    assertThat(status)
        .contains("\"rescue\":{\"sent\":4,\"looked_at\":2,\"overturned\":1,\"included\":0}")
        .contains("\"sought\":11");
    JsonSchemasTest.holds("status", status);
    assertThat(cli.run("report", "--check").out()).contains("x:N11", "T");
    cli.ok("report");
    assertThat(agreementOnTitles()).isEqualTo(agreement);
    assertThat(cli.read("records/report/methods.md"))
        .contains("looked again at 2 records", "1 record on to full text (50.0 per 100 looks)");
    assertThat(cli.read("records/report/report.md"))
        .containsPattern("\\| +1 \\| +4 \\| +2 \\| +1 \\| +50.0 \\| +0 \\|");
    assertThat(cli.read("records/report/report.html")).contains("Excluded records looked at again");
    assertThat(cli.run("check").out()).doesNotContain("rescue");
  }

  @Test
  void isForTheTiebreakerAtTitlesAndAbstracts() {
    assertThat(rescue("A", "4").err()).contains("looked at again by the tiebreaker", "that is T");
    assertThat(rescue("T", "0").exitCode()).isEqualTo(2);
    Cli.Result late =
        cli.run(
            "decide",
            "--reviewer",
            "T",
            "--stage",
            "full-text",
            "--rescue",
            "4",
            "--export",
            "x.csv");
    assertThat(late.exitCode()).isEqualTo(2);
    assertThat(
            cli.run("decide", "--reviewer", "T", "--rescue", "4", "--history", "x:N01").exitCode())
        .isEqualTo(2);
    assertThat(cli.exists("records/rescue.csv")).isFalse();
  }

  @Test
  void checkFindsALineForARecordThatWasNotExcluded() {
    rescue("T", "2");
    String lines = cli.read("records/rescue.csv");

    cli.write("records/rescue.csv", lines.replace("x:N11", "x:N01"));
    assertThat(cli.run("check").out()).contains("rescue", "x:N01 was sent on 2026-03-01");

    cli.write("records/rescue.csv", lines.replace("x:N11", "x:N99"));
    assertThat(cli.run("status").err()).contains("No record is called 'x:N99'");

    cli.write("records/rescue.csv", lines.replace(",rank,T", ",luck,T"));
    assertThat(cli.run("status").err())
        .contains("'luck' is none of `rank`, `long`, `short` and `ai`");
  }

  @Test
  void triesItOnALabelledSet() {
    StringBuilder set = new StringBuilder("id,title,abstract,included\n");
    for (int i = 1; i <= 60; i++) {
      set.append(
          "%d,Study %d,%s,%d%n"
              .formatted(i, i, i <= 12 ? "Ketamine for pain." : "Diet and food.", i <= 12 ? 1 : 0));
    }
    cli.write("set.csv", set.toString());

    String json = cli.ok("--json", "simulate", "set.csv", "--rescue", "3").out();

    assertThat(json)
        .contains("\"records\":60,\"included\":12,\"missed\":1,\"looked_at\":2,\"found\":[1,1,1]");
    JsonSchemasTest.holds("simulate-rescue", json);
    assertThat(cli.run("simulate", "set.csv", "--rescue", "3", "--priors", "1,60").exitCode())
        .isEqualTo(2);
  }
}
