package screen.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.format.ExportFormat;
import screen.format.entry.Collected;
import screen.format.entry.Entry;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;

/** What other programs read of a review comes back as it was. */
class ReferenceFilesTest {
  private static final RecordId INCLUDED = new RecordId("one", "1");
  private static final List<Field> KEPT =
      List.of(
          Field.TITLE,
          Field.AUTHORS,
          Field.YEAR,
          Field.JOURNAL,
          Field.VOLUME,
          Field.ISSUE,
          Field.PAGES,
          Field.DOI,
          Field.PMID);

  private final ReviewReport report = ReviewOfFiveRecords.whole().report();

  @ParameterizedTest
  @CsvSource({"INCLUDED_RIS, one:1", "INCLUDED_BIB, one:1"})
  void comesBackThroughTheImport(Rendering rendering, String id) throws IOException {
    List<Entry> entries = read(text(rendering));
    assertThat(entries).hasSize(1);
    Fields expected = report.fields(RecordId.parse(id).orElseThrow());
    for (Field field : KEPT) {
      assertThat(entries.get(0).fields().all(field)).as(field.key()).isEqualTo(expected.all(field));
    }
  }

  @Test
  void saysInRisWhyAFullTextWasExcluded() {
    assertThat(text(Rendering.EXCLUDED_RIS)).contains("N1  - Excluded: Wrong drug\n");
  }

  @Test
  void listsThePrimaryReasonAndTheOtherOne() {
    assertThat(text(Rendering.EXCLUDED_CSV))
        .contains("one:2,Wrong drug,\"No data, or too few\",\"Müller-Weiß AB, O'Brien CD, ");
  }

  @Test
  void namesTheStudyOfEachIncludedReport() {
    assertThat(text(Rendering.INCLUDED_CSV)).contains("\n" + INCLUDED + "," + INCLUDED + ",");
  }

  @Test
  void guardsWhatASpreadsheetWouldCalculate() {
    Fields fields = Fields.builder().add(Field.TITLE, "=cmd|' /C calc'!A0").build();
    ReviewReport hostile = ReviewOfFiveRecords.whole().record("one:2", fields).report();
    String csv = new String(Rendering.EXCLUDED_CSV.render(hostile), StandardCharsets.UTF_8);
    assertThat(csv).contains(",'=cmd|' /C calc'!A0,").doesNotContain(",=cmd");
  }

  private String text(Rendering rendering) {
    return new String(rendering.render(report), StandardCharsets.UTF_8);
  }

  private static List<Entry> read(String text) throws IOException {
    Collected found = new Collected();
    ExportFormat format = ExportFormat.recognise(text).orElseThrow().format();
    format.reader().read(new StringReader(text), found);
    return found.entriesAlone();
  }
}
