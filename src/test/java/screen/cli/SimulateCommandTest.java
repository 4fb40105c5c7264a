package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
  private static final String SET =
      """
      id,title,abstract,included
      1,Ketamine for pain,Patients had ketamine.,1
      2,Opioids,Rats were fed.,0
      3,Rats and opioids,Rats slept.,0
      4,Ketamine in chronic pain,Patients improved.,1
      5,Mice,"Opioids, again.",0
      """;

  @TempDir Path folder;

  @Test
  void givesTheOrderWithoutThePriorsAndTheMetrics() {
    Cli cli = Cli.in(folder);
    cli.write("set.csv", SET);

    JsonNode json = json(cli.ok("--json", "simulate", "set.csv", "--priors", "1,2"));

    assertThat(json.get("records").asInt()).isEqualTo(5);
    assertThat(json.get("included").asInt()).isEqualTo(2);
    assertThat(texts(json.get("order"))).startsWith("4").containsExactlyInAnyOrder("3", "4", "5");
    assertThat(json.get("metrics").get("loss").asDouble()).isZero();
    assertThat(json.get("stop").get("at").asInt()).isEqualTo(5);
  }

  @Test
  void drawsTheCurve() throws IOException {
    Cli cli = Cli.in(folder);
    cli.write("set.csv", SET);

    String out = cli.ok("simulate", "set.csv", "--curve", "curve.svg").out();

    assertThat(out).startsWith("5 records, 2 included; 5 screened in ranked order\n");
    assertThat(cli.read("curve.svg"))
        .contains("2 relevant records found among 5 screened")
        .contains("M60 300H140.0V160.0");
  }

  @Test
  void screensTheSettledRecordsOfTheReviewAgain() {
    FourRecords review = FourRecords.in(folder);
    review.decide("A", "x:N1,exclude,,,\nx:N2,include,,,\nx:N3,include,,,\n");
    review.decide("B", "x:N1,exclude,,,\nx:N2,include,,,\nx:N3,exclude,,,\n");

    JsonNode json = json(review.cli().ok("--json", "simulate", "--own"));

    assertThat(texts(json.get("order"))).containsExactlyInAnyOrder("x:N1", "x:N2");
    assertThat(json.get("included").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          simulate none.csv                | 3 | no such file
          simulate set.csv --priors 1,9    | 2 | '9', which is not an id
          simulate set.csv --own           | 2 | one of the two
          simulate                         | 2 | one of the two
          simulate twice.csv               | 3 | line 2 already
          simulate unlabelled.csv          | 3 | write 1 for included
          simulate narrow.csv              | 3 | 'included' is missing
          simulate empty.csv               | 3 | no record
          """)
  void refusesWhatItCannotScreen(String line, int exitCode, String message) {
    Cli cli = Cli.in(folder);
    cli.write("set.csv", SET);
    cli.write("twice.csv", "id,title,abstract,included\n1,A,,0\n1,B,,1\n");
    cli.write("unlabelled.csv", "id,title,abstract,included\n1,A,,perhaps\n");
    cli.write("narrow.csv", "id,title,abstract\n1,A,\n");
    cli.write("empty.csv", "id,title,abstract,included\n");

    Cli.Result result = cli.run(line.split(" +"));

    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.err()).contains(message);
  }

  private static JsonNode json(Cli.Result result) {
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static java.util.List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
