package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page keeps to the policy that the server sends with it: nothing inline, nothing from afar.
 */
class StaticFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/screen/serve");

  private static Stream<String> files() {
    return Stream.concat(StaticFiles.names().stream(), Stream.of(StaticFiles.REFUSAL));
  }

  static Stream<String> names() {
    return Stream.concat(
            files(),
            Stream.of("app", "batch", "file", "kept", "server").map(it -> "away/" + it + ".js"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void makesNoMarkupOfTextAndLoadsNothingFromElsewhere(String name) throws IOException {
    assertThat(Files.readString(FOLDER.resolve(name)))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
        .doesNotContain("eval(", "new Function", "javascript:", "srcdoc", "setAttribute('style'")
        .doesNotContainPattern("(?i)<(script|style)>|\\son[a-z]+=|\\sstyle=")
        .doesNotContainPattern("(?<!xmlns=\")https?://");
  }

  @Test
  void servesAllFilesOfTheFolderAndNoOthers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files().toList());
    }
  }
}
