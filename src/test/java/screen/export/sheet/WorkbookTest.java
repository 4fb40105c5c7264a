package screen.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;

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

  @Test
  void stopsAtASheetThatUnfoldsWithoutEnd() {
    String endless = "<row>" + "<c></c>".repeat(16_000) + "</row>";

    assertThatThrownBy(() -> read(Workbooks.of(endless.repeat(700))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("unfolds to over");
  }

  @Test
  void stopsAtRowsThatAreNearlyAllGaps() {
    String far = "<row><c r=\"XFD1\"><v>1</v></c></row>";

    assertThatThrownBy(() -> read(Workbooks.of(far.repeat(1300))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cells up to the last of each row");
  }

  private List<SheetRow> read(byte[] workbook) throws IOException {
    return Workbook.firstSheet(write(workbook));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("book"), bytes);
  }
}
