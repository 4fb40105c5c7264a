package screen.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import screen.format.entry.Collected;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.format.text.ExportText;
import screen.record.Field;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each file {@code <format>/<case>.<extension>} is recognised as that format and read as {@code
 * <format>/<case>.expected.jsonl} says, whatever ends its lines and whether or not a byte order
 * mark stands before it.
 *
 * <p>Run with {@code GOLDEN=write} in the environment to write the expected files anew; then read
 * every change.
 */
class GoldenExportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/screen/format");
  private static final String EXPECTED = ".expected.jsonl";
  private static final JsonMapper JSON = JsonMapper.shared();

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    return fixtures().stream()
        .map(
            file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
  }

  @Test
  void everyExpectationHasItsFixture() throws IOException {
    List<Path> expected = fixtures().stream().map(GoldenExportsTest::expected).toList();

    assertThat(files().filter(file -> file.toString().endsWith(EXPECTED)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void check(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String result = read(file, bytes);
    if ("write".equals(System.getenv("GOLDEN"))) {
      Files.writeString(expected(file), result);
    }
    assertThat(result).isEqualTo(Files.readString(expected(file)));

    String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n');
    for (String end : List.of("\n", "\r\n", "\r")) {
      String ended = text.replace("\n", end);
      assertThat(read(file, ended.getBytes(UTF_8))).isEqualTo(result);
      assertThat(read(file, ("\ufeff" + ended).getBytes(UTF_8))).isEqualTo(result);
    }
  }

  private static String read(Path file, byte[] bytes) throws IOException {
    ExportText text = only(bytes);
    ExportFormat format = ExportFormat.recognise(text.head()).orElseThrow().format();
    assertThat(format.id()).isEqualTo(folder(file));
    Collected collected = new Collected();
    try (Reader reader = text.open()) {
      format.reader().read(reader, collected);
    }
    StringBuilder lines = new StringBuilder();
    collected.entries().forEach(entry -> line(lines, described(entry)));
    collected.rejections().forEach(rejection -> line(lines, described(rejection)));
    collected.leftOut().forEach(it -> line(lines, Map.of("left_out", it)));
    return lines.toString();
  }

  private static Map<String, Object> described(Rejection rejection) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("rejected", rejection.line());
    described.put("reason", rejection.reason());
    return described;
  }

  private static Map<String, Object> described(Entry entry) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("line", entry.line());
    described.put("database", entry.database());
    for (Field field : entry.fields().present()) {
      described.put(
          field.key(), field.many() ? entry.fields().all(field) : entry.fields().first(field));
    }
    if (!entry.repaired().isEmpty()) {
      described.put("repaired", entry.repaired());
    }
    return described;
  }

  private static void line(StringBuilder lines, Map<String, Object> values) {
    lines.append(JSON.writeValueAsString(values)).append('\n');
  }

  private static String decoded(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = only(bytes).open()) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  private static ExportText only(byte[] bytes) throws IOException {
    return ExportText.in(() -> new ByteArrayInputStream(bytes)).get(0);
  }

  private static List<Path> fixtures() throws IOException {
    return new ArrayList<>(files().filter(file -> !file.toString().endsWith(EXPECTED)).toList());
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static Path expected(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    return file.resolveSibling(stem + EXPECTED);
  }

  private static String folder(Path file) {
    return FOLDER.relativize(file).getName(0).toString();
  }
}
