package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.format.sheet.Workbooks;

/** Tables of columns that are not known, misspelt, or changed by a spreadsheet program. */
@Slow
class TableImportTest {
  private static final String FLATTENED =
      "jtl,issn,dt,type,ui,atl,au/0,au/1\n"
          + "J One,0000-0001,2020,doi,10.1000/h1,First title,\"Able, A\",\"Baker, B\"\n"
          + "J Two,0000-0002,2021,doi,10.1000/h2,Second title,\"Cole, C\",\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
  }

  @Test
  void printsTheColumnsOfAnUnknownTableAndWhatToWriteIntoTheConfig() {
    cli.write("flat.csv", FLATTENED);

    Cli.Result result = cli.run("import", "flat.csv", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("Its first row: jtl, issn, dt, type, ui, atl, au/0, au/1")
        .contains("  - id: x\n    columns:\n")
        .contains("      title: atl\n");
    assertThat(Files.exists(folder.resolve("records/records.jsonl"))).isFalse();
  }

  @Test
  void takesAuthorsOfSeveralColumnsInTheirOrder() {
    cli.write("flat.csv", FLATTENED);
    columns("{title: atl, authors: [au/0, au/1], doi: ui, year: dt, journal: jtl}");

    cli.ok("import", "flat.csv", "--source", "own");

    assertThat(cli.read("records/records.jsonl"))
        .contains("\"authors\":[\"Able, A\",\"Baker, B\"]")
        .contains("\"authors\":[\"Cole, C\"]");
    cli.ok("run");
  }

  @Test
  void namesTheLineOfAColumnThatIsNoName() {
    columns("{title: atl, authors: [{a: b}]}");

    assertThat(cli.run("status").err())
        .contains("screening-config.yaml:")
        .contains("`columns.authors` takes the name of a column, or a list such as [a, b].");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOI,Title,verdict\n,,include\n,,exclude\n",
        "PMID,Authors,Year\n,\"Able, A\",2019\n"
      })
  void refusesATableThatTellsNothingOfItsEntries(String table) {
    cli.write("nothing.csv", table);

    Cli.Result result = cli.run("import", "nothing.csv", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("No entry has a title, a DOI, a PMID or a number");
  }

  @Test
  void takesLabelsAloneWhereTheTableIsAsreviews() {
    cli.write("labels.csv", "doi,openalex_id,label_included\n,,0\n,,1\n");

    assertThat(cli.ok("import", "labels.csv", "--source", "x").out()).contains("2 found = 2 new");
  }

  @Test
  void takesNoEntryForSuccessOnlyWhereTheSearchFoundNone() {
    cli.write("none.csv", "Title,Authors,DOI\n");

    assertThat(cli.run("import", "none.csv", "--source", "x").err()).contains("No entry was found");
    assertThat(cli.run("import", "none.csv", "--source", "x", "--hits", "3").exitCode())
        .isEqualTo(3);
    assertThat(cli.ok("import", "none.csv", "--source", "x", "--hits", "0").out())
        .contains("0 found");
  }

  @Test
  void warnsOfCellsThatASpreadsheetChanged() {
    cli.write(
        "excel.csv",
        "Title,Year,Volume,Issue,Pages,DOI\n"
            + "One,2020,3,02-Jan,12-Mar,10.1000/m1\n"
            + "Two,2020,####,1,1-2,10.1000/m2\n");

    Cli.Result result = cli.ok("import", "excel.csv", "--source", "x");

    assertThat(result.err())
        .contains("a spreadsheet program seems to have changed cells: line 2: issue: '02-Jan'")
        .contains("line 3: volume: left empty, as '####' was made by a spreadsheet");
  }

  @Test
  void namesTheColumnsThatAKnownLayoutDoesNotTake() {
    cli.write(
        "springer.csv",
        "Item Title,Publication Title,Item DOI,Authors,Year,My notes\n"
            + "One,Pain,10.1007/1,Ann Able,2001,good\n");

    assertThat(cli.ok("import", "springer.csv", "--source", "x").out())
        .contains("columns not taken: My notes\n");
    assertThat(cli.read("records/records.jsonl")).contains("\"year\":2001");
  }

  @Test
  void readsTheSheetOfAWorkbookThatHasAHeader() throws IOException {
    String records =
        Workbooks.row("Title", "PMID", "Year", "Pages", "Authors")
            + "<row><c t=\"inlineStr\"><is><t>One\nmore</t></is></c><c><v>3.1000001E7</v></c>"
            + "<c><v>2020.0</v></c><c s=\"1\"><v>44632</v></c></row>"
            + Workbooks.row("Two", "31000002", "2021", "1-9", "Able, A");
    String styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"16\"/></cellXfs>";
    Files.write(
        folder.resolve("book.xlsx"),
        Workbooks.ofSheets(
            styles, "About", Workbooks.row("Made by", "hand"), "Records", records, "Empty", ""));

    Cli.Result result = cli.ok("import", "book.xlsx", "--source", "x");

    assertThat(result.out()).contains("on the sheet 'Records'", "2 found = 2 new");
    assertThat(result.err())
        .contains("Not read: About.")
        .contains("line 2: pages: '2022-03-12' is a date made by a spreadsheet");
    assertThat(cli.read("records/records.jsonl"))
        .contains("\"pmid\":\"31000001\"", "\"title\":\"One more\"", "\"year\":2020");
    cli.ok("run");
  }

  @Test
  void printsTheColumnsOfAWorkbookThatIsNotKnown() throws IOException {
    Files.write(
        folder.resolve("book.xlsx"),
        Workbooks.of(Workbooks.row("Titel", "Wer", "Jahr") + Workbooks.row("Eins", "Ich", "2020")));

    assertThat(cli.run("import", "book.xlsx", "--source", "x").err())
        .contains("Its first row: Titel, Wer, Jahr")
        .contains("title: Titel");
    columns("{title: Titel, year: Jahr, authors: Wer}");
    cli.ok("import", "book.xlsx", "--source", "own");
  }

  @Test
  void saysWhatToDoWithAnOpenDocument() throws IOException {
    Files.write(
        folder.resolve("book.ods"),
        Workbooks.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "<office:document-content/>"));

    assertThat(cli.run("import", "book.ods", "--source", "x").err())
        .contains("such as LibreOffice's .ods. Save it as .xlsx or CSV");
  }

  private void columns(String columns) {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            .replace(
                "exclusion-reasons:",
                "  - {id: own, name: Own, kind: other, columns: "
                    + columns
                    + "}\nexclusion-reasons:"));
  }
}
