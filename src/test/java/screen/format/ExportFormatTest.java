package screen.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import screen.Failure;
import screen.Slow;
import screen.format.entry.Collected;
import screen.format.entry.Entry;
import screen.format.text.ExportText;

/** What every format promises. */
class ExportFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/screen/format");

  @Test
  void idsAreDistinctAndFound() {
    List<String> ids = Arrays.stream(ExportFormat.values()).map(ExportFormat::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> ExportFormat.ofId(id).isPresent());
    assertThat(ExportFormat.ofId("pdf")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EMBASE_CSV,'CINAHL, cinahl'",
    "EMBASE_RIS,APA PsycInfo",
    "SCOPUS_RIS,'MEDLINE, medline-2024'",
    "EBSCO_RIS,Embase",
    "OVID_TAGGED,PubMed",
    "PUBMED_NBIB,Web of Science Core Collection",
    "COCHRANE_RIS,ClinicalTrials.gov",
    "PROQUEST_RIS,Google Scholar"
  })
  void isForeignToADatabaseThatItsPlatformDoesNotOffer(ExportFormat format, String source) {
    assertThat(format.isForeignTo(source)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "EMBASE_CSV,Embase (Ovid)",
    "EMBASE_CSV,MEDLINE",
    "EMBASE_CSV,CINAHL and Embase",
    "OVID_TAGGED,'APA PsycInfo, psycinfo'",
    "EBSCO_CSV,CINAHL Complete",
    "PUBMED_NBIB,ERIC",
    "WOS_RIS,MEDLINE",
    "SCOPUS_RIS,Our own library",
    "SCOPUS_RIS,Generic database",
    "SCOPUS_RIS,''",
    "ENDNOTE_RIS,CINAHL",
    "RIS,PubMed"
  })
  void isNotForeignWhereThatIsNotSure(ExportFormat format, String source) {
    assertThat(format.isForeignTo(source)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PUBMED_TEXT")
  void hasFixture(ExportFormat format) {
    assertThat(FOLDER.resolve(format.id())).isDirectory();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PUBMED_TEXT")
  void findsNothingInAnEmptyFile(ExportFormat format) {
    for (String empty : List.of("", "\n", " \r\n\r\n")) {
      Collected collected = new Collected();
      try {
        format.reader().read(new StringReader(empty), collected);
      } catch (IOException | Failure refused) {
        assertThat(refused).isInstanceOf(Failure.class);
      }
      assertThat(collected.entries()).isEmpty();
    }
  }

  @Test
  void recognisesNothingInAnEmptyFileOrAnotherText() {
    assertThat(ExportFormat.recognise("")).isEmpty();
    assertThat(ExportFormat.recognise("\n\n")).isEmpty();
    assertThat(ExportFormat.recognise("Dear colleagues,\n\nplease find attached\n")).isEmpty();
    assertThat(ExportFormat.recognise("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n")).isEmpty();
  }

  @Slow
  @ParameterizedTest
  @MethodSource("fixtures")
  void survivesAnyCut(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      assertReadsOrRefuses(Arrays.copyOf(whole, length));
    }
  }

  @Slow
  @ParameterizedTest
  @MethodSource("fixtures")
  void survivesAFlippedByteAnywhere(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 40) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) 0x95;
      assertReadsOrRefuses(flipped);
    }
  }

  @Test
  void refusesPubmedTextWithAHint() {
    String summary = "1: Doe J. A title. Ex J. 2019. doi: 10.1000/x. PMID: 99000001.\n\n";
    ExportFormat format = ExportFormat.recognise(summary).orElseThrow().format();

    assertThat(format).isEqualTo(ExportFormat.PUBMED_TEXT);
    assertThatThrownBy(() -> format.reader().read(new StringReader(summary), new Collected()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("nbib");
  }

  @Test
  void readsConcatenatedExportsOfSeveralDatabasesEachAsItsOwn() throws IOException {
    String both =
        Files.readString(FOLDER.resolve("embase-ris/embase.ris"))
            + Files.readString(FOLDER.resolve("cochrane-ris/endnote.ris"));
    Collected collected = new Collected();

    ExportFormat.RIS.reader().read(new StringReader(both), collected);

    assertThat(collected.entries())
        .extracting(Entry::database)
        .containsExactly(
            "Embase",
            "Cochrane Central Register of Controlled Trials",
            "Cochrane Central Register of Controlled Trials");
  }

  /** Whatever the bytes: entries, rejections or a Failure that says what is wrong; nothing else. */
  private static void assertReadsOrRefuses(byte[] bytes) throws IOException {
    Collected collected = new Collected();
    try {
      ExportText text = ExportText.in(() -> new ByteArrayInputStream(bytes)).get(0);
      var format = ExportFormat.recognise(text.head());
      if (format.isPresent()) {
        format.get().format().reader().read(text.open(), collected);
      }
    } catch (Failure refused) {
      assertThat(refused.message()).isNotEmpty();
    }
    assertThat(collected.entries())
        .allSatisfy(
            entry -> assertThat(entry.fields().toString()).doesNotContain("\r", "\n", "\u0000"));
  }

  private static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".jsonl"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
