package screen.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;
import screen.Slow;
import screen.format.entry.Collected;
import screen.format.text.ExportText;

/** Entries of two formats in one file: both are read, or it is refused where the other begins. */
@Slow
class OneFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/screen/format");

  /** An export that is no table, as text that ends its last line. */
  private record Fixture(Path file, ExportFormat format, String text) {
    boolean isRis() {
      return format.isRis();
    }

    @Override
    public String toString() {
      return FOLDER.relativize(file).toString();
    }
  }

  static List<Fixture> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".jsonl"))
          .sorted()
          .map(OneFormatTest::fixture)
          .filter(it -> !it.format().id().endsWith("-csv") && it.format() != ExportFormat.CSV)
          .filter(it -> it.format() != ExportFormat.WOS_TAB)
          .filter(OneFormatTest::isSound)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsEachFixtureAlone(Fixture fixture) throws IOException {
    assertThat(read(fixture.text()).entries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("values")
        .isEqualTo(alone(fixture).entries());
  }

  /** The first fixture of each format that is not RIS, and one of RIS, behind every fixture. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void neverLosesNorGluesEntriesOfAnotherFormat(Fixture before) throws IOException {
    List<ExportFormat> done = new ArrayList<>();
    for (Fixture after : fixtures()) {
      ExportFormat kind = after.isRis() ? ExportFormat.RIS : after.format();
      if (!done.contains(kind)) {
        done.add(kind);
        check(before, after, "");
        check(before, after, "\n");
      }
    }
    assertThat(done).hasSizeGreaterThan(15);
  }

  private static void check(Fixture before, Fixture after, String between) throws IOException {
    String both = before.text() + between + after.text();
    Collected first = alone(before);
    Collected second = alone(after);
    long above = (before.text() + between).lines().count();
    try {
      Collected read = read(both);
      boolean rejected = !read.rejections().isEmpty();
      int expected = first.entries().size() + second.entries().size();
      assertThat(rejected || read.entries().size() == expected)
          .as("%s and %s: %d entries of %d", before, after, read.entries().size(), expected)
          .isTrue();
    } catch (Failure refused) {
      if (refused.line() > 0 && !second.entries().isEmpty()) {
        assertThat((long) refused.line())
            .as(before + " and " + after + ": " + refused.message())
            .isBetween(above + 1, above + second.entries().get(0).line() + 1);
      }
      assertThat(refused.kind()).isEqualTo(Failure.Kind.INPUT);
    }
  }

  /** A table before every fixture, one of two columns and a wide one with text over lines. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void neverTakesEntriesForRowsOfATable(Fixture after) throws IOException {
    for (String table :
        List.of("Title,DOI\nTea,10.5555/a\n", "Title,Authors,DOI,Year\n\"Tea\nnow\",A,,2019\n")) {
      try {
        assertThat(read(table + after.text()).rejections()).as(table + after).isNotEmpty();
      } catch (Failure refused) {
        assertThat(refused.message()).contains("two formats: a table, and");
        assertThat(refused.line()).isGreaterThan((int) table.lines().count());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nTI  - Two\nER  - \n",
        "PMID- 1\nOWN - NLM\nTI  - Two.\n",
        "%0 Journal Article\n%T Two\n",
        "@article{k,\n title={Two}}\n",
        "PT J\nAU Doe, J\nTI Two\nER\n",
        "<?xml version=\"1.0\"?>\n<xml>\n</xml>\n"
      })
  void namesTheFormatThatFollowsATableAndTheTableThatFollowsIt(String other) {
    String table = "Title,DOI\n\"TY  - JOUR\nTI  - in a cell\",10.5555/a\n";

    Failure refused = refusal(table + other);

    assertThat(refused.message()).contains("two formats: a table, and from this line on");
    assertThat(refused.line()).isEqualTo(4 + (other.startsWith("<?") ? 1 : 0));
    if (!other.startsWith("<?")) {
      assertThat(refusal(other + "\n" + table).message()).contains("this line on a table");
    }
  }

  @Test
  void takesCellsOfATableForNoEntries() throws IOException {
    String table =
        "Title,Notes,Year\n"
            + "1. Tea,a remark PMID: 123,2019\n"
            + "\"{\"\"a\"\": 1}\",b,2020\n"
            + "TY  - JOUR of tea,c,2021\n"
            + "\"\n"
            + "PMID- 1\n"
            + "OWN - NLM\n"
            + "\",d,2022\n";

    assertThat(read(table).entries()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AB  - We read lines such as TY  - JOUR and @article{key, title} in it.\n",
        "AB  - First.\n@home the children, aged = 5, slept.\n",
        "N1  - 1. First, the PMID: 123 of another\nPMID: 99000009\n",
        "AB  - Title, authors, year and journal were extracted.\nTitle, DOI, year\n",
        "N1  - {\n\"R1\"=>\"Included\"}\n",
        "AB  - RT was done.\nRT PCR was positive.\nSR was not.\n",
        "KW  - one\n%A1c\n%HbA1c\n",
        "AB  - <1>\nA line\n"
      })
  void takesTextThatOnlyLooksLikeAnEntryForText(String lines) throws IOException {
    String entry = "TY  - JOUR\nTI  - One\n" + lines + "ER  - \n";

    assertThat(read(entry + "\n" + entry).entries()).hasSize(2);
  }

  @Test
  void looksPastTheHeadOfTheFile() {
    String ris = "TY  - JOUR\nTI  - One\nAB  - " + "x".repeat(300) + "\nER  - \n\n";
    String many = ris.repeat(2000);

    Failure refused = refusal(many + "PMID- 1\nOWN - NLM\nTI  - Two.\n");

    assertThat(refused.line()).isEqualTo(10_001);
    assertThat(refused.message()).contains("RIS").contains("nbib");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAsEveryReaderDoes(String end) {
    String both = "PMID- 1\nOWN - NLM\nTI  - Two.\n\n%0 Journal Article\n%T One\n%A Doe, J\n";

    assertThat(refusal(both.replace("\n", end)).line()).isEqualTo(5);
  }

  @Test
  void seesEntriesBehindAnEndWithoutALineEnd() {
    assertThat(refusal("TY  - JOUR\nTI  - One\nER  - @article{k,\n title={Two}}\n").line())
        .isEqualTo(3);
    assertThat(refusal("@article{k,\n title={Two}}TY  - JOUR\nTI  - One\nER  - \n").line())
        .isPositive();
  }

  @Test
  void takesATableForOneThoughACellHoldsAnEntry() {
    String table = "Title,DOI,Notes\nOne,10.1000/1,\"\nTY  - JOUR\nTI  - Two\nER  - \n\"\n";

    assertThat(ExportFormat.recognise(table).orElseThrow().format()).isEqualTo(ExportFormat.CSV);
  }

  /** A file with entries that are rejected is refused anyway. */
  private static boolean isSound(Fixture fixture) {
    try {
      return alone(fixture).rejections().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Failure refusal(String text) {
    try {
      read(text);
    } catch (Failure refused) {
      return refused;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("not refused: " + text);
  }

  /** The text as the format reads it that it is recognised as. */
  private static Collected read(String text) throws IOException {
    String head = text.substring(0, Math.min(ExportText.HEAD, text.length()));
    Optional<ExportFormat.Recognised> format =
        ExportFormat.recognise(head.replace("\r\n", "\n").replace('\r', '\n'));
    ExportFormat found = format.orElseThrow().format();
    Collected collected = new Collected();
    try (Reader alone = OneFormat.of(found, false, new StringReader(text))) {
      found.reader().read(alone, collected);
    }
    return collected;
  }

  private static Collected alone(Fixture fixture) throws IOException {
    Collected collected = new Collected();
    fixture.format().reader().read(new StringReader(fixture.text()), collected);
    return collected;
  }

  private static Fixture fixture(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      StringWriter text = new StringWriter();
      try (Reader reader = ExportText.in(() -> new ByteArrayInputStream(bytes)).get(0).open()) {
        reader.transferTo(text);
      }
      String lines = text.toString().replace("\r\n", "\n").replace('\r', '\n');
      String folder = FOLDER.relativize(file).getName(0).toString();
      return new Fixture(
          file,
          ExportFormat.ofId(folder).orElseThrow(),
          lines.endsWith("\n") ? lines : lines + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
