package screen.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.Failure;
import screen.Slow;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.format.text.ExportText;
import screen.record.Field;
import screen.record.RecordId;
import screen.record.RecordKeys;

/**
 * Reads our exports damaged in every way: no hang, no error but one for the user, nothing in a
 * value that is no text. {@code -Dfuzz.rounds=N} damages each file N times, {@code
 * -Dfuzz.folder=FOLDER} takes other files.
 */
@Slow
class MutatedExportsTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 4);
  private static final Path FOLDER =
      Path.of(System.getProperty("fuzz.folder", "src/test/resources/screen/format"));
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FEFF}]");

  static List<Path> exports() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".expected.jsonl"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void survivesAnyDamage(Path export) throws IOException {
    byte[] file = Files.readAllBytes(export);
    for (int round = 0; round < ROUNDS; round++) {
      for (Mutation mutation : Mutation.values()) {
        byte[] damaged = mutation.of(file, new Random(31L * round + mutation.name().hashCode()));
        try {
          assertTimeoutPreemptively(HANGS, () -> read(damaged));
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(export + ", " + mutation + " in round " + round, e);
        }
      }
    }
  }

  private static void read(byte[] damaged) throws IOException {
    try {
      for (ExportText text : ExportText.in(() -> new ByteArrayInputStream(damaged))) {
        Optional<ExportFormat.Recognised> recognised = ExportFormat.recognise(text.head());
        if (recognised.isPresent()) {
          try (Reader reader = text.open()) {
            recognised.get().format().reader().read(reader, new Checked());
          }
        }
      }
    } catch (Failure e) {
      assertThat(e.message()).isNotBlank();
    }
  }

  /** Demands of every entry that it can be named and holds nothing but text. */
  private static final class Checked implements Entries {
    @Override
    public void accept(Entry entry) {
      assertThat(new RecordId("x", RecordKeys.of(entry.fields())).source()).isEqualTo("x");
      assertThat(entry.line()).isPositive();
      List<String> values = new ArrayList<>(entry.repaired());
      for (Field field : entry.fields().present()) {
        values.addAll(entry.fields().all(field));
      }
      assertThat(values)
          .allSatisfy(value -> assertThat(NO_TEXT.matcher(value).find()).as(value).isFalse());
      assertThat(entry.fields().first(Field.YEAR)).matches("(\\d{4})?");
    }

    @Override
    public void reject(Rejection rejection) {
      assertThat(rejection.line()).isPositive();
      assertThat(rejection.reason()).isNotBlank();
    }

    @Override
    public void leftOut(int line, String text) {
      assertThat(line).isPositive();
    }

    @Override
    public void leftOut(List<String> columns) {
      assertThat(columns).isNotEmpty();
    }
  }
}
