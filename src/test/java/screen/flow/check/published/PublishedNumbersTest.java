package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.flow.check.FindingsText;
import screen.flow.check.Published;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

class PublishedNumbersTest {
  private static final String FLOW_JSON =
      """
      {"format":1,"variant":"new-v1","round":null,"interim":%s,
       "identified":{"databases":100,"registers":1,"other_methods":0,"by_source":{"pubmed":60,"ctg":1,"embase":40}},
       "removed":{"duplicates":17,"automation":0,"other":0},
       "screened":84,"excluded":%d,"sought":28,"not_retrieved":0,"assessed":28,
       "excluded_full_text":{"total":14,"by_reason":{"case-report":6,"review":8}},
       "awaiting":0,"ongoing":0,"included":{"studies":14,"reports":14},
       "previous":{"studies":0,"reports":0},"total":{"studies":14,"reports":14},
       "pending":{"title-abstract":%d,"full-text":0,"conflicts":0,"possible_duplicates":0}}
      """;

  @TempDir private Path folder;

  private Published read(String name, String text) throws IOException {
    return PublishedNumbers.read(
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8), name);
  }

  @Test
  void readsOurOwnFlow() throws IOException {
    Published own = read("flow.json", FLOW_JSON.formatted("false", 56, 0));
    FlowNumbers flow = own.statements().get(0);
    assertThat(flow.get(Count.DATABASES)).isEqualTo(100);
    assertThat(flow.get(Count.SCREENED)).isEqualTo(84);
    assertThat(flow.total(Breakdown.SOURCES)).isEqualTo(101);
    assertThat(flow.total(Breakdown.REASONS)).isEqualTo(14);
    assertThat(Checks.of(own)).isEmpty();
  }

  @Test
  void allowsOpenRecordsInAnInterimFlowOnly() throws IOException {
    assertThat(Checks.of(read("flow.json", FLOW_JSON.formatted("true", 50, 6)))).isEmpty();
    assertThat(Checks.of(read("flow.json", FLOW_JSON.formatted("false", 50, 6))))
        .extracting(Finding::rule)
        .containsExactly("L17");
  }

  @Test
  void readsTheCsvOfTheRPackageWithAByteOrderMark() throws IOException {
    Published csv = read("flow.csv", "\ufeff\"data\",\"n\"\r\n\"records_screened\",\"84\"\r\n");
    assertThat(csv.statements().get(0).get(Count.SCREENED)).isEqualTo(84);
  }

  @Test
  void tellsWhatFilesItKnows() {
    assertThatThrownBy(() -> read("notes.yaml", "title: x\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("flow.json")
        .hasMessageContaining("CSV")
        .hasMessageContaining("statements");
    assertThatThrownBy(() -> read("empty.yaml", " \n")).hasMessage("The file is empty.");
    assertThatThrownBy(() -> PublishedNumbers.read(folder.resolve("none.csv"), "none.csv"))
        .hasMessage("There is no such file.");
    assertThatThrownBy(() -> PublishedNumbers.read(folder, "."))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsNoMoreOfAPipeThanAFlowNeeds() {
    assertThatThrownBy(() -> PublishedNumbers.read(Path.of("/dev/zero"), "pipe"))
        .hasMessage("The file has more than 4194304 bytes; a flow diagram's numbers need few.");
  }

  @Test
  void saysOnWhichLineAFileIsNotWellFormed() {
    assertThatThrownBy(() -> read("flow.json", "{\"format\": 1,\n\"identified\": 3]"))
        .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.line()).isPositive());
  }

  @Test
  void refusesWhatFollowsTheFlow() {
    assertThatThrownBy(() -> read("flow.json", FLOW_JSON.formatted("false", 56, 0) + "]"))
        .isInstanceOf(Failure.class);
    assertThatThrownBy(() -> read("two.yaml", "identified: 1\n---\nidentified: 2\n"))
        .hasMessage(
            "There is more text after the end of the document. Keep one document per file.");
  }

  @Test
  void showsWhatWouldSteerATerminal() throws IOException {
    String hostile =
        "data,n\ndbr_excluded,\"A\u001b[2J\u202e, 5\"\nrecords_screened,\"x\u001b]0;x\"\n";
    String text = FindingsText.of(Checks.of(read("flow.csv", hostile)));
    assertThat(text).doesNotContain("\u001b").contains("x\\u001b]0;x");
  }
}
