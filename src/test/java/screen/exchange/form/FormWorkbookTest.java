package screen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.extraction.Cell;
import screen.extraction.EnteredValue;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.folder.disk.Row;
import screen.record.RecordId;

class FormWorkbookTest {
  private static final RecordId STUDY = RecordId.parse("pubmed:1").orElseThrow();
  private static final FormField N =
      new FormField(
          "n",
          "Number <all> & \"more\"",
          FieldType.INTEGER,
          "<people> & \"others\"",
          Level.STUDY,
          true,
          "all <arms> & \"groups\" together",
          new FormField.Limits(
              List.of(),
              Optional.of(BigDecimal.ZERO),
              Optional.of(new BigDecimal("1000")),
              BigDecimal.ZERO),
          FormField.Meaning.NONE);
  private static final FormField DESIGN =
      FormField.of("design", FieldType.CHOICE, Level.STUDY)
          .with(
              new FormField.Limits(
                  List.of("trial", "cohort, <open>"),
                  Optional.empty(),
                  Optional.empty(),
                  BigDecimal.ZERO));
  private static final FormField DOSE = FormField.of("dose", FieldType.TEXT, Level.ARM);
  private static final ExtractionForm FORM =
      new ExtractionForm(
          2, List.of(N, DESIGN, DOSE), List.of(), List.of("ketamine", "placebo"), List.of());

  @TempDir Path folder;

  @Test
  void valuesComeBackWithTheirPlaces() throws IOException {
    List<Row> rows = FilledWorkbook.read(written(lines()), "form.xlsx", FORM);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).file()).isEqualTo("form.xlsx:study:G3");
    assertThat(rows.get(0).cells())
        .containsEntry("study", "pubmed:1")
        .containsEntry("for", "AP")
        .containsEntry("field", "n")
        .containsEntry("value", "60")
        .containsEntry("page", "4")
        .containsEntry("quote", "=60 \"patients\" _x0041_ & <all>");
    assertThat(rows.get(1).cells())
        .containsEntry("arm", "ketamine")
        .containsEntry("field", "dose")
        .containsEntry("value", "0.350 mg");
  }

  @Test
  void choicesAreListsAndNumbersAreChecked() throws IOException {
    Path file = written(lines());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String study = part(zip, "xl/worksheets/sheet1.xml");
      assertThat(study)
          .contains("type=\"list\"")
          .contains("type=\"custom\"")
          .contains("VALUE(G3)>=0")
          .contains("1000>=VALUE(G3)");
      assertThat(part(zip, "xl/comments1.xml"))
          .contains("one of: trial, cohort, &lt;open&gt;, or NR if the report does not say.");
      for (java.util.zip.ZipEntry entry : java.util.Collections.list(zip.entries())) {
        assertThatCode(
                () ->
                    DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(zip.getInputStream(entry)))
            .as(entry.getName())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void sameContentGivesTheSameBytes() {
    assertThat(new FormWorkbook(FORM, "AP", lines()).bytes())
        .isEqualTo(new FormWorkbook(FORM, "AP", lines()).bytes());
  }

  @Test
  void everyProblemIsReportedWithSheetAndCell() throws IOException {
    Path file = folder.resolve("bad.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("study");
      List<String> header = List.of("study", "N", "desing", "n: page", "design: quote");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
      }
      sheet.value(2, 0, "pubmed:1");
      sheet.formula(2, 1, "1+1");
      sheet.value(3, 0, "pubmed:2");
      sheet.value(3, 4, "a quote");
      sheet.value(2, 6, "lost");
      sheet.value(3, 6, "lost too");
    }
    assertThatThrownBy(() -> FilledWorkbook.read(file, "bad.xlsx", FORM))
        .isInstanceOf(Failure.class)
        .extracting(e -> ((Failure) e).problems().stream().map(Failure::described).toList())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("bad.xlsx:study:C1: The form has no column 'desing'."),
            it -> assertThat(it).startsWith("bad.xlsx:study:G3: This column has no heading"),
            it -> assertThat(it).startsWith("bad.xlsx:study:B3: The cell contains a formula"),
            it ->
                assertThat(it)
                    .isEqualTo(
                        "bad.xlsx:study:E4: There is a quote here, but no value of design."));
  }

  private Path written(List<FormLine> lines) throws IOException {
    Path file = folder.resolve("form.xlsx");
    return Files.write(file, new FormWorkbook(FORM, "AP", lines).bytes());
  }

  private static List<FormLine> lines() {
    return List.of(
        new FormLine(
            Level.STUDY,
            STUDY,
            "Doe 2020",
            "",
            "",
            Map.of("n", entry(N, "", "60", "4", "=60 \"patients\" _x0041_ & <all>"))),
        new FormLine(
            Level.ARM,
            STUDY,
            "Doe 2020",
            "ketamine",
            "",
            Map.of("dose", entry(DOSE, "ketamine", "0.350 mg", "", ""))),
        new FormLine(Level.ARM, STUDY, "Doe 2020", "placebo", "", Map.of()));
  }

  private static EnteredValue entry(
      FormField field, String arm, String value, String page, String quote) {
    return new EnteredValue(
        "AB",
        STUDY,
        new Cell(field.id(), arm, ""),
        Optional.of(field.parse(value)),
        page,
        quote,
        "",
        OffsetDateTime.parse("2026-03-01T09:00:00Z"),
        2);
  }

  private static String part(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
