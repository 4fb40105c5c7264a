package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** A wrong source, a wrong format, a wrong column: what is said, and the way back. */
@Slow
class MistakenImportTest {
  private static final String NBIB = "PMID- 1\nOWN - NLM\nTI  - Title.\nDP  - 2001\n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
    cli.write("one.nbib", NBIB);
    String config = cli.read("screening-config.yaml");
    cli.write(
        "screening-config.yaml",
        config.replace(
            "exclusion-reasons:",
            "  - {id: pm, name: PubMed, kind: database}\n"
                + "  - {id: own, name: Own, kind: other, columns: {title: Titel, year: Jahr}}\n"
                + "exclusion-reasons:"));
  }

  @Test
  void warnsWhereTheSourceIsSearchedOnItsOwnPlatformOnly() {
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replace("name: PubMed", "name: Scopus"));

    assertThat(cli.ok("import", "one.nbib", "--source", "pm").err())
        .contains("one.nbib is in the format of PubMed, but is given as a search of 'pm'.")
        .contains("If PubMed was searched, add it to `sources`");
  }

  @Test
  void warnsWhereThePlatformDoesNotOfferTheDatabaseThatTheSourceIsNamedAfter() {
    String config = cli.read("screening-config.yaml");
    cli.write("screening-config.yaml", config.replace("name: PubMed", "name: CINAHL Complete"));

    Cli.Result dryRun = cli.ok("--json", "import", "one.nbib", "--source", "pm", "--dry-run");

    assertThat(dryRun.err()).contains("the format of PubMed, but is given as a search of 'pm'.");
    assertThat(dryRun.out()).contains("\"other_source\":\"one.nbib is in the format of PubMed");
  }

  @Test
  void warnsOfTheFormatOfAnotherSource() {
    assertThat(cli.ok("import", "one.nbib", "--source", "x", "--dry-run").err())
        .contains("the format of PubMed", "a search of 'x'", "import it with --source pm.");
    assertThat(cli.ok("import", "one.nbib", "--source", "x").err())
        .contains("delete its row from records/searches.csv");
  }

  @Test
  void doesNotWarnOfTheSourceThatTheFormatIsNamedAfter() {
    assertThat(cli.ok("import", "one.nbib", "--source", "pm").err()).isEmpty();
  }

  @Test
  void leadsBackFromTheWrongSource() {
    cli.ok("import", "one.nbib", "--source", "pm");

    assertThat(cli.run("import", "one.nbib", "--source", "x").err())
        .contains(
            "delete its row from records/searches.csv, import the file again and run `screen run`");

    String log = cli.read("records/searches.csv");
    cli.write("records/searches.csv", log.substring(0, log.indexOf('\n') + 1));
    cli.ok("import", "one.nbib", "--source", "x");
    assertThat(cli.ok("run").out()).contains("identified          1  x 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ovid-tagged", "bibtex", "pubmed-xml", "csv", "csl-json", "scopus-ris"})
  void refusesAFormatInWhichNothingIsFoundAndSaysWhatTheFileLooksLike(String format) {
    Cli.Result result = cli.run("import", "one.nbib", "--source", "x", "--format", format);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains(
            "The file contains no entry in the format " + format + ". It looks like pubmed-nbib");
    assertThat(cli.exists("records/searches.csv")).isFalse();
  }

  @Test
  void refusesAToldFormatAlsoWhereTheFileLooksLikeNothing() {
    cli.write("notes.txt", "no export at all");

    assertThat(cli.run("import", "notes.txt", "--source", "x", "--format", "bibtex").err())
        .contains("The file contains no entry in the format bibtex. It looks like no known format");
  }

  @Test
  void warnsOfTheSourceByWhatIsInTheFileNotByTheFormatTold() {
    cli.write("one.ris", "TY  - JOUR\nTI  - One\nER  - \n");

    assertThat(cli.run("import", "one.ris", "--source", "x", "--format", "pubmed-nbib").err())
        .contains("It looks like ris")
        .doesNotContain("the format of PubMed");
  }

  @Test
  void warnsWhereEntriesAreFoundButTheFileLooksLikeAnotherFormat() {
    cli.write("one.ris", "TY  - JOUR\nTI  - One\nER  - \n");

    assertThat(cli.ok("import", "one.ris", "--source", "x", "--format", "wos-tagged").err())
        .contains("one.ris is read as wos-tagged, as --format says, but looks like ris");
  }

  @Test
  void takesATableWithoutRowsAsTheFormatTold() {
    cli.write("none.csv", "Title,Authors,Year,DOI\n");

    String[] told = {"import", "none.csv", "--source", "x", "--format", "csv"};
    assertThat(cli.run(told).err()).contains("No entry was found in the file");
    assertThat(
            cli.ok("import", "none.csv", "--source", "x", "--format", "csv", "--hits", "0").out())
        .contains("0 found");
  }

  @Test
  void refusesAnotherFormatThanTheSearchLogs() {
    cli.ok("import", "one.nbib", "--source", "pm");

    Cli.Result result = cli.run("import", "one.nbib", "--source", "pm", "--format", "ris");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("imported before as pubmed-nbib (pm-2026-03-01)");
  }

  @Test
  void namesTheColumnsThatTheConfigExpects() {
    cli.write("own.csv", "Titel,Year,Pages\nOne,2001,1-9\n");

    assertThat(cli.run("import", "own.csv", "--source", "own").err())
        .contains("The table has no column 'Jahr', which `columns` of 'own' in the config names.")
        .contains("Known: Pages, Titel, Year.");
  }

  @Test
  void namesTheNearestColumnWhereOneOfTheConfigIsMisspelt() {
    cli.write("own.csv", "Titel,Jahrr,DOI,Title\nOne,2001,10.1000/1,Two\n");

    assertThat(cli.run("import", "own.csv", "--source", "own").err())
        .contains("no column 'Jahr'")
        .contains("Did you mean 'Jahrr'?");
    assertThat(cli.run("import", "own.csv", "--source", "own", "--format", "csv").err())
        .contains("no column 'Jahr'");
  }

  @Test
  void namesEachColumnOfTheConfigThatTheTableLacks() {
    cli.write("own.csv", "Titl,Jahrr,DOI\nOne,2001,10.1000/1\n");

    assertThat(cli.run("import", "own.csv", "--source", "own").err())
        .contains(
            "no column 'Titel', which `columns` of 'own' in the config names. Did you mean 'Titl'?")
        .contains("It has no column 'Jahr' either. Did you mean 'Jahrr'?");
  }

  @Test
  void readsTheKnownLayoutOfATableWithoutTheConfigsColumnsOnlyWhereTold() {
    cli.write(
        "springer.csv",
        "Item Title,Publication Title,Item DOI,Authors,Year\nOne,Pain,10.1007/1,Ann Able,2001\n");

    assertThat(cli.run("import", "springer.csv", "--source", "own").err())
        .contains("add --format springer-csv");
    assertThat(
            cli.ok("import", "springer.csv", "--source", "own", "--format", "springer-csv").out())
        .contains("1 found = 1 new");
    cli.ok("run");
  }

  @Test
  void namesTheColumnsThatTheConfigDoesNotTakeOnce() {
    cli.write("own.csv", "Titel,Jahr,Seiten,Zeitschrift\nOne,2001,1-9,Pain\nTwo,2002,3,Pain\n");

    assertThat(cli.ok("import", "own.csv", "--source", "own", "--dry-run").out())
        .containsOnlyOnce("columns not taken: Seiten, Zeitschrift; to take them, name them in")
        .contains("`columns` of 'own'");
    assertThat(cli.ok("--json", "import", "own.csv", "--source", "own").out())
        .contains("\"not_taken\":[\"Seiten\",\"Zeitschrift\"]");
  }

  @Test
  void countsRepairsOfOneKindInOneLine() {
    cli.write(
        "links.ris",
        "TY  - JOUR\nTI  - One\nDO  - Link: 10.1000/1\nER  - \n"
            + "TY  - JOUR\nTI  - Two\nDO  - Link: 10.1000/2\nER  - \n");

    assertThat(cli.ok("import", "links.ris", "--source", "x").out())
        .contains("repaired doi: cut out of 'Link: 10.1000/1' and the like: 2");
  }

  @Test
  void asksForAnExportWhereTheLogHasBeenEmptied() throws IOException {
    cli.ok("import", "one.nbib", "--source", "pm");
    String log = cli.read("records/searches.csv");
    cli.write("records/searches.csv", log.substring(0, log.indexOf('\n') + 1));
    Files.delete(folder.resolve(cli.kept("one.nbib")));

    assertThat(cli.ok("run").out()).contains("Next: `screen import FILE --source ID`");
  }

  @Test
  void readsAnExportAgainInTheEncodingThatWasTold() throws IOException {
    String ris = "TY  - JOUR\nTI  - \u8336\nER  - \n";
    Files.write(folder.resolve("old.ris"), ris.getBytes(Charset.forName("Shift_JIS")));

    assertThat(cli.run("import", "old.ris", "--source", "x").err()).contains("--encoding");
    assertThat(cli.run("import", "old.ris", "--source", "x").exitCode()).isEqualTo(3);
    cli.ok("import", "old.ris", "--source", "x", "--encoding", "Shift_JIS");
    String records = cli.read("records/records.jsonl");
    Files.delete(folder.resolve("records/records.jsonl"));
    cli.ok("run");

    assertThat(records).contains("\u8336");
    assertThat(cli.read("records/records.jsonl")).isEqualTo(records);
    assertThat(cli.read("records/searches.csv")).contains(",Shift_JIS,");
  }

  @Test
  void refusesTwoFormatsInOneFileWhereTheOtherBegins() {
    cli.write("both.txt", NBIB + "\nTY  - JOUR\nTI  - Two\nER  - \n");

    Cli.Result refused = cli.run("import", "both.txt", "--source", "pm");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("both.txt:6: The file contains entries in two formats");
    assertThat(folder.resolve("records")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "x.ris,'{\\rtf1\\ansi\nTY  - JOUR\\\n}',rich text",
    "my.enl,'not read',EndNote library",
    "x.sdb,'SQLite format 3',database file"
  })
  void saysWhatAFileIsInsteadOfAnExport(String name, String content, String said) {
    cli.write(name, content);

    assertThat(cli.run("import", name, "--source", "x").err()).contains(said);
  }

  @Test
  void saysThatAWorkbookIsOld() throws IOException {
    byte[] bytes = new byte[2000];
    byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    Files.write(folder.resolve("savedrecs.xls"), bytes);

    assertThat(cli.run("import", "savedrecs.xls", "--source", "x").err())
        .contains("old Excel workbook", ".xlsx");
  }
}
