package screen.folder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.protocol.Protocol;

/** A config that YAML reads otherwise than meant, or not at all. */
class ConfigSyntaxTest {
  private static final String MINIMAL =
      """
      format: 1
      reviewers: {screeners: [AP, AC]}
      """;

  @TempDir Path folder;

  private Protocol read(String yaml) {
    try {
      return ProtocolFile.read(Files.writeString(folder.resolve(ReviewFolder.CONFIG), yaml));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Failure failure(String yaml) {
    return catchThrowableOfType(Failure.class, () -> read(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review: {}\\n"
            + "title: Ketamine: a review|:4: Put a value that contains a colon and a space in"
            + " quotation marks: `title: \"Ketamine: a review\"`.",
        "review:\\n"
            + "  title: A: \"B\" # x|:4: Put a value that contains a colon and a space in quotation"
            + " marks: `title: \"A: \\\"B\\\"\"`.",
        "sources:\\n"
            + "  - {id: x, name: X, kind:database}|:4: Unknown key 'kind:database'. A space is"
            + " missing after the colon: `kind: database`.",
        "sources:\\n"
            + "  - id: x\\n"
            + "    name: X\\n"
            + "    kind:database\\n"
            + "report: {}|A space is missing after the colon: `kind: database`.",
        "sources:\\n  - id:x|A space is missing after the colon: `id: x`.",
        "reviewers:{screeners: [A]}|A space is missing after the colon: `reviewers: {screeners`."
      })
  void saysHowToWriteWhatYamlReadsOtherwise(String yaml, String said) {
    assertThat(failure(MINIMAL + yaml.replace("\\n", "\n") + "\n").described()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "# nothing yet\n"})
  void saysThatTheConfigIsEmpty(String yaml) {
    assertThat(failure(yaml).described())
        .startsWith("screening-config.yaml: The config is empty.")
        .contains("screen init");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("screening-config.yaml");
    Files.write(
        file, "format: 1\nreview: {title: M\u00fcller}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(catchThrowableOfType(Failure.class, () -> ProtocolFile.read(file)).described())
        .startsWith("screening-config.yaml:2: This line is not UTF-8.");
  }
}
