package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ranked queue in the page. */
class RankedSeatTest extends ServedReview {
  @Test
  void goesOnWithTheRecordThatThePageHasAndKeepsTheRankOfEachVote() {
    rank();
    List<String> first = next("");
    assertThat(first).hasSize(2);

    a.vote(TITLES, first.get(0), "include");
    List<String> second = next("&after=" + first.get(0));

    assertThat(second.get(0)).isEqualTo(first.get(1));
    a.vote(TITLES, second.get(0), "exclude");
    assertThat(next("&after=" + second.get(0)).get(0)).isEqualTo(second.get(1));
    assertThat(cli.read("records/decisions/title-abstract/A.csv"))
        .startsWith("record,verdict,reason,note,decided_at,rank\n" + first.get(0) + ",include,,,")
        .contains("Z,1\n" + second.get(0) + ",exclude")
        .endsWith("Z,2\n");
  }

  @Test
  void showsARecordThatIsSkippedLast() {
    rank();
    List<String> first = next("");

    assertThat(next("&after=" + first.get(0)))
        .startsWith(first.get(1))
        .doesNotContain(first.get(0));
    assertThat(a.json("api/next?stage=title-abstract").get("ranked_after").asInt()).isZero();
    assertThat(a.json("api/next?stage=full-text").get("ranked_after")).isNull();
  }

  private void rank() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {order: ranked}\n");
  }

  private List<String> next(String more) {
    List<String> ids = new ArrayList<>();
    for (JsonNode card : a.json("api/next?stage=title-abstract" + more).get("records")) {
      ids.add(card.get("id").asString());
    }
    return ids;
  }
}
