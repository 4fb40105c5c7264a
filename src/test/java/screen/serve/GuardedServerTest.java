package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what happens to requests that no page of ours would send. */
class GuardedServerTest extends ServedReview {
  private static final String NEXT = "api/next?stage=title-abstract";
  private static final String VOTE =
      "{\"stage\":\"title-abstract\",\"record\":\"x:N1\",\"verdict\":\"include\"}";

  @Test
  void listensAtThisMachineAlone() {
    assertThat(server.addresses().values())
        .allMatch(address -> address.matches("http://127\\.0\\.0\\.1:\\d+/seat/\\d/\\?key=.{43}"));
  }

  @Test
  void opensASeatToItsOwnSecretAlone() {
    assertThat(a.get(NEXT).statusCode()).isEqualTo(200);
    assertThat(a.at("/seat/2/").get(NEXT).statusCode()).isEqualTo(403);
    assertThat(a.at("/seat/2/").post("api/vote", VOTE).statusCode()).isEqualTo(403);
    assertThat(a.at("/seat/9/").get(NEXT).statusCode()).isEqualTo(403);
    assertThat(bare("/seat/1/").statusCode()).isEqualTo(403);
    assertThat(bare("/seat/1/?key=" + "A".repeat(43)).statusCode()).isEqualTo(403);
    assertThat(bare("/seat/1/api/seat").statusCode()).isEqualTo(403);
    assertThat(folder.resolve("records/decisions")).doesNotExist();
  }

  @Test
  void handsTheCookieToNoScriptAndNoOtherPage() {
    HttpResponse<String> page = bare(server.addresses().get("A"));

    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("screen-\\d+=.{43}; Path=/seat/1/; HttpOnly; SameSite=Strict");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
  void refusesRequestsOfOtherPages(String origin) {
    HttpRequest.Builder vote =
        a.request("api/vote")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(VOTE));

    assertThat(SeatClient.send(vote).statusCode()).isEqualTo(403);
    assertThat(SeatClient.send(vote.header("Origin", origin)).statusCode()).isEqualTo(403);
    assertThat(SeatClient.send(a.request(NEXT).header("Origin", origin)).statusCode())
        .isEqualTo(403);
    assertThat(folder.resolve("records/decisions")).doesNotExist();
  }

  @Test
  void refusesAFormOfAnotherPage() {
    HttpRequest.Builder form =
        a.request("api/vote")
            .header("Origin", a.origin())
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(VOTE));

    assertThat(SeatClient.send(form).statusCode()).isEqualTo(415);
  }

  /** A name of somebody else's that leads to this machine. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:PORT:80"})
  void refusesOtherHosts(String host) throws IOException {
    String port = String.valueOf(a.address().getPort());

    assertThat(raw("GET /seat/1/api/seat HTTP/1.1", host.replace("PORT", port)))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /seat/1/api/seat HTTP/1.1", "127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/seat/1",
        "/seat/1/api/",
        "/seat/1/api/nothing",
        "/seat/1/api/seat/",
        "/seat/1/../2/api/seat",
        "/seat/1/%2e%2e/2/api/seat",
        "/seat/99999/",
        "/static/",
        "/static/../style.css",
        "/static/..%2fstyle.css",
        "/static/..%2f..%2f..%2fscreening-config.yaml",
        "/static/Server.class",
        "/static/package-info.class",
        "//static/style.css",
        "/records/decisions/title-abstract/A.csv",
        "/seat/1/api/record?stage=title-abstract&record=%00",
        "/seat/1/api/next?stage=",
        "/seat/1/api/next?stage=title-abstract&after=x",
        "/seat/1/api/votes?stage=title-abstract&from=-1",
        "/seat/1/api/votes?stage=title-abstract&search=%zz"
      })
  void answersStrangePathsInOneLine(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1", "127.0.0.1:" + a.address().getPort());

    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("screen.serve");
  }

  @Test
  void showsAPersonWithAWrongLinkAPage() {
    HttpResponse<String> answer =
        SeatClient.send(
            HttpRequest.newBuilder(a.address().resolve("/seat/1/?key=%3Cb%3E"))
                .header("Accept", "text/html,*/*;q=0.8"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.body()).contains("<p>This link does not work.").doesNotContain("<b>");
  }

  @Test
  void answersStrangeBodiesInJson() {
    for (String body : new String[] {"", "[]", "{", "null", "{\"stage\":1}", "[".repeat(30_000)}) {
      HttpResponse<String> answer = a.post("api/vote", body);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).startsWith("{\"error\":{\"code\":\"bad-request\"");
    }
    assertThat(a.post("api/vote", " ".repeat(70_000) + VOTE).statusCode()).isEqualTo(413);
    assertThat(a.vote(TITLES, "x:N1", "include", "", "n".repeat(10_001)).statusCode())
        .isEqualTo(400);
    assertThat(a.post("api/seat", VOTE).statusCode()).isEqualTo(405);
    assertThat(a.get("api/vote").statusCode()).isEqualTo(405);
    assertThat(folder.resolve("records/decisions")).doesNotExist();
  }

  @Test
  void givesHostileTitlesAsTextOfJson() {
    HttpResponse<String> answer = a.get("api/record?stage=title-abstract&record=x:N4");

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.body()).contains("<script>alert(2)</script>").doesNotContain("\u202e");
  }

  /** Who may send what; the words stand for the right value, another one, or none. */
  @ParameterizedTest
  @CsvSource({
    "GET,  seat,     right, none,  right, none,             200",
    "GET,  seat,     right, right, right, none,             200",
    "GET,  seat,     right, other, right, none,             403",
    "GET,  seat,     other, none,  right, none,             403",
    "GET,  seat,     right, none,  other, none,             403",
    "GET,  seat,     right, none,  none,  none,             403",
    "HEAD, seat,     right, right, right, application/json, 405",
    "PUT,  vote,     right, right, right, application/json, 405",
    "POST, vote,     right, right, right, application/json, 200",
    "POST, vote,     right, right, right, Application/JSON;charset=utf-8, 200",
    "POST, vote,     right, none,  right, application/json, 403",
    "POST, vote,     right, other, right, application/json, 403",
    "POST, vote,     other, right, right, application/json, 403",
    "POST, vote,     right, right, other, application/json, 403",
    "POST, vote,     right, right, none,  application/json, 403",
    "POST, vote,     right, right, right, text/plain,       415",
    "POST, vote,     right, right, right, application/jsonx, 415",
    "POST, vote,     right, right, right, application/pdf,  415",
    "POST, vote,     right, right, right, none,             415",
    "POST, fulltext, right, right, right, application/json, 415",
  })
  void letsInByTheTable(
      String method,
      String path,
      String host,
      String origin,
      String cookie,
      String type,
      int status)
      throws IOException {
    String port = ":" + a.address().getPort();
    StringBuilder request = new StringBuilder();
    request.append(method).append(" /seat/1/api/").append(path).append(" HTTP/1.1\r\n");
    add(request, "Host", host, "127.0.0.1" + port, "evil.example" + port);
    add(request, "Origin", origin, a.origin(), "http://evil.example" + port);
    add(request, "Cookie", cookie, a.cookie(), b.cookie());
    add(request, "Content-Type", type.equals("none") ? "none" : "right", type, "");
    request.append("Content-Length: ").append(method.equals("GET") ? 0 : VOTE.length());
    request.append("\r\nConnection: close\r\n\r\n").append(method.equals("GET") ? "" : VOTE);

    assertThat(exchange(request.toString())).startsWith("HTTP/1.1 " + status);
  }

  private static void add(
      StringBuilder request, String name, String which, String right, String other) {
    if (!which.equals("none")) {
      request
          .append(name)
          .append(": ")
          .append(which.equals("right") ? right : other)
          .append("\r\n");
    }
  }

  /** Each has sent half a request, and none of it keeps others waiting. */
  @Test
  void answersWhileAHundredClientsAreSlow() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket("127.0.0.1", a.address().getPort());
        slow.add(socket);
        String half = "POST /seat/1/api/vote HTTP/1.1\r\nHost: ";
        socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
      }
      assertThat(a.get(NEXT).statusCode()).isEqualTo(200);
      assertThat(a.post("api/vote", VOTE).statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** The server ends a connection whose request does not arrive. */
  @Test
  void endsARequestThatDoesNotArrive() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", a.address().getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));

      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void answersAHundredClientsAtOnce() {
    HttpClient client = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      answers.add(client.sendAsync(a.request(NEXT).build(), BodyHandlers.ofString()));
    }
    assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
  }

  /** Beyond the limit connections are closed at once; once there are fewer, all is as before. */
  @Test
  void takesABoundedNumberOfConnections() throws IOException {
    List<Socket> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      all.add(new Socket("127.0.0.1", a.address().getPort()));
    }
    for (Socket socket : all) {
      socket.close();
    }
    assertThat(exchange("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(a.get(NEXT).statusCode()).isEqualTo(200);
  }

  /** The damage may be in another's votes, and its message would name them. */
  @Test
  void saysNothingToASeatOfWhatIsWrongWithTheFolder() {
    cli.write("records/decisions/title-abstract/B.csv", HEADER + "x:N1,planted,,,2026\n");

    HttpResponse<String> answer = a.get(NEXT);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("planted").doesNotContain("B.csv");
  }

  private HttpResponse<String> bare(String path) {
    return SeatClient.send(HttpRequest.newBuilder(a.address().resolve(path)));
  }

  /** A request as no client of Java's would send it; with the cookie of seat 1. */
  private String raw(String line, String host) throws IOException {
    return exchange(
        line + "\r\nHost: " + host + "\r\nCookie: " + a.cookie() + "\r\nConnection: close\r\n\r\n");
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", a.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
