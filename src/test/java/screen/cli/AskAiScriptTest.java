package screen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The script that asks a model, against an endpoint that answers in every wrong way. */
@Slow
class AskAiScriptTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SCRIPT = Path.of("scripts", "ask-ai.py").toAbsolutePath();

  @TempDir Path folder;
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<JsonNode> asked = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer endpoint;
  private Cli cli;

  @BeforeEach
  void start() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.setExecutor(threads);
    endpoint.createContext("/v1/chat/completions", this::answer);
    endpoint.start();
    cli = Cli.review(folder);
    StringBuilder ris = new StringBuilder();
    for (String title : List.of("good", "wrong", "twice", "slow", "silent", "odd")) {
      ris.append("TY  - JOUR\nAN  - ").append(title).append("\nTI  - ").append(title);
      ris.append("\nAB  - Text of ").append(title).append("\nER  - \n\n");
    }
    cli.write("x.ris", ris.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "ai: [{id: qwen}]\ncriteria: {include: [Adults], exclude: [Animals]}\n");
  }

  @AfterEach
  void stop() {
    end.countDown();
    endpoint.stop(0);
    threads.shutdownNow();
  }

  @Test
  void keepsGoodAnswersAndTakesNoOtherForAnExclusion() throws Exception {
    cli.ok("decide", "--stage", "title-abstract", "--export", "queue.jsonl", "--for-ai");
    cli.write("ai/prompt.txt", "Screen.\n");

    assertThat(ask()).isEqualTo(1);
    assertThat(cli.read("ai/votes.jsonl").lines()).hasSize(3);
    JsonNode request = asked.get(0);
    assertThat(request.at("/messages/0/content").asString()).isEqualTo("Screen.\n");
    assertThat(request.at("/messages/1/content").asString())
        .contains("Text of", "Adults", "Animals")
        .doesNotContain("x:");
    assertThat(request.at("/response_format/json_schema/schema/required/0").asString())
        .isEqualTo("verdict");
    JsonSchemasTest.holds("ai-run", cli.read("ai/run.json"));

    int before = asked.size();
    ask();
    assertThat(asked.size() - before)
        .as("only those without an answer are asked again")
        .isEqualTo(3);
    Cli.Result taken = cli.ok("decide", "--from-ai", "ai/votes.jsonl", "--run", "ai/run.json");
    assertThat(taken.out()).contains("3 votes taken", "2 malformed answers count as unclear");
    assertThat(cli.read("records/ai/r1/votes.jsonl"))
        .contains("\"record\":\"x:good\",\"stage\":\"title-abstract\",\"verdict\":\"exclude\"")
        .containsOnlyOnce("\"verdict\":\"exclude\"");
  }

  private int ask() throws IOException, InterruptedException {
    ProcessBuilder python =
        new ProcessBuilder(
            "python3",
            SCRIPT.toString(),
            "queue.jsonl",
            "ai/prompt.txt",
            "--ai",
            "qwen",
            "--run",
            "r1",
            "--model",
            "m",
            "--timeout",
            "0.5",
            "--endpoint",
            "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/v1");
    python.environment().put("no_proxy", "127.0.0.1");
    try {
      return python.directory(folder.toFile()).inheritIO().start().waitFor();
    } catch (IOException noPython) {
      assumeTrue(false, "python3 is not installed");
      throw noPython;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode request = JSON.readTree(exchange.getRequestBody());
    synchronized (asked) {
      asked.add(request);
    }
    String title =
        JSON.readTree(request.at("/messages/1/content").asString()).get("title").asString();
    String vote = "{\"verdict\":\"exclude\",\"score\":0.1}";
    try (exchange) {
      switch (title) {
        case "good" -> say(exchange, vote);
        case "wrong" -> say(exchange, "I would exclude this record.");
        case "twice" -> say(exchange, vote + "\n" + vote.replace("exclude", "include"));
        case "slow" -> await();
        case "silent" -> exchange.sendResponseHeaders(500, -1);
        default -> send(exchange, "{\"choices\":[]}");
      }
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, String content) throws IOException {
    String quoted = JSON.writeValueAsString(content);
    send(exchange, "{\"choices\":[{\"message\":{\"content\":" + quoted + "}}]}");
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
