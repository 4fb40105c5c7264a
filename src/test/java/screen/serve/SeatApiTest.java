package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a reviewer does through the page, and what the files say then. */
class SeatApiTest extends ServedReview {
  private static final String TEXTS = "full-text";

  @Test
  void writesVotesAsTheTerminalDoes() {
    a.vote(TITLES, "x:N1", "include");
    a.vote(TITLES, "x:N2", "exclude", "other", "not \"asleep\",\nor so");
    a.vote(TITLES, "x:N3", "maybe");

    assertThat(cli.read("records/decisions/title-abstract/A.csv"))
        .isEqualTo(
            HEADER
                + """
                x:N1,include,,,2026-03-01T10:00:01Z
                x:N2,exclude,other,"not ""asleep"", or so",2026-03-01T10:00:01Z
                x:N3,maybe,,,2026-03-01T10:00:01Z
                """);
  }

  @Test
  void keepsAVoteThatIsSentTwiceOnce() {
    assertThat(a.vote(TITLES, "x:N1", "include", "", "n").statusCode()).isEqualTo(200);
    assertThat(a.vote(TITLES, "x:N1", "include", "", "n").statusCode()).isEqualTo(200);

    assertThat(votes(TITLES, "A").lines()).hasSize(1);
  }

  /** Whatever a note holds, the file gives back what was kept, so that a repetition is known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "'=1",
        "'",
        "-x",
        "a\r\nb",
        "a\u2028b\u2029c\u0085d",
        "\ud800",
        "\ufeff",
        "\u00a0",
        "\"",
        "a;b,c",
        "\u202eabc",
        "\ud83d\ude00",
        "\u0000",
        "@a",
        "\\n"
      })
  void keepsAnyNoteOnce(String note) {
    assertThat(a.vote(TITLES, "x:N1", "include", "", note).statusCode()).isEqualTo(200);
    assertThat(a.vote(TITLES, "x:N1", "include", "", note).statusCode()).isEqualTo(200);

    assertThat(votes(TITLES, "A").lines()).hasSize(1);
  }

  @Test
  void keepsAChangeOfMindAsANewLine() {
    a.vote(TITLES, "x:N1", "exclude", "other", "n");
    assertThat(a.json("api/record?stage=title-abstract&record=x:N1").get("own").get("note"))
        .hasToString("\"n\"");
    a.vote(TITLES, "x:N1", "exclude", "other", "");
    a.vote(TITLES, "x:N1", "withdrawn");

    assertThat(votes(TITLES, "A").lines().map(line -> line.split(",", -1)[1]))
        .containsExactly("exclude", "exclude", "withdrawn");
    assertThat(ids(a.json("api/next?stage=title-abstract"))).containsExactly("x:N1", "x:N2");
  }

  /** Two windows of one seat show the same record; the second must not replace the vote unseen. */
  @Test
  void refusesToReplaceAVoteThatTheWindowDidNotShow() {
    Map<String, String> vote =
        Map.of("stage", TITLES, "record", "x:N1", "verdict", "include", "seen", "");
    a.vote(TITLES, "x:N1", "exclude", "other", "");

    assertThat(a.post("api/vote", vote).statusCode()).isEqualTo(409);
    assertThat(a.post("api/vote", vote).body()).contains("in another window: exclude");
    assertThat(votes(TITLES, "A").lines()).hasSize(1);

    String seen =
        a.json("api/record?stage=title-abstract&record=x:N1")
            .get("own")
            .get("decided_at")
            .stringValue();
    Map<String, String> again = new HashMap<>(vote);
    again.put("seen", seen);
    assertThat(a.post("api/vote", again).statusCode()).isEqualTo(200);
    assertThat(a.post("api/vote", again).statusCode()).as("sent twice").isEqualTo(200);
    assertThat(votes(TITLES, "A").lines()).hasSize(2);
  }

  @Test
  void goesRoundTheQueueAsTheTerminalDoes() {
    a.vote(TITLES, "x:N2", "include");
    JsonNode next = a.json("api/next?stage=title-abstract&after=x:N2");

    assertThat(ids(next)).containsExactly("x:N3", "x:N4");
    assertThat(next.get("judged").asInt()).isEqualTo(1);
    assertThat(next.get("left").asInt()).isEqualTo(3);
    assertThat(ids(a.json("api/next?stage=title-abstract&after=x:N4")))
        .containsExactly("x:N1", "x:N3");
  }

  @ParameterizedTest
  @CsvSource({
    "400, nowhere,        x:N1, include,  ''",
    "400, title-abstract, x:N1, ongoing,  ''",
    "400, title-abstract, x:N1, yes,      ''",
    "404, title-abstract, x:N9, include,  ''",
    "404, title-abstract, ../A, include,  ''",
    "400, title-abstract, x:N1, exclude,  nonsense",
    "409, title-abstract, x:N1, include,  other",
    "409, full-text,      x:N1, include,  ''",
  })
  void refusesWhatTheTerminalWouldNotTake(
      int status, String stage, String record, String verdict, String reason) {
    assertThat(a.vote(stage, record, verdict, reason, "").statusCode()).isEqualTo(status);
    assertThat(folder.resolve("records/decisions")).doesNotExist();
  }

  @Test
  void requiresAReasonAtFullText() {
    a.vote(TITLES, "x:N1", "include");
    b.vote(TITLES, "x:N1", "maybe");

    assertThat(a.vote(TEXTS, "x:N1", "exclude").body()).contains("needs a reason");
    assertThat(a.vote(TEXTS, "x:N1", "exclude", "population", "").statusCode()).isEqualTo(200);
    assertThat(a.vote(TEXTS, "x:N1", "not-retrieved").statusCode()).isEqualTo(200);
    assertThat(votes(TEXTS, "A"))
        .isEqualTo(
            "x:N1,exclude,population,,2026-03-01T10:00:01Z\n"
                + "x:N1,not-retrieved,,,2026-03-01T10:00:01Z\n");
  }

  @Test
  void readsAgainWhatOthersWroteMeanwhile() {
    assertThat(ids(a.json("api/next?stage=title-abstract"))).containsExactly("x:N1", "x:N2");
    cli.write("v.csv", "record,verdict\nx:N1,include\n");
    cli.ok("decide", "--reviewer", "A", "--stage", TITLES, "--from", "v.csv");
    cli.write("y.ris", "TY  - JOUR\nAN  - M1\nTI  - A later one\nPY  - 2020\nER  - \n");
    cli.ok("import", "y.ris", "--source", "y");
    cli.ok("dedupe");

    JsonNode next = a.json("api/next?stage=title-abstract");
    assertThat(ids(next)).containsExactly("x:N2", "x:N3");
    assertThat(next.get("left").asInt()).isEqualTo(4);
  }

  @Test
  void listsAndFiltersTheReviewersOwnVotes() {
    a.vote(TITLES, "x:N1", "include", "", "good nurses");
    a.vote(TITLES, "x:N2", "exclude", "other", "");
    b.vote(TITLES, "x:N3", "include");

    assertThat(found("")).containsExactly("x:N2", "x:N1");
    assertThat(found("&verdict=exclude")).containsExactly("x:N2");
    assertThat(found("&search=NURSES")).containsExactly("x:N1");
    assertThat(found("&search=gr%C3%B6%C3%9Fe")).containsExactly("x:N2");
    assertThat(found("&from=1")).containsExactly("x:N1");
  }

  @Test
  void showsTheTiebreakerConflictsUnlessTheConfigHidesVerdicts() {
    a.vote(TITLES, "x:N1", "include");
    assertThat(ids(tiebreaker.json("api/next?stage=title-abstract"))).isEmpty();
    assertThat(tiebreaker.vote(TITLES, "x:N1", "include").statusCode()).isEqualTo(409);
    b.vote(TITLES, "x:N1", "exclude", "other", "no nurses");

    JsonNode card = tiebreaker.json("api/next?stage=title-abstract").get("records").get(0);
    assertThat(card.get("conflict").toString())
        .contains("\"A\"", "include", "\"B\"", "exclude", "Other", "no nurses");
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml") + "screening: {tiebreak: blind}\n");
    card = tiebreaker.json("api/next?stage=title-abstract").get("records").get(0);
    assertThat(card.get("conflict")).isEmpty();

    assertThat(tiebreaker.vote(TITLES, "x:N1", "include").statusCode()).isEqualTo(200);
    assertThat(ids(tiebreaker.json("api/next?stage=title-abstract"))).isEmpty();
    assertThat(ids(a.json("api/next?stage=full-text"))).containsExactly("x:N1");
  }

  @Test
  void saysWhoIsLeftWhereNothingIs() {
    for (String record : List.of("x:N1", "x:N2", "x:N3", "x:N4")) {
      a.vote(TITLES, record, "include");
    }
    assertThat(a.json("api/next?stage=title-abstract").get("waiting").toString())
        .isEqualTo(
            "[{\"reviewer\":\"B\",\"stage\":\"title-abstract\",\"count\":4,\"conflicts\":false,\"again\":0}]");
  }

  @Test
  void marksTermsAndSections() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "screening: {include-terms: [nurse], exclude-terms: [rat*]}\n");

    JsonNode text = a.json("api/next?stage=title-abstract").get("records").get(0).get("abstract");
    assertThat(text.get(0).toString())
        .isEqualTo(
            "{\"heading\":\"BACKGROUND\",\"text\":[{\"text\":\"Nurses\",\"mark\":\"for\"},"
                + "{\"text\":\" sleep.\"}]}");
    assertThat(text.get(1).get("text").get(1).toString())
        .isEqualTo("{\"text\":\"rats\",\"mark\":\"against\"}");
  }

  /** Numbers count on from the votes given to the queue, as the page counts. */
  @Test
  void findsARecordByNumberIdOrWords() {
    a.vote(TITLES, "x:N3", "include");
    a.vote(TITLES, "x:N1", "exclude");

    assertThat(ids(a.json("api/find?stage=title-abstract&search=1").get("found")))
        .containsExactly("x:N3");
    assertThat(ids(a.json("api/find?stage=title-abstract&search=3").get("found")))
        .containsExactly("x:N2");
    assertThat(a.json("api/find?stage=title-abstract&search=X:n4").toString())
        .contains("\"total\":1", "\"id\":\"x:N4\"", "\"position\":4,\"judged\":false");
    assertThat(ids(a.json("api/find?stage=title-abstract&search=RATS").get("found")))
        .containsExactly("x:N3", "x:N1");
    assertThat(a.json("api/find?stage=title-abstract&search=9").get("total").asInt()).isZero();
    assertThat(a.json("api/find?stage=full-text&search=rats").get("total").asInt()).isZero();
  }

  /** A query, the best first, with its words marked; what is typed in part is found as well. */
  @Test
  void ranksAndMarksWhatASearchFinds() {
    JsonNode found = a.json("api/find?stage=title-abstract&search=rats%20OR%20nurse*");

    assertThat(ids(found.get("found"))).containsExactlyInAnyOrder("x:N1", "x:N3");
    assertThat(found.get("to_judge").asInt()).isEqualTo(2);
    JsonNode first = a.json("api/find?stage=title-abstract&search=nurses").get("found").get(0);
    assertThat(first.get("text").toString()).contains("{\"text\":\"Nurses\",\"mark\":\"found\"}");
    assertThat(ids(a.json("api/find?stage=title-abstract&search=nurs").get("found")))
        .containsExactly("x:N1");
    assertThat(a.json("api/find?stage=title-abstract&search=(rats").get("hint").asString())
        .isNotEmpty();
    assertThat(a.json("api/find?stage=title-abstract&search=is:excluded").get("hint").asString())
        .isNotEmpty();
  }

  @Test
  void limitsTheQueueToWhatASearchFinds() {
    a.vote(TITLES, "x:N3", "include");
    JsonNode next = a.json("api/next?stage=title-abstract&search=rats");

    assertThat(ids(next)).containsExactly("x:N1");
    assertThat(next.get("judged").asInt()).isEqualTo(1);
    assertThat(next.get("left").asInt()).isEqualTo(1);
  }

  @Test
  void keepsTagsWithTheVote() {
    a.vote(TITLES, "x:N1", "include");
    assertThat(a.tagged("x:N2", "include", "German").statusCode()).isEqualTo(400);
    cli.write(
        "screening-config.yaml", cli.read("screening-config.yaml") + "tags: [German, check]\n");
    a.tagged("x:N2", "include", "German; check");
    a.tagged("x:N2", "include", "German; check");
    a.vote(TITLES, "x:N2", "maybe");
    a.tagged("x:N2", "maybe", "");
    a.tagged("x:N1", "include", "check");
    a.vote(TITLES, "x:N1", "withdrawn");

    assertThat(cli.read("records/decisions/title-abstract/A.csv").replaceAll("2026-[^,\n]*", "T"))
        .isEqualTo(
            """
            record,verdict,reason,note,decided_at,tags
            x:N1,include,,,T
            x:N2,include,,,T,German; check
            x:N2,maybe,,,T,German; check
            x:N2,maybe,,,T,
            x:N1,include,,,T,check
            x:N1,withdrawn,,,T,
            """);
    a.tagged("x:N3", "include", "German");
    assertThat(found("&tag=German")).containsExactly("x:N3");
    assertThat(found("&tag=check")).isEmpty();
  }

  /** A vote in a file keeps the tags, and a tag that the config no longer lists stays. */
  @Test
  void keepsTagsWhenAFileIsTaken() {
    cli.write("screening-config.yaml", cli.read("screening-config.yaml") + "tags: [German]\n");
    a.tagged("x:N2", "include", "German");
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml").replace("tags: [German]", "tags: [French]"));
    cli.write("v.csv", "record,verdict\nx:N2,exclude\nx:N3,include\n");
    cli.ok("decide", "--reviewer", "A", "--stage", TITLES, "--from", "v.csv");

    assertThat(a.json("api/record?stage=title-abstract&record=x:N2").get("own").get("tags"))
        .hasToString("[\"German\"]");
    assertThat(a.tagged("x:N2", "include", "German").statusCode()).isEqualTo(200);
    assertThat(a.tagged("x:N3", "include", "German").statusCode()).isEqualTo(400);
  }

  @Test
  void givesTheCriteriaOfEachStage() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "criteria: {include: [Nurses], full-text: {exclude: [No sleep]}}\n");

    JsonNode stages = a.json("api/seat").get("stages");
    assertThat(stages.get(0).get("criteria").toString())
        .isEqualTo("{\"text\":[],\"include\":[\"Nurses\"],\"exclude\":[]}");
    assertThat(stages.get(1).get("criteria").get("exclude").toString()).isEqualTo("[\"No sleep\"]");
  }

  @Test
  void opensNoFurtherSeatWhereThePortIsTaken() {
    int port = a.address().getPort();

    assertThat(cli.run("serve", "--reviewer", "A", "--no-open", "--port", "" + port).err())
        .contains("Cannot listen at port " + port);
    assertThat(cli.run("serve", "--reviewer", "Z").err()).contains("names no reviewer 'Z'");
    assertThat(cli.run("serve").err()).contains("with --reviewer: A, B, T; or", "--team");
  }

  private List<String> found(String parameters) {
    return ids(a.json("api/votes?stage=title-abstract" + parameters).get("votes"));
  }

  private static List<String> ids(JsonNode node) {
    List<String> ids = new ArrayList<>();
    (node.isArray() ? node : node.get("records")).forEach(it -> ids.add(it.get("id").asString()));
    return ids;
  }
}
