package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import screen.serve.http.Request;
import tools.jackson.databind.JsonNode;

/** PDFs that a seat reads and stores. */
class FullTextApiTest extends ServedReview {
  private static final String PATH = "api/fulltext?record=x:N1";
  private static final String PDF = "%PDF-1.4 größer";

  @BeforeEach
  void sought() {
    a.vote(TITLES, "x:N1", "include");
    b.vote(TITLES, "x:N1", "include");
  }

  @Test
  void storesAPdfUnderTheRecordsNameAndShowsIt() throws IOException {
    assertThat(card("full_text").toString())
        .contains("\"place\":\"fulltext/x_N1.pdf\"", "\"there\":false");
    assertThat(a.get(PATH).statusCode()).isEqualTo(404);
    assertThat(send(PATH, PDF).body()).contains("\"saved\":true", "fulltext/x_N1.pdf");

    assertThat(folder.resolve("fulltext/x_N1.pdf")).hasContent(PDF);
    assertThat(card("full_text").toString()).contains("\"there\":true");
    HttpResponse<String> shown = b.get(PATH);
    assertThat(shown.body()).isEqualTo(PDF);
    assertThat(shown.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(shown.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"x_N1.pdf\"");
    assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'self'");
    try (var files = Files.list(folder.resolve("records"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".scratch"));
    }
  }

  @Test
  void replacesAPdfOnlyIfAsked() {
    send(PATH, PDF);
    assertThat(send(PATH, PDF).statusCode()).isEqualTo(200);
    assertThat(send(PATH, "%PDF-other").body()).contains("\"exists\"");
    assertThat(folder.resolve("fulltext/x_N1.pdf")).hasContent(PDF);
    assertThat(send(PATH + "&replace=yes", "%PDF-other").statusCode()).isEqualTo(200);
    assertThat(folder.resolve("fulltext/x_N1.pdf")).hasContent("%PDF-other");
  }

  @Test
  void refusesWhatIsNoPdf() throws IOException {
    assertThat(send(PATH, "<html>%PDF-").statusCode()).isEqualTo(400);
    assertThat(send(PATH, "").statusCode()).isEqualTo(400);
    assertThat(a.post(PATH, PDF).statusCode()).isEqualTo(415);
    assertThat(
            SeatClient.send(
                    a.request(PATH)
                        .header("Content-Type", "application/pdf")
                        .POST(BodyPublishers.ofString(PDF)))
                .statusCode())
        .as("without Origin")
        .isEqualTo(403);
    assertThat(folder.resolve("fulltext")).doesNotExist();
  }

  /** The server may wait until its limit for a request ends. */
  @Test
  void refusesWhatIsTooLarge() throws IOException {
    byte[] part = PDF.getBytes(StandardCharsets.UTF_8);
    int tooMany = Request.LARGEST_FILE / part.length + 2;
    var large = BodyPublishers.ofByteArrays(java.util.Collections.nCopies(tooMany, part));
    try {
      HttpResponse<String> answer =
          SeatClient.send(
              a.request(PATH)
                  .header("Origin", a.origin())
                  .header("Content-Type", "application/pdf")
                  .POST(large));
      assertThat(answer.statusCode()).isEqualTo(413);
    } catch (AssertionError e) {
      assertThat(e).as("the connection ends").hasCauseInstanceOf(IOException.class);
    }
    assertThat(folder.resolve("fulltext")).doesNotExist();
    assertThat(a.get("api/seat").statusCode()).isEqualTo(200);
  }

  @Test
  void givesAndTakesOnlyFullTextsThatTheReviewerMayScreen() {
    for (String record : new String[] {"x:N2", "x:N9", "../A", "x:..%2f..%2fA"}) {
      String path = "api/fulltext?record=" + record;
      assertThat(a.get(path).statusCode()).as(record).isIn(404, 409);
      assertThat(send(path, PDF).statusCode()).as(record).isIn(404, 409);
    }
    assertThat(tiebreaker.get(PATH).statusCode()).as("not in conflict").isEqualTo(409);
    assertThat(card(TITLES, "full_text")).as("at titles").isNull();
    assertThat(folder.resolve("fulltext")).doesNotExist();
  }

  @Test
  void letsThePageFrameThisSeatsFullTextsAndReportAlone() {
    HttpResponse<String> page = a.get("");
    String api = a.address().getAuthority() + "/seat/1/api/";

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .endsWith("; frame-src " + api + "fulltext " + api + "report");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  private HttpResponse<String> send(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return SeatClient.send(
        a.request(path)
            .header("Origin", a.origin())
            .header("Content-Type", "application/pdf")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
  }

  private JsonNode card(String field) {
    return card("full-text", field);
  }

  private JsonNode card(String stage, String field) {
    return a.json("api/record?record=x:N1&stage=" + stage).get(field);
  }
}
