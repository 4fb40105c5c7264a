package screen.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;
import screen.Slow;

class WorkbookTest {
  @TempDir Path folder;

  @Test
  void readsSharedInlineNumericAndComputedCells() throws IOException {
    byte[] workbook =
        Workbooks.of(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>2020</v></c>"
                + "<c r=\"D2\" t=\"str\"><f>A1</f><v>sum</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"4\"/></row>"
                + "<row r=\"9\"><c r=\"AB9\" t=\"inlineStr\"><is><t>far</t></is></c></row>",
            "<sst><si><t>no</t></si><si><r><t>ye</t></r><r><t>s</t></r><rPh><t>!</t></rPh></si></sst>");

    List<SheetRow> rows = read(workbook);

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .isEqualTo(new SheetRow(2, List.of("yes", "", "2020", "sum"), Set.of(3)));
    assertThat(rows.get(1).number()).isEqualTo(9);
    assertThat(rows.get(1).cells()).hasSize(28).endsWith("far");
  }

  @Test
  void countsRowsAndCellsThatDoNotSayWhereTheyStand() throws IOException {
    assertThat(read(Workbooks.of(Workbooks.row("a", "", "c") + Workbooks.row("d"))))
        .containsExactly(
            new SheetRow(1, List.of("a", "", "c"), Set.of()),
            new SheetRow(2, List.of("d"), Set.of()));
  }

  @Test
  void readsWhatTheFormatEscapes() throws IOException {
    assertThat(read(Workbooks.of(Workbooks.row("a_x000D_b _x005F_x0041_ _xyz_"))).get(0).cells())
        .containsExactly("a\rb _x0041_ _xyz_");
  }

  @ParameterizedTest
  @CsvSource({
    "31000001,0,31000001",
    "3.1000001E7,0,31000001",
    "79.0,0,79",
    "0.30000000000000004,0,0.3",
    "-2,1,-2",
    "44632,1,2022-03-12",
    "44632.5,1,2022-03-12 12:00",
    "0.25,1,06:00",
    "44632,2,2022-03-12",
    "44632,3,44632",
    "9999999999,1,9999999999",
    "1E999999999,0,1E999999999",
    "1,99,1"
  })
  void showsNumbersAsAPersonReadsThem(String raw, String style, String shown) throws IOException {
    String styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm;@\"/><numFmt"
            + " numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/></numFmts><cellStyleXfs><xf"
            + " numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf"
            + " numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    String row = "<row><c s=\"" + style + "\"><v>" + raw + "</v></c></row>";

    assertThat(read(Workbooks.ofSheets(styles, "a", row)).get(0).cells()).containsExactly(shown);
  }

  @Test
  void isATextOfALineARow() throws IOException {
    String rows =
        Workbooks.row("Title", "Authors", "Year")
            + "<row r=\"4\"><c t=\"inlineStr\"><is><t>a,\nb</t></is></c></row>";
    Workbook book = Workbook.open(write(Workbooks.ofSheets("", "one", "", "two", rows)));

    try (InputStream text = book.text(book.sheets().get(1))) {
      assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("Title,Authors,Year\n\n\n\"a,\u2028b\",,\n");
    }
    assertThat(book.sheets()).extracting(Workbook.Sheet::name).containsExactly("one", "two");
  }

  @Test
  void namesColumnsAsASpreadsheetDoes() {
    assertThat(List.of(0, 25, 26, 701, 702))
        .map(SheetRow::columnName)
        .containsExactly("A", "Z", "AA", "ZZ", "AAA");
  }

  @Test
  void isKnownByItsContent() throws IOException {
    assertThat(Workbook.is(write(Workbooks.of("")))).isTrue();
    assertThat(Workbook.is(write(Workbooks.zip("articles.csv", "a,b")))).isFalse();
    assertThat(Workbook.is(write(new byte[] {'P', 'K', 3, 4, 0}))).isFalse();
    assertThat(Workbook.is(write(new byte[0]))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"1048577\"/>",
        "<row r=\"x\"/>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"ZZZZZZZZZ1\"/></row>",
        "<row r=\"1\"><c r=\"1\"/></row>",
        "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>",
        "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c><v>&lol;</v></c></row>",
        "<row><c>",
      })
  void refusesADamagedSheet(String rows) {
    assertThatThrownBy(() -> read(Workbooks.of(rows)))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("The workbook is damaged.");
  }

  @Test
  void resolvesNoEntities() {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet><sheetData><row><c><v>&a;&b;</v></c></row></sheetData></worksheet>";
    byte[] workbook =
        Workbooks.zip(
            "xl/workbook.xml",
            "<workbook><sheets><sheet id=\"r\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r\" Target=\"/xl/s.xml\"/></Relationships>",
            "xl/s.xml",
            bomb);

    assertThatThrownBy(() -> read(workbook))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("The workbook is damaged.");
  }

  @Slow
  @Test
  void stopsAtASheetThatUnfoldsWithoutEnd() {
    String endless = "<row>" + "<c></c>".repeat(16_000) + "</row>";

    assertThatThrownBy(() -> read(Workbooks.of(endless.repeat(700))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("unpacks to over");
  }

  @Slow
  @Test
  void stopsAtRowsThatAreNearlyAllGaps() {
    String far = "<row><c r=\"XFD1\"><v>1</v></c></row>";

    assertThatThrownBy(() -> read(Workbooks.of(far.repeat(1300))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cells, more than a real worksheet has");
  }

  private List<SheetRow> read(byte[] workbook) throws IOException {
    return Workbook.firstSheet(write(workbook));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("book"), bytes);
  }
}
