package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Slow;

/** The schemas that the tool ships describe what its commands write, key by key. */
@Slow
class JsonSchemasTest {
  private static final Path GOLDEN = Path.of("src/test/resources/screen/render");

  @TempDir Path folder;

  @Test
  void describeTheReportOfTheExample() throws IOException {
    holds("flow", Files.readString(Path.of("records/report/flow.json")));
    holds("agreement", Files.readString(Path.of("records/report/agreement.json")));
    holds("source-yield", Files.readString(Path.of("records/report/source-yield.json")));
  }

  @ParameterizedTest
  @CsvSource({"empty", "interim", "new-v2", "prisma-2009", "updated-v2", "millions"})
  void describeTheFlowOfAnyReview(String review) throws IOException {
    holds("flow", Files.readString(GOLDEN.resolve(review).resolve("flow.json")));
  }

  @Test
  void describeWhatTheCommandsPrint() throws IOException {
    FourRecords review = FourRecords.in(folder);
    Cli cli = review.cli();
    cli.write(
        "y.ris", "TY  - JOUR\nTI  - Title\nPY  - 2020\nER  - \n\nTY  - JOUR\nPY  - 1\nER  - \n");
    holds("import", cli.run("--json", "import", "y.ris", "--source", "y", "--dry-run").out());
    holds("import", cli.run("--json", "import", "y.ris", "--source", "y", "--hits", "3").out());
    holds("dedupe", cli.run("--json", "dedupe", "--accept").out());
    holds(
        "dedupe",
        cli.run("--json", "dedupe", "--different", "x:N1", "x:N2", "--reviewer", "A").out());
    holds("decide", review.decide("A", "x:N1,exclude,other,,\nx:N2,maybe,,,\nx:N3,,,,\n").out());
    holds("decide", review.decide("B", "x:N1,exclude,other,,\nx:N2,exclude,,,\n").out());
    for (String command : new String[] {"status", "report", "run"}) {
      holds("status", cli.run("--json", command).out());
    }
    FourRecords.in(folder.resolve("earlier"));
    holds("compare", cli.run("--json", "report", "--compare", "earlier").out());
    holds("blame", cli.run("--json", "blame", "identified").out());
    holds("flow", cli.read("records/report/flow.json"));
    holds("agreement", cli.read("records/report/agreement.json"));
    holds("source-yield", cli.read("records/report/source-yield.json"));
    holds("search", cli.run("--json", "search", "title:cmd").out());
    holds("search", cli.run("--json", "search", "zzz").out());
    holds("search", cli.run("--json", "search", "cmd", "--against", "excluded").out());
    holds("search", cli.run("--json", "search", "zzz", "--against", "included").out());
    holds("simulate", cli.run("--json", "simulate", "--own").out());
    cli.write("set.csv", "id,title,abstract,included\n1,A,,0\n2,B,,1\n3,B,,1\n");
    holds("simulate", cli.run("--json", "simulate", "set.csv").out());
    holds("check", cli.run("--json", "check").out());
    holds("check", cli.run("--json", "report", "--check").out());
  }

  @Test
  void describeEveryKindOfError() {
    FourRecords review = FourRecords.in(folder);
    Cli cli = review.cli();
    holds("error", cli.run("--json", "dedup").out());
    holds("error", cli.run("--json", "import", "none.ris", "--source", "x").out());
    holds("error", cli.run("--json", "-C", "nowhere", "status").out());
    holds("error", review.decide("A", "x:N9,include,,,\nx:N1,perhaps,,,\n").out());
  }

  @Test
  void refuseAKeyThatNobodyDescribed() throws IOException {
    String flow = Files.readString(Path.of("records/report/flow.json"));

    assertThat(schema("flow").validate(flow.replace("\"ai\"", "\"robot\""), InputFormat.JSON))
        .isNotEmpty();
  }

  static void holds(String name, String json) {
    assertThat(schema(name).validate(json, InputFormat.JSON)).as(name + ": " + json).isEmpty();
  }

  static Schema schema(String name) {
    String resource = "/screen/schema/" + name + ".schema.json";
    try (InputStream in = JsonSchemasTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
