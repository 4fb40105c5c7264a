package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.render.html.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records are taken along in a file, and the votes on them come back. */
@Slow
class AlongApiTest extends ServedReview {
  private static final String COLUMNS =
      "record,verdict,reason,note,decided_at,taken_at,for,stage\n";
  private static final String TAKEN = ",2026-03-01T09:00:00Z,A,title-abstract\n";
  private static final String LONG_AGO = "2026-03-01T09:30:00+01:00";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path profile;

  @Test
  void takesTheNextRecordsOfTheOwnQueueAndNothingOfOthers() {
    a.vote(TITLES, "x:N1", "include");
    b.vote(TITLES, "x:N2", "exclude", "other", "planted by B");
    HttpResponse<String> file = a.get("api/along?stage=title-abstract&records=2");

    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"screening-A-title-abstract-20260301-1000\\.html\"");
    JsonNode batch = batch(file.body());
    assertThat(batch.get("records").valueStream().map(it -> it.get("id").asString()))
        .containsExactly("x:N2", "x:N3");
    assertThat(batch.get("seat").get("stages")).hasSize(1);
    assertThat(file.body()).doesNotContain("planted", a.cookie());
  }

  /** The tiebreaker settles without the votes, which stay at the server. */
  @Test
  void takesNoVotesOfAConflictAlong() {
    a.vote(TITLES, "x:N4", "include");
    b.vote(TITLES, "x:N4", "exclude", "other", "planted by B");
    String file = tiebreaker.get("api/along?stage=title-abstract&records=9").body();

    assertThat(batch(file).get("records")).hasSize(1);
    assertThat(file).doesNotContain("planted");
  }

  @Test
  void holdsHostileTextAsDataAndAllowsItsOwnScriptsAlone() {
    String file = a.get("api/along?stage=title-abstract&records=500").body();

    assertThat(file)
        .doesNotContain("<script>alert", "\u202e")
        .contains("\\u003cscript>alert(2)\\u003c/script>")
        .containsPattern("default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-")
        .doesNotContain("unsafe", "connect-src", "/static/", "fetch(");
    assertThat(batch(file).get("records").get(3).get("title").get(0).get("text").asString())
        .isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @CsvSource({
    "stage=title-abstract",
    "stage=title-abstract&records=0",
    "records=5",
    "stage=title-abstract&records=501",
    "stage=title-abstract&records=1.5",
    "stage=full-text&records=5"
  })
  void refusesToTakeWhatThereIsNot(String query) {
    assertThat(a.get("api/along?" + query).statusCode()).isBetween(400, 409);
  }

  /** Its time is that of the decision, though A has voted at the server since. */
  @Test
  void bringsVotesBackOnceAtTheirTimes() {
    a.vote(TITLES, "x:N2", "include");
    String votes = COLUMNS + "x:N1,exclude,other,\"on a train, late\"," + LONG_AGO + TAKEN;

    assertThat(back(votes))
        .hasToString(
            "{\"saved\":true,\"stage\":\"title-abstract\",\"votes\":1,\"unchanged\":0,\"not_taken\":[]}");
    assertThat(back(votes).get("unchanged").asInt()).isEqualTo(1);
    assertThat(votes(TITLES, "A"))
        .isEqualTo(
            "x:N2,include,,,2026-03-01T10:00:01Z\n"
                + "x:N1,exclude,other,\"on a train, late\",2026-03-01T10:00:00+01:00\n");
    cli.ok("check");
  }

  @Test
  void showsWhatARecordHasBecomeAndOverwritesNothing() {
    a.vote(TITLES, "x:N2", "include");
    JsonNode came = back(COLUMNS + "x:N2,exclude,,,2026-03-01T09:30:00Z" + TAKEN);

    assertThat(came.get("votes").asInt()).isZero();
    assertThat(came.get("not_taken").get(0).get("says").asString())
        .isEqualTo(
            "x:N2: your vote is include, of 2026-03-01T10:00:01Z. Offline you voted exclude.");
    assertThat(votes(TITLES, "A").lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PK\u0003\u0004",
        "record,verdict\nx:N1,include\n",
        COLUMNS,
        COLUMNS + "x:N1,include,,,,2026-03-01T09:00:00Z,B,title-abstract\n",
        COLUMNS + "x:N9,include,,," + TAKEN,
        COLUMNS + "x:N1,perhaps,,," + TAKEN,
        COLUMNS + "x:N1,include,,,yesterday" + TAKEN,
        COLUMNS + "x:N1,include,,," + TAKEN + "x:N1,exclude,,," + TAKEN,
        COLUMNS + "x:N1,include,,," + TAKEN + "x:N2,ongoing,,,,2026-03-01T09:00:00Z,A,full-text\n"
      })
  void refusesWhatIsNoSuchFileAndKeepsNothing(String text) {
    assertThat(a.post("api/back", "text/csv", text).statusCode()).isBetween(400, 409);
    assertThat(folder.resolve("records/decisions")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!doctype html>\n<p>taken_at",
        "PK\u0003\u0004",
        "record,verdict\nx:N1,include\n"
      })
  void saysWhichFileToChoose(String other) {
    assertThat(a.post("api/back", "text/csv", other).body())
        .contains("This is not the file of votes.", "its name ends in -votes.csv.");
  }

  @Test
  void isTakenByTheCommandLineToo() {
    cli.vote("A", TITLES, "x:N2,include,");
    cli.write(
        "v.csv",
        COLUMNS
            + "x:N1,include,,,"
            + LONG_AGO
            + TAKEN
            + "x:N2,exclude,,,2026-03-01T09:30:00Z"
            + TAKEN);
    String said = cli.ok("decide", "--reviewer", "A", "--stage", TITLES, "--from", "v.csv").out();

    assertThat(said)
        .contains("1 vote taken", "1 row not taken, as the record has changed since")
        .contains("line 3: x:N2: your vote is include");
    assertThat(votes(TITLES, "A")).contains("x:N1,include,,,2026-03-01T10:00:00+01:00\n");
  }

  /**
   * The file is opened without the server, screened in by keys, closed, opened again, brought back.
   */
  @Test
  void worksInABrowserWithoutTheServer() throws IOException {
    Optional<Path> installed = Chromium.found();
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the file is not tried in one.");
    Path file = cli.write("a.html", a.get("api/along?stage=title-abstract&records=3").body());
    String votes;
    try (Chromium page = Chromium.start(installed.orElseThrow(), profile)) {
      page.open(file.toUri().toString());
      awaitTitle(page, "Sleep after night shifts");
      page.press("i");
      awaitTitle(page, "Größe und Schlaf 夜");
      page.evaluate("document.querySelector('#note').value = '=1+1, \"so\"'");
      page.press("2");
      awaitTitle(page, "Rats that sleep");
      assertThat(page.evaluate("document.querySelector('#counter').textContent").asString())
          .isEqualTo("Record 3 of 3, 1 to go");
      page.open(file.toUri().toString());
      awaitTitle(page, "Rats that sleep");
      page.await("document.querySelector('#away').textContent.includes('2 votes not in a saved')");
      page.click("#to-along");
      page.await("document.querySelector('#along textarea')?.value");
      votes = page.evaluate("document.querySelector('#along textarea').value").asString();
      assertThat(page.events("Log.entryAdded")).isEmpty();
      assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
      page.open(server.addresses().get("A"));
      awaitTitle(page, "Sleep after night shifts");
      page.click("#to-along");
      bringBack(page, "screening-A (1).html", "<!doctype html>");
      page.await(
          "document.querySelector('#message').textContent.includes(' screening-A-votes.csv')");
      bringBack(page, "a-votes.csv", votes);
      page.await("document.querySelector('#along').textContent.includes('2 votes saved.')");
      page.await(
          "document.querySelector('#counter').textContent.startsWith('Record 3 of 4, 2 to')");
    }
    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",2026.*$", "")))
        .containsExactly("x:N1,include,,", "x:N2,exclude,other,\"'=1+1, \"\"so\"\"\"");
  }

  private static void bringBack(Chromium page, String name, String text) {
    page.await("document.querySelector('#along input[type=file]')");
    page.evaluate(
        String.format(
            "(() => { const files = new DataTransfer(); files.items.add(new File([%s], '%s'));"
                + " const input = document.querySelector('#along input[type=file]');"
                + " input.files = files.files; input.dispatchEvent(new Event('change')); })()",
            new JsonMapper().writeValueAsString(text), name));
  }

  private static void awaitTitle(Chromium page, String title) {
    page.await(
        "document.querySelector('h1')?.textContent === '"
            + title
            + "' && !document.querySelector('.early')");
  }

  private JsonNode back(String votes) {
    HttpResponse<String> answer = a.post("api/back", "text/csv", votes);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  private static JsonNode batch(String file) {
    String begin = "id=\"batch\">";
    String json = file.substring(file.indexOf(begin) + begin.length());
    return new JsonMapper().readTree(json.substring(0, json.indexOf("</script>")));
  }
}
