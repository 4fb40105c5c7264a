package screen.folder.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.folder.disk.AtomicFile;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

class StoredRecordsTest {
  private static final String ONE = "{\"id\":\"x:1\"}\n";
  private static final String TWO = ONE + "{\"id\":\"x:2\"}\n";

  @TempDir Path folder;

  @Test
  void givesTheIdsInOrder() {
    assertThat(ids("{\"id\":\"x:1\"}\n{\"id\":\"x:2\"}\n")).containsExactly("x:1", "x:2");
  }

  @Test
  void takesLineEndsOfAnyKindAndBlankLines() {
    assertThat(ids("\r\n{\"id\":\"x:1\"}\r\n\n{\"id\":\"x:2\"}")).containsExactly("x:1", "x:2");
  }

  @Test
  void takesLinesOfAnyLength() {
    String long1 = "{\"id\":\"x:1\",\"abstract\":\"" + "a".repeat(300_000) + "\"}\n";
    String long2 = "{\"id\":\"x:2\",\"abstract\":\"" + "b".repeat(65_000) + "\"}\n";

    assertThat(ids(long1 + long2 + "{\"id\":\"x:3\"}\n")).containsExactly("x:1", "x:2", "x:3");
  }

  @Test
  void findsTheIdWhereverItStandsAndHoweverItIsWritten() {
    assertThat(ids("{\"title\":\"t\", \"id\":\"x:1\"}\n{\"id\":\"x:2\\u00e9\\\"\"}\n"))
        .containsExactly("x:1", "x:2é\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x:1\",\"source\":\"x\",\"searches\":[\"a\"],\"title\":\"t\"}",
        "{\"id\":\"x:1\",\"source\":\"x\",\"searches\":[\"a\",\"b é\"]}",
        "{\"id\":\"x:1\",\"source\":\"x\",\"searches\":[\"a\\\"]\"],\"title\":\"t\"}",
        "{\"id\":\"x:1\",\"source\":\"x\",\"searches\":[]}",
        "{\"id\":\"x:1\",\"source\":\"x\", \"searches\": [\"a\" , \"b\"]}",
        "{\"id\":\"x:1\",\"title\":\"t\",\"searches\":[\"a\"]}",
        "{\"id\":\"x:1\"}"
      })
  void findsTheSearchesAsAWholeParseDoes(String line) {
    byte[] json = line.getBytes(StandardCharsets.UTF_8);

    assertThat(RecordJson.searches(json)).isEqualTo(RecordJson.parse(json, Set.of()).searches());
  }

  @Test
  void namesTheLineThatIsNotSorted() {
    assertThatThrownBy(() -> ids("{\"id\":\"x:2\"}\n\n{\"id\":\"x:1\"}\n"))
        .hasMessageContaining("not sorted")
        .extracting("line")
        .isEqualTo(3);
  }

  @Test
  void namesTheLineThatIsNoRecord() {
    assertThatThrownBy(() -> ids("{\"id\":\"x:2\"}\n{\"id\":\"x:3\n"))
        .hasMessageContaining("not a complete record")
        .extracting("line")
        .isEqualTo(2);
  }

  @Test
  void leavesOutFieldsThatAreNotNeeded() {
    Fields fields = Fields.builder().add(Field.TITLE, "Title").add(Field.ABSTRACT, "Long").build();
    RecordStore store = new RecordStore(folder.resolve("records.jsonl"));
    BibRecord record = new BibRecord(new RecordId("x", "1"), List.of("s"), fields, List.of());
    write(new String(RecordLine.of(record).json(), StandardCharsets.UTF_8));

    assertThat(store.readAll(Set.of()).values()).containsExactly(record);
    assertThat(store.readAll(Set.of(Field.ABSTRACT)).values())
        .allSatisfy(light -> assertThat(light.fields().present()).containsExactly(Field.TITLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":\"x:1\n", "{\"id\":\"x:1\"}\n{\"id\":\"x:2\n", "{\"id\":\"x\"}\n"})
  @EnabledOnOs(OS.LINUX)
  void leavesNoFileOpenThatIsDamaged(String text) throws IOException {
    Path file = write(text).toRealPath();

    assertThatThrownBy(() -> RecordLines.stored(file))
        .hasMessageContaining("not a complete record");
    assertThat(openFiles()).doesNotContain(file);
  }

  @Test
  void readsTheChecksumOnceMoreIfAWriterPutsItInPlaceMeanwhile() throws IOException {
    Path file = write(TWO);
    writeChecksum(ONE);
    try (StoredRecords records = StoredRecords.open(file)) {
      records.next();
      writeChecksum(TWO);
      assertThat(records.next().id()).isEqualTo("x:2");
    }
  }

  @Test
  void refusesRecordsThatTheChecksumStillDoesNotFit() throws IOException {
    Path file = write(TWO);
    writeChecksum(ONE);
    try (StoredRecords records = StoredRecords.open(file)) {
      records.next();
      assertThatThrownBy(records::next).hasMessageContaining("not those of the checksum");
    }
  }

  @Test
  void keepsTheOldChecksumIfTheRecordsCannotBePutInPlace() throws IOException {
    Path file = folder.resolve("records.jsonl");
    writeChecksum(ONE);
    String old = Files.readString(folder.resolve("records.crc32"));
    Files.createDirectories(file.resolve("a folder cannot be replaced"));
    try (AtomicFile.Written written = new RecordStore(file).prepare(SortedRecords.none())) {
      assertThatThrownBy(written::put).hasMessageContaining("Cannot write");
    }
    assertThat(folder.resolve("records.crc32")).hasContent(old);
  }

  private void writeChecksum(String records) throws IOException {
    RecordsChecksum sum = new RecordsChecksum();
    records.lines().forEach(line -> sum.add(line.getBytes(StandardCharsets.UTF_8)));
    sum.prepare(folder.resolve("records.jsonl")).put();
  }

  private static List<Path> openFiles() throws IOException {
    List<Path> open = new ArrayList<>();
    try (DirectoryStream<Path> handles = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path handle : handles) {
        try {
          open.add(Files.readSymbolicLink(handle));
        } catch (IOException e) {
          continue; // closed meanwhile
        }
      }
    }
    return open;
  }

  private List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    try (StoredRecords records = StoredRecords.open(write(text))) {
      records.forEachRemaining(line -> ids.add(line.id()));
    }
    return ids;
  }

  private Path write(String text) {
    try {
      return Files.writeString(folder.resolve("records.jsonl"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
