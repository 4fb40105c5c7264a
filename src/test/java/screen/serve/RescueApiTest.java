package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Both screeners include N1 and N2, and exclude N3 and N4. */
class RescueApiTest extends ServedReview {
  private static final String ONE = "{\"size\":\"1\"}";

  @BeforeEach
  void screen() {
    for (int record = 1; record <= 4; record++) {
      a.vote(TITLES, "x:N" + record, record <= 2 ? "include" : "exclude");
      b.vote(TITLES, "x:N" + record, record <= 2 ? "include" : "exclude");
    }
  }

  private JsonNode next() {
    return tiebreaker.json("api/next?stage=" + TITLES).get("records");
  }

  private String gain() {
    return tiebreaker.json("api/team").get("rescue").get("gain").asString();
  }

  @Test
  void sendsExcludedRecordsToTheTiebreakerWhoLooksAgain() {
    assertThat(next()).isEmpty();
    assertThat(gain()).isEmpty();

    String message = tiebreaker.post("api/rescue", ONE).body();
    assertThat(message).contains("1 excluded record is sent to look at again, of 2");
    assertThat(tiebreaker.post("api/rescue", ONE).body()).contains("waits to be looked at again");
    assertThat(cli.read("records/rescue.csv").lines()).hasSize(2);

    JsonNode record = next().get(0);
    assertThat(record.get("kind").asString()).isEqualTo("excluded");
    assertThat(record.get("conflict")).hasSize(2);
    JsonNode team = tiebreaker.json("api/team");
    assertThat(team.get("waiting").get(0).toString())
        .contains("\"count\":1,\"conflicts\":true,\"again\":1");
    assertThat(team.get("rescue").get("waiting").asInt()).isEqualTo(1);
    tiebreaker.vote(TITLES, record.get("id").asString(), "include");
    assertThat(gain())
        .isEqualTo(
            "1 of 1 excluded record looked at again, 1 of them overturned (100.0 per 100 looks)");
    assertThat(a.json("api/next?stage=full-text").get("left").asInt()).isEqualTo(3);
  }

  @Test
  void isForTheTiebreakerAlone() {
    assertThat(a.post("api/rescue", ONE).statusCode()).isEqualTo(409);
    assertThat(a.json("api/team").get("rescue")).isEmpty();
    assertThat(cli.exists("records/rescue.csv")).isFalse();
  }

  /** That a record is to be looked at again says that both excluded it. */
  @Test
  void hidesWhatARecordIsWhereVotesAreHidden() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    tiebreaker.post("api/rescue", ONE);

    JsonNode record = next().get(0);
    assertThat(record.get("kind").asString()).isEqualTo("record");
    assertThat(record.get("conflict")).isEmpty();
  }
}
