package screen.folder.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;
import screen.extraction.Cell;
import screen.extraction.DoneMark;
import screen.extraction.EnteredValue;
import screen.extraction.ExtractionForm;
import screen.folder.ReviewFolder;
import screen.record.RecordId;

class ExtractionFilesTest {
  private static final RecordId STUDY = RecordId.parse("x:1").orElseThrow();
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T10:00:00Z");
  private static final String HEADER =
      "study,arm,timepoint,field,value,page,quote,note,decided_at\n";

  private final List<String> warnings = new ArrayList<>();

  @TempDir Path folder;

  @BeforeEach
  void config() throws IOException {
    Files.writeString(
        folder.resolve(ReviewFolder.CONFIG),
        """
        format: 1
        reviewers: {screeners: [AP, AC], tiebreaker: SD}
        extraction:
          fields:
            - {id: n, type: integer, range: [0, null]}
            - {id: note, type: text}
            - {id: dose, type: number, per: arm}
        """);
  }

  private ExtractionFiles files() {
    return ReviewFolder.open(folder, false, warnings::add).extractionFiles();
  }

  private ExtractionForm form() {
    return ReviewFolder.open(folder, false, warnings::add).protocol().extraction();
  }

  private EnteredValue entry(String field, String arm, String value, String quote) {
    return new EnteredValue(
        "AP",
        STUDY,
        new Cell(field, arm, ""),
        value.isEmpty()
            ? Optional.empty()
            : Optional.of(form().field(field).orElseThrow().parse(value)),
        "p. 3",
        quote,
        "",
        NOW,
        0);
  }

  @Test
  void linesAreReadAsTheyWereWritten() {
    List<EnteredValue> entries =
        List.of(
            entry("n", "", "63", "=HYPERLINK(\"x\")"),
            entry("note", "", "<b>two\nlines</b>, \"quoted\"", "+1"),
            entry("dose", "ketamine", "-0.50", ""),
            entry("n", "", "", ""));
    files()
        .append(
            "AP",
            new ExtractionFiles.Lines(entries, List.of(new DoneMark("AP", STUDY, true, NOW, 0))));

    ExtractionFiles.Lines read = files().readAll(Set.of(STUDY));
    assertThat(read.entries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .containsExactlyElementsOf(entries);
    assertThat(read.marks()).singleElement().matches(DoneMark::done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x:2,,,n,63,,,,2026-01-01T10:00:00Z         | No record is called 'x:2'
          x:1,,,m,63,,,,2026-01-01T10:00:00Z         | no field 'm'
          x:1,,,n,many,,,,2026-01-01T10:00:00Z       | a whole number
          x:1,,,n,-1,,,,2026-01-01T10:00:00Z         | at least 0
          x:1,a,,n,63,,,,2026-01-01T10:00:00Z        | leave the column 'arm' empty
          x:1,,,dose,63,,,,2026-01-01T10:00:00Z      | needs a value in the column 'arm'
          x:1,,,done,perhaps,,,,2026-01-01T10:00:00Z | write yes or no
          x:1,,,n,63,,,,today                        | is not a time
          """)
  void aWrongLineIsNamedWithItsPlace(String line, String message) throws IOException {
    write("AP", HEADER + line + "\n");
    Failure failure = catchThrowableOfType(Failure.class, () -> files().readAll(Set.of(STUDY)));

    assertThat(failure).hasMessageContaining(message);
    assertThat(failure.described()).startsWith("records/extraction/AP.csv:2: ");
  }

  @Test
  void aFileOfAnUnknownPersonIsRefused() throws IOException {
    write("XY", HEADER);
    Failure failure = catchThrowableOfType(Failure.class, () -> files().readAll(Set.of(STUDY)));
    assertThat(failure).hasMessageContaining("no reviewer 'XY'");
  }

  @Test
  void anIncompleteLastLineDoesNotCount() throws IOException {
    write("AP", HEADER + "x:1,,,n,63,,,,2026-01-01T10:00:00Z\nx:1,,,n,6");
    assertThat(files().readAll(Set.of(STUDY)).entries()).hasSize(1);
    assertThat(warnings).singleElement().asString().contains("records/extraction/AP.csv:3");
  }

  private void write(String person, String text) throws IOException {
    Files.createDirectories(folder.resolve("records/extraction"));
    Files.writeString(folder.resolve(ExtractionFiles.name(person)), text);
  }
}
