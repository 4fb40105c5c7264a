package screen.workflow.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Progress;
import screen.cli.Cli;
import screen.ranking.Features;

class FeatureStoreTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void fourRecordsOfWhichTwoAreOne() {
    cli = Cli.review(folder);
    load("N1", "Sleep of nurses", "N2", "Sleep of nurses", "N3", "Pain and sleep", "N5", "Food");
  }

  private void load(String... keysAndTitles) {
    StringBuilder export = new StringBuilder();
    for (int i = 0; i < keysAndTitles.length; i += 2) {
      export.append(
          "TY  - JOUR\nAN  - %s\nTI  - %s\nER  - \n\n"
              .formatted(keysAndTitles[i], keysAndTitles[i + 1]));
    }
    cli.write("x.ris", export.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.write(
        "records/duplicates.csv",
        "record,kept,title,score,rule,evidence,decided_by\nx:N2,x:N1,Sleep of nurses,9,a,b,c\n");
  }

  private Features features() {
    return FeatureStore.of(cli.session().open(), Progress.Display.NONE).features();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("records/.ranking"))) {
      return files.filter(file -> !file.endsWith(".gitignore")).toList();
    }
  }

  @Test
  void keepsTheFeaturesOfTheRecordsThatAreScreened() throws IOException {
    assertThat(features().names()).containsExactly("x:N1", "x:N3", "x:N5");
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);

    assertThat(features().words()).containsExactly("sleep");

    assertThat(files()).containsExactly(file);
    assertThat(file).hasBinaryContent(bytes);
    assertThat(folder.resolve("records/.ranking/.gitignore")).hasContent("*");
  }

  @Test
  void makesThemAgainWhereTheFileIsDamagedOrOfOtherRecords() throws IOException {
    features();
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, List.of("torn"));

    assertThat(features().names()).hasSize(3);
    assertThat(file).hasBinaryContent(bytes);

    load("N4", "Pain of children");
    assertThat(features().words()).contains("pain");
    assertThat(files()).hasSize(1).doesNotContain(file);
  }

  @Test
  void makesThemInMemoryWhereTheyCannotBeKept() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("records/.ranking"), elsewhere);

    assertThat(features().names()).containsExactly("x:N1", "x:N3", "x:N5");
    assertThat(elsewhere).isEmptyDirectory();
  }
}
