package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions on possible duplicates, and what a seat sees of the whole review. */
class PairsAndTeamTest extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");

  @Test
  void showsAPairWithItsDifferencesMarked() {
    possiblePair();

    JsonNode pairs = a.json("api/pairs");
    assertThat(pairs.get("total").asInt()).isEqualTo(1);
    JsonNode title = pairs.get("pairs").get(0).get("fields").get(0);
    assertThat(title.toString())
        .contains("\"name\":\"title\",\"differs\":true")
        .contains("{\"text\":\"Sleep \"}")
        .contains("\"text\":\"after \"", "\"mark\":\"differs\"");
    JsonNode year = pairs.get("pairs").get(0).get("fields").get(2);
    assertThat(year.toString())
        .isEqualTo(
            "{\"name\":\"year\",\"differs\":false,\"a\":[{\"text\":\"2020\"}],"
                + "\"b\":[{\"text\":\"2020\"}]}");
  }

  @Test
  void keepsADecisionAsTheTerminalDoes() {
    possiblePair();
    assertThat(decide("x:N1", "x:N3", "same").body()).contains("\"saved\":true");
    assertThat(decide("x:N1", "x:N3", "same").statusCode()).isEqualTo(200);

    assertThat(cli.read("records/rulings.csv"))
        .isEqualTo("a,b,ruling,reviewer,decided_at,note\nx:N1,x:N3,same,A,2026-03-01T10:00:01Z,\n");
    assertThat(a.json("api/pairs").get("total").asInt()).isZero();
    assertThat(a.post("api/dedupe", "{\"apply\":\"yes\"}").statusCode()).isEqualTo(200);
    assertThat(cli.read("records/duplicates.csv")).contains("x:N3,x:N1,").contains(",A\n");
    assertThat(a.json("api/next?stage=title-abstract").get("left").asInt()).isEqualTo(3);
  }

  @Test
  void refusesADecisionThatContradictsAnother() {
    decide("x:N1", "x:N2", "same");
    decide("x:N2", "x:N3", "same");

    HttpResponse<String> answer = decide("x:N1", "x:N3", "different");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(decide("x:N1", "x:N9", "same").statusCode()).isEqualTo(404);
    assertThat(decide("x:N1", "x:N2", "maybe").statusCode()).isEqualTo(400);
    assertThat(cli.read("records/rulings.csv").lines()).hasSize(3);
  }

  @Test
  void opensNumbersAndReportOnceNobodyHasAnythingLeft() {
    RECORDS.forEach(record -> a.vote(TITLES, record, "exclude"));
    assertThat(a.json("api/team").get("open").asBoolean()).isFalse();
    assertThat(a.json("api/team").get("flow")).isEmpty();
    assertThat(a.json("api/team").get("waiting").toString()).contains("\"B\"", "\"count\":4");
    assertThat(tiebreaker.json("api/team").get("waiting").toString())
        .contains("\"B\"")
        .doesNotContain("count");
    assertThat(a.get("api/report").statusCode()).isEqualTo(409);
    RECORDS.forEach(record -> b.vote(TITLES, record, "exclude"));

    assertThat(a.json("api/team").get("flow").toString())
        .contains("{\"label\":\"Records screened\",\"count\":4}")
        .contains("{\"label\":\"Records excluded\",\"count\":4}");
    HttpResponse<String> report = a.get("api/report");
    assertThat(report.body()).contains("<title>A test</title>");
    assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "sandbox allow-scripts", "frame-ancestors 'self'")
        .doesNotContain("allow-same-origin");
  }

  /** Two screeners would learn from the rule what the other said. */
  @Test
  void showsTheStoppingRuleToOneWhoScreensAlone() {
    String config = cli.read("screening-config.yaml");
    String stopping = "screening: {stopping: {target-recall: 0.95, confidence: 0.95}}\n";
    cli.write("screening-config.yaml", config + stopping);
    assertThat(a.json("api/team").get("stopping")).isEmpty();
    cli.write(
        "screening-config.yaml",
        config.replaceAll("(?m)^reviewers:.*$", "reviewers: {screeners: [A], votes-per-record: 1}")
            + stopping);
    assertThat(a.json("api/team").get("stopping").get(0).asString())
        .startsWith("0 of 4 records settled, 4 left");
  }

  private void possiblePair() {
    cli.write(
        "records/possible-duplicates.csv",
        "a,b,title_a,title_b,score,evidence,records\n"
            + "x:N1,x:N3,Sleep after night shifts,Rats that sleep,0.5,test,2\n");
  }

  private HttpResponse<String> decide(String one, String other, String ruling) {
    return a.post(
        "api/pair",
        String.format("{\"a\":\"%s\",\"b\":\"%s\",\"ruling\":\"%s\"}", one, other, ruling));
  }
}
