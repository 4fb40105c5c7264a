package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.exchange.sheet.Worksheet;
import screen.format.sheet.Workbook;
import screen.format.sheet.Workbooks;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;

class WorklistTest {
  private static final RecordId ONE = new RecordId("x", "1");

  @TempDir Path folder;

  @Test
  void offersVerdictsAndReasonsInAWorkbook() throws IOException {
    Path file = write("a.xlsx", fields("=cmd", "long"));

    assertThat(Workbook.firstSheet(file).get(0).cells())
        .containsExactly(
            "record",
            "verdict",
            "reason",
            "note",
            "title",
            "abstract",
            "authors",
            "year",
            "journal",
            "doi",
            "for",
            "stage");
    assertThat(Workbook.firstSheet(file).get(1).cells())
        .containsExactly(
            "x:1", "", "", "", "=cmd", "long", "", "2020", "", "", "A", "title-abstract");
    assertThat(Workbook.firstSheet(file).get(1).formulas()).isEmpty();
    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .contains("sqref=\"B2:B2\" type=\"list\"", "'lists'!$A$2:$A$5", "'lists'!$B$2:$B$2")
        .contains("state=\"frozen\"")
        .doesNotContain("<dimension");
  }

  @Test
  void writesTheSameBytesWheneverItWrites() throws IOException {
    byte[] first = Files.readAllBytes(write("a.xlsx", fields("t", "a")));

    assertThat(Files.readAllBytes(write("b.xlsx", fields("t", "a")))).isEqualTo(first);
    assertThat(part(folder.resolve("a.xlsx"), "docProps/core.xml")).contains("2000-01-01T00:00");
  }

  @Test
  void cutsWhatNoCellHoldsAndSaysSo() throws IOException {
    Path file = write("a.xlsx", fields("t", "x".repeat(40_000)));

    assertThat(Workbook.firstSheet(file).get(1).cells().get(5)).hasSize(32_767).endsWith("x [cut]");
  }

  @Test
  void takesFormulasForNoVerdicts() throws IOException {
    Path file = folder.resolve("a.xlsx");
    Files.write(
        file,
        Workbooks.of(
            Workbooks.row("record", "verdict", "mine")
                + "<row><c t=\"str\"><v>x:1</v></c><c t=\"str\"><f>C1</f><v>include</v></c>"
                + "<c><f>1+1</f><v>2</v></c></row>"));

    VoteFile votes = VoteFileReader.worksheet(file, "a.xlsx");

    assertThat(votes.problems())
        .map(Failure::described)
        .containsExactly("a.xlsx:2: Cell B2 contains a formula; write its value instead.");
  }

  @Test
  void sparesAFileThatSomebodyScreenedIn() throws IOException {
    Path file = folder.resolve("a.xlsx");
    byte[] screened =
        Workbooks.of(Workbooks.row("record", "verdict") + Workbooks.row("x:1", "maybe"));
    Files.write(file, screened);

    assertThatThrownBy(() -> write("a.xlsx", fields("t", "a")))
        .hasMessageContaining("contains verdicts");
    assertThat(Files.readAllBytes(file)).isEqualTo(screened);
  }

  @Test
  void knowsTheFormByTheNameAndNothingElse() {
    assertThatThrownBy(() -> write("a.ods", fields("t", "a")))
        .hasMessageContaining("end the name in .csv, .xlsx or .ris");
    assertThat(folder.resolve("a.ods")).doesNotExist();
  }

  @Property(seed = "2020", tries = 50)
  void whatIsExportedComesBackUntouchedWhateverItsTextIs(@ForAll @Size(max = 4) List<String> texts)
      throws IOException {
    SortedMap<RecordId, Fields> records = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      records.put(new RecordId("x", "N_x0041_" + i), fields(texts.get(i), texts.get(i)));
    }
    Path here = Files.createTempDirectory("worklist");
    try {
      for (String name : List.of("w.csv", "w.xlsx")) {
        Path file = here.resolve(name);
        write(file, records);
        VoteFile back = VoteFileReader.worksheet(file, name);
        assertThat(back.problems()).isEmpty();
        assertThat(back.lines()).allMatch(Worksheet.Line::isUntouched);
        assertThat(back.lines())
            .map(Worksheet.Line::record)
            .isEqualTo(records.keySet().stream().map(RecordId::toString).toList());
        Files.delete(file);
      }
    } finally {
      Files.delete(here);
    }
  }

  private Path write(String name, Fields fields) {
    Path file = folder.resolve(name);
    write(file, new TreeMap<>(java.util.Map.of(ONE, fields)));
    return file;
  }

  private static void write(Path file, SortedMap<RecordId, Fields> records) {
    new Worklist(
            protocol(),
            new Worksheet.Task("A", Stage.TITLE_ABSTRACT),
            records.entrySet().stream()
                .map(e -> new Worksheet.Listed(e.getKey(), e.getValue(), Optional.empty()))
                .toList())
        .write(file, String.valueOf(file.getFileName()), Worklist.Form.WORKSHEET);
  }

  private static Fields fields(String title, String text) {
    return Fields.builder()
        .add(Field.TITLE, title)
        .add(Field.YEAR, "2020")
        .add(Field.ABSTRACT, text)
        .build();
  }

  private static Protocol protocol() {
    return Protocols.of(
        Protocols.team(List.of("A"), 1, ""),
        List.of(),
        List.of(new ExclusionReason("other", "Other")));
  }

  private static String part(Path file, String name) throws IOException {
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
