package screen.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.format.clean.PageRange;
import screen.format.entry.Collected;
import screen.format.entry.EntryBuilder;
import screen.format.vendor.OvidSource;
import screen.record.Field;
import screen.record.Fields;

/** What single producers write in their own way, and what must not be mistaken for something. */
class OddFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "'10.1000/own',10.1000/own",
    "'DOI: 10.1000/own. Cited by 3',10.1000/own",
    "'References: Able, A. DOI 10.1000/cited',''",
    "'References: Able, A. doi: 10.1000/cited',''",
    "'See Able 10.1000/other',''"
  })
  void takesADoiOutOfANoteOnlyWhereItIsTheRecords(String note, String doi) throws IOException {
    Fields fields =
        only(ExportFormat.BIBTEX, "@article{k,\n title={T},\n note={" + note + "}\n}\n");

    assertThat(fields.first(Field.DOI)).isEqualTo(doi);
  }

  @Test
  void readsInitialsBehindFamilyNamesInBibtex() throws IOException {
    String entry = "@article{k,\n title={T},\n author={%s},\n date_published={2020}\n}\n";

    assertThat(bibtex(entry.formatted("Gupta PK and Lynch M and van Strack M")))
        .containsExactly("Gupta, PK", "Lynch, M", "van Strack, M");
    assertThat(bibtex(entry.formatted("Wei LI and Yang WU")))
        .containsExactly("LI, Wei", "WU, Yang");
    assertThat(only(ExportFormat.BIBTEX, entry.formatted("A")).first(Field.YEAR)).isEqualTo("2020");
  }

  private static List<String> bibtex(String entry) throws IOException {
    return only(ExportFormat.BIBTEX, entry).all(Field.AUTHORS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A study of rubber.pdf>",
        "Values n <a and b> 3, p <I think> so",
        "p <b> 3",
        "x <i y> z"
      })
  void keepsWhatIsNoMarkup(String title) throws IOException {
    assertThat(ris("TI  - " + title).first(Field.TITLE)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "'A <i>b</i> c',A b c",
    "'A <a href=\"x y\">b</a> c',A b c",
    "'A <sub>2</sub>',A 2",
    "'A <span class=x>b</span>',A b",
    "'A<br/>b',A b"
  })
  void removesMarkup(String title, String plain) throws IOException {
    assertThat(ris("TI  - " + title).first(Field.TITLE).replace("  ", " "))
        .isEqualTo(plain.replace("A 2", "A 2"));
  }

  @ParameterizedTest
  @CsvSource({
    "II-1033,II-1036,II-1033-II-1036",
    "1-4,9,1-4",
    "'pii: E1392','',E1392",
    "948770.,'',948770",
    "1-+,'',1",
    "S28,S36,S28-S36"
  })
  void readsPages(String first, String last, String pages) {
    assertThat(PageRange.of(first, last)).isEqualTo(pages);
  }

  @Test
  void readsSingleTraits() throws IOException {
    assertThat(ris("IS  - 1\nN1  -; Able, A/Q-1").first(Field.ISSUE)).isEqualTo("1");
    assertThat(ris("DO  - 10.2471 /BLT.09.073577").first(Field.DOI))
        .isEqualTo("10.2471/blt.09.073577");
    assertThat(ris("T2  - Ear & Hearing (01960202)").first(Field.JOURNAL))
        .isEqualTo("Ear & Hearing");
    assertThat(
            ris("AU  - Able, J\nA1  - Editorial Board\nAN  - WOS:000000000000003")
                .all(Field.AUTHORS))
        .contains("Editorial Board");
    String cnki = "RT Journal Article\nSR 1\nA1 A\nT1 T\nIS 16\nvo 64\nLA 中文;\n";
    Fields refworks = only(ExportFormat.REFWORKS_TAGGED, cnki);
    assertThat(refworks.first(Field.VOLUME)).isEqualTo("64");
    assertThat(refworks.first(Field.ISSUE)).isEqualTo("16");
    assertThat(refworks.first(Field.LANGUAGE)).isEqualTo("中文");
  }

  @Test
  void readsPagesBehindTheVolumeOfOvid() {
    EntryBuilder entry = new EntryBuilder(1);
    OvidSource.read("Advances in things. 50(pp 96-101), 1995.", entry);
    Collected collected = new Collected();
    entry.into(collected);
    Fields fields = collected.entries().get(0).fields();

    assertThat(fields.first(Field.VOLUME)).isEqualTo("50");
    assertThat(fields.first(Field.ISSUE)).isEmpty();
    assertThat(fields.first(Field.PAGES)).isEqualTo("96-101");
  }

  @Test
  void readsEbscosXmlAsItIsExported() throws IOException {
    String xml =
        """
        <records><rec resultID="1"><header shortDbName="psyh" longDbName="APA PsycInfo" uiTerm="1">
        <controlInfo><artinfo><ppct>9</ppct><pages>183-191</pages><tig><atl>T.</atl></tig>
        <ab>Text. (PsycInfo Database Record (c) 2024 APA, all rights reserved)</ab></artinfo></controlInfo>
        <displayInfo><pLink><url>https://search.ebscohost.com/x?a=1&amp;b=2</url></pLink></displayInfo>
        </header></rec></records>
        """;
    Fields fields = only(ExportFormat.EBSCO_XML, xml);

    assertThat(fields.first(Field.PAGES)).isEqualTo("183-191");
    assertThat(fields.first(Field.URL)).isEqualTo("https://search.ebscohost.com/x?a=1&b=2");
    assertThat(fields.first(Field.ABSTRACT)).isEqualTo("Text.");
  }

  /** Generous: a reader that takes time by the square would need minutes. */
  @Slow
  @ParameterizedTest
  @ValueSource(strings = {"[", " ", "<b>", "{", "(", "and ", "<a ", "\\", "10.1000 / ", "; ", ", "})
  void staysLinear(String piece) {
    String many = "x" + piece.repeat(200_000) + "x";
    String bib = "@article{k,\n title={T},\n author={" + many + "},\n note={" + many + "}\n}\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          ExportFormat.RIS
              .reader()
              .read(
                  new StringReader(
                      "TY  - JOUR\nTI  - "
                          + many
                          + "\nAU  - "
                          + many
                          + "\nDO  - "
                          + many
                          + "\nER  - \n"),
                  new Collected());
          ExportFormat.BIBTEX.reader().read(new StringReader(bib), new Collected());
        });
  }

  private static Fields ris(String lines) throws IOException {
    return only(ExportFormat.RIS, "TY  - JOUR\n" + lines + "\nER  - \n");
  }

  private static Fields only(ExportFormat format, String text) throws IOException {
    Collected collected = new Collected();
    format.reader().read(new StringReader(text), collected);
    assertThat(collected.entries()).hasSize(1);
    return collected.entries().get(0).fields();
  }
}
