package screen.format.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.record.Field;

class EntryBuilderTest {
  private static Entry with(Field field, String raw) {
    return entry(new EntryBuilder(1).add(field, raw));
  }

  private static Entry entry(EntryBuilder builder) {
    Collected collected = new Collected();
    builder.into(collected);
    return collected.entries().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain  relief\u00a0in\u2009CRPS. | Pain relief in CRPS",
        "Fish &amp; chips &#8211; a <i>trial</i>. | Fish & chips – a trial",
        "One&amp;amp;two | One&amp;two",
        "Effect at p <0.05 and n > 3 | Effect at p <0.05 and n > 3",
        "H<sub>2</sub>O<br/>and <jats:p>more</jats:p> | H2O and more",
        "[Ketamin bei CRPS]. | Ketamin bei CRPS",
        "[18F]FDG and [the rest] | [18F]FDG and [the rest]",
        "Pain. [References]. | Pain",
        "Care in the U.S. | Care in the U.S.",
        "What next... | What next...",
        "Bell\u0007 and \u202eturned | Bell and turned",
        "EducaciÃ³n â€“ a studentâ€™s view | Educación – a student’s view",
        "CientÃ\u00adfico and ValoraciÃƒÂ³n | Científico and ValoraciÃ³n",
        "ValoraciÃƒÂ³n | Valoración",
        "Pão, ÉTUDE À LÂCHER, 10 Â° | Pão, ÉTUDE À LÂCHER, 10 Â°",
      })
  void cleansTitle(String raw, String title) {
    assertThat(with(Field.TITLE, raw).fields().first(Field.TITLE)).isEqualTo(title);
  }

  @Test
  void notesThatItPutUtf8Right() {
    assertThat(with(Field.TITLE, "Educaci\u00c3\u00b3n").repaired())
        .containsExactly("title: UTF-8 read as windows-1252 put right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A \ud835\udefc b", "Pain \ud83d\ude00", "\ud842\udfb7\u91ce"})
  void saysNothingOfSignsBeyondTheBasicPlaneThatItKeeps(String title) {
    assertThat(with(Field.TITLE, title).fields().first(Field.TITLE)).isEqualTo(title);
    assertThat(with(Field.TITLE, title).repaired()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A \ud835 b", "A \udefc b", "\ud83d\ude00 b\ude00"})
  void saysThatItRemovedHalfASign(String title) {
    assertThat(with(Field.TITLE, title).repaired())
        .containsExactly("title: control characters removed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/on\ufeffe.1",
        "10.1000/on&#xD800;e.1",
        "10.1000/on\u0000e.1",
        "10.1000/on\u202ee.1"
      })
  void keepsWhatIsNoTextOutOfDois(String raw) {
    assertThat(with(Field.DOI, raw).fields().first(Field.DOI)).isEqualTo("10.1000/one.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schwartzman, Robert J | Schwartzman, Robert J",
        "Schwartzman RJ | Schwartzman, RJ",
        "van der Berg J.-P. | van der Berg, J.-P.",
        "Yang Z. | Yang, Z.",
        "Brownstein C D | Brownstein, C D",
        "Han Shanshan | Han Shanshan",
        "DE VRIES | DE VRIES",
        "Wilson, Lauren N. (58975547800) | Wilson, Lauren N.",
        "Yang, Z. and Jiang, B. | Yang, Z.;Jiang, B.",
        "Ministry of Health, Labour and Welfare, Japan | Ministry of Health, Labour and Welfare,"
            + " Japan",
        "Achterbergh RCA, van der Helm JJ, et al. | Achterbergh, RCA;van der Helm, JJ",
        "Walsdorf, Neill B. [Inventor] | Walsdorf, Neill B.",
        "Smith, J et al. | Smith, J",
        "S. A. Nagro | Nagro, S. A.",
        "F. -S. van der Berg | van der Berg, F. -S.",
        "U. S. Navy | U. S. Navy",
        "Doe,Jane | Doe, Jane",
        "Tingley, Morgan W. (m.tingley@example.org) | Tingley, Morgan W.",
        "Huey, SL, Mehta, NH, and van Roe, S | Huey, SL;Mehta, NH;van Roe, S",
        "Roe, John, MD, PhD | Roe, John, MD, PhD",
        "Roe,,, John | Roe, John",
        "Doe J and Roe R | Doe, J;Roe, R",
        "US Food and Drug Administration | US Food and Drug Administration",
        "Cochrane Pain, Palliative Care and Supportive Care | Cochrane Pain, Palliative Care and"
            + " Supportive Care",
      })
  void cleansAuthors(String raw, String authors) {
    assertThat(with(Field.AUTHORS, raw).fields().all(Field.AUTHORS))
        .containsExactly(authors.split(";"));
  }

  @Test
  void takesAWholeTextInAnAuthorsPlaceAsItIs() {
    String text = "A. ".repeat(100_000) + "A";

    assertThat(with(Field.AUTHORS, text).fields().all(Field.AUTHORS)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({
    "v. 40, 40,",
    "v. v. 176, 176,",
    "v. 7 issue 4, 7, 4",
    "Vol 3, 3,",
    "V12a, 12a,",
    "Vienna, Vienna,"
  })
  void cleansVolumes(String raw, String volume, String issue) {
    EntryBuilder entry = new EntryBuilder(1).add(Field.VOLUME, raw);
    Collected collected = new Collected();
    entry.into(collected);

    assertThat(collected.entries().get(0).fields().first(Field.VOLUME)).isEqualTo(volume);
    assertThat(collected.entries().get(0).fields().first(Field.ISSUE))
        .isEqualTo(issue == null ? "" : issue);
  }

  @Test
  void takesTheFirstOfSeveralAddresses() {
    String several = "https://example.org/a; https://example.org/b";

    assertThat(with(Field.URL, several).fields().first(Field.URL))
        .isEqualTo("https://example.org/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"et al.", "NCT00000000,", "ChiCTR2000000000", "NA"})
  void takesNoAuthorWhereThereIsNone(String raw) {
    assertThat(with(Field.AUTHORS, raw).fields().has(Field.AUTHORS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020// | 2020",
        "2021/07//Jul-Sep2021 | 2021",
        "20240408 | 2024",
        "4/3/2024 | 2024",
        "19 99 | 1999",
        "1999.0 | 1999",
      })
  void findsYear(String raw, String year) {
    assertThat(with(Field.YEAR, raw).fields().first(Field.YEAR)).isEqualTo(year);
  }

  @Test
  void keepsQuietOnlyAboutConventions() {
    assertThat(with(Field.YEAR, "JUN 13").repaired()).containsExactly("year: none in 'JUN 13'");
    assertThat(with(Field.TITLE, "A &lt; B.").repaired())
        .containsExactly("title: character references decoded");
    assertThat(with(Field.TITLE, "A title.").repaired()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "349 | 69 | 349-369",
        "591\u2010601 | '' | 591-601",
        "183-93; quiz 193-4 | '' | 183-193; quiz 193-4",
        "S28 | 36 | S28-36",
        "e0209483 | '' | e0209483",
        "12 | + | 12",
        "N.PAG | N.PAG | ''",
        "No | Specified | ''",
        "12 | 12 | 12",
        "591 | 12 | 591-12",
      })
  void joinsPages(String first, String last, String pages) {
    Entry entry = entry(new EntryBuilder(1).pages(first, last));

    assertThat(entry.fields().first(Field.PAGES)).isEqualTo(pages);
  }

  @Test
  void importsNeitherAddressesNorPaths() {
    assertThat(with(Field.URL, "someone@example.org").fields().has(Field.URL)).isFalse();
    assertThat(with(Field.URL, "file:///home/someone/a.pdf").fields().has(Field.URL)).isFalse();
    assertThat(with(Field.ABSTRACT, "Write to someone@example.org.").fields().first(Field.ABSTRACT))
        .isEqualTo("Write to .");
  }

  @Test
  void leavesOutCopyrightNoticeInPlaceOfAnAbstract() {
    String notice = "Copyright of A Journal is the property of A Publisher and may not be copied.";

    assertThat(with(Field.ABSTRACT, notice).fields().has(Field.ABSTRACT)).isFalse();
  }

  @Test
  void takesFiveMegabytesAndRejectsMoreThanSixteen() {
    Collected collected = new Collected();
    new EntryBuilder(1).add(Field.ABSTRACT, "x".repeat(5 << 20)).into(collected);
    new EntryBuilder(7).add(Field.ABSTRACT, "x".repeat((16 << 20) + 1)).into(collected);

    assertThat(collected.entries()).hasSize(1);
    assertThat(collected.rejections()).hasSize(1);
    assertThat(collected.rejections().get(0).line()).isEqualTo(7);
    assertThat(collected.rejections().get(0).reason()).contains("abstract is longer than");
  }

  @Test
  void keepsADateOnlyOfTheYearThatIsKept() {
    EntryBuilder other = new EntryBuilder(1).add(Field.YEAR, "2012").add(Field.DATE, "2011/12/15");
    EntryBuilder same = new EntryBuilder(1).add(Field.YEAR, "2012").add(Field.DATE, "2012/12/15");

    assertThat(entry(other).fields().has(Field.DATE)).isFalse();
    assertThat(entry(same).fields().first(Field.DATE)).isEqualTo("2012-12-15");
    assertThat(with(Field.YEAR, "2012 Dec").fields().first(Field.DATE)).isEqualTo("2012-12");
  }

  @Test
  void keepsTheTitleOfABookWhereItIsNotTheJournal() {
    EntryBuilder same =
        new EntryBuilder(1).add(Field.JOURNAL, "A book.").add(Field.BOOK_TITLE, "A Book");
    EntryBuilder series =
        new EntryBuilder(1).add(Field.JOURNAL, "A series").add(Field.BOOK_TITLE, "A book");

    assertThat(entry(same).fields().has(Field.BOOK_TITLE)).isFalse();
    assertThat(entry(series).fields().first(Field.BOOK_TITLE)).isEqualTo("A book");
  }

  @Test
  void takesTheMostTellingTypeThatTheSourceGives() {
    EntryBuilder entry =
        new EntryBuilder(1)
            .add(Field.TYPE, "JOUR")
            .add(Field.PUBLICATION_TYPES, "Conference Abstract")
            .add(Field.PUBLICATION_TYPES, "Case Reports");

    assertThat(entry(entry).fields().first(Field.TYPE)).isEqualTo("conference-abstract");
    assertThat(with(Field.TYPE, "GEN").fields().has(Field.TYPE)).isFalse();
  }

  @Test
  void tellsNumbersOfBooksFromThoseOfJournals() {
    Entry entry = with(Field.ISSN, "0304-3959; 978-3-16-148410-0");

    assertThat(entry.fields().all(Field.ISSN)).containsExactly("0304-3959");
    assertThat(entry.fields().all(Field.ISBN)).containsExactly("9783161484100");
  }
}
