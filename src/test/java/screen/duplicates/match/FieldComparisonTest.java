package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.duplicates.Entry;
import screen.duplicates.match.fields.Features;
import screen.record.Field;

/** Each comparison by cases; each case is also compared the other way round. */
class FieldComparisonTest {
  private static void assertAgreement(
      ComparedField field, Features one, Features other, Level level, String words) {
    assertThat(field.compare(one, other).level()).isEqualTo(level);
    assertThat(field.compare(one, other).words()).isEqualTo(words);
    assertThat(field.compare(other, one)).isEqualTo(field.compare(one, other));
  }

  private static Features title(String title) {
    return Entry.blank("a:1").title(title).features();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Night shifts and sleep quality in porters | Night Shifts and Sleep Quality in Porters. | SAME | same title
          Night shifts and sleep quality in porters | [Night shifts and sleep quality in porters] | SAME | same title
          Night shifts and sleep quality in porters | Night shifts and sleep quality in porters [Review] [33 refs] | SAME | same title
          Night shifts and sleep quality in porters | Nachtschicht und Schlaf [Night shifts and sleep quality in porters] | SAME | same title
          Night shifts and sleep quality in porters.[Erratum appears in J Sleep. 2009;3:4] | Night shifts and sleep quality in porters | SAME | same title
          Health care of night porters and their families | Healthcare of night porters and their families | SAME | same title
          Night shifts and sleep quality in porters | Night shift and sleep quality in portres | SIMILAR | same title but for spelling
          Night shifts and sleep quality in porters | Night shifts and sleep quality in porters: an unusually long and winding survey of towns | SIMILAR | one title continues the other
          Night shifts and sleep quality in porters | Night shifts and sleep quality in bakers | DOUBTFUL | similar titles
          Night shifts and sleep quality in porters | Bread prices and riots in market towns | DIFFERENT | different titles
          Night shifts and somnotinib in porters and bakers | Night shifts and pernotinib in porters and bakers | DOUBTFUL | similar titles
          Atypical sleep of night porters in market towns | Typical sleep of night porters in market towns | DOUBTFUL | similar titles
          Editorial notes | Editorial Notes | SAME | same title, but a short one
          RETRACTED: Night shifts and sleep quality in porters | Night shifts and sleep quality in porters | SAME | same title
          Night shifts and sleep quality in porters (Retracted article. See vol. 9, pg. 2, 2013) | Night shifts and sleep quality in porters | SAME | same title
          """)
  void comparesTitles(String one, String other, Level level, String words) {
    assertAgreement(ComparedField.TITLE, title(one), title(other), level, words);
  }

  private static Features authors(String names) {
    return Entry.blank("a:1").authors(names.split(" \\+ ")).features();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moreno, A. + Okafor, C. | Okafor, Chidi + Moreno, Ana | SAME | same authors
          Moreno, A. | Moreno AL | SAME | same author
          Wang, Y. | Wang, J. | DIFFERENT | authors of one name with other initials
          Moreno, A. + Okafor, C. + Quill, R. | Moreno, A. + Okafor, C. + Quill, R. + Lind, P. | SIMILAR | one list of authors is part of the other
          Moreno, A. | Moreno, A. + Okafor, C. | SIMILAR | same first author, the others missing on one side
          Moreno, A. + Okafor, C. + Quill, R. | Moreno, A. + Okafor, C. + Lind, P. | SIMILAR | most authors the same
          Moreno, A. + Okafor, C. + Quill, R. | Moreno, A. + Lind, P. + Ito, K. | DOUBTFUL | some authors the same
          Moreno, A. + Okafor, C. | Lind, P. + Ito, K. | DIFFERENT | different authors
          """)
  void comparesAuthorsWhateverTheirOrder(String one, String other, Level level, String words) {
    assertAgreement(ComparedField.AUTHORS, authors(one), authors(other), level, words);
  }

  private static Features journal(String name) {
    return Entry.blank("a:1").journal(name).features();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Journal of Imaginary Sleep Research | Journal of imaginary sleep research (Online) | SAME | same journal
          Journal of Imaginary Sleep Research | J Imagin Sleep Res | SAME | same journal, abbreviated
          Journal of Imaginary Sleep Research | JISR | SAME | same journal, abbreviated
          12th Conference on Imaginary Sleep 2007 | Proceedings of the 12th Conference on Imaginary Sleep | SAME | same journal
          Sleep | Sleep and Dreams | SIMILAR | one journal's name is part of the other's
          BSR | Bread Abstracts Section B | DOUBTFUL | journals' names partly alike
          Journal of Imaginary Sleep Research | Annals of Bread | DIFFERENT | different journals
          """)
  void comparesJournals(String one, String other, Level level, String words) {
    assertAgreement(ComparedField.JOURNAL, journal(one), journal(other), level, words);
  }

  private static Features place(String volume, String issue, String pages) {
    return Entry.blank("a:1").year(2012).place(volume, issue, pages).features();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          349-369 | 349-69  | SAME      | same pages
          349-369 | 349     | SAME      | same first page
          e124    | 124     | SAME      | same page
          e124    | Art. No. e124 | SAME | same page
          S95     | A95     | DIFFERENT | different pages
          349-369 | e12724  | UNKNOWN   | a page against an article number
          349-369 | 01-Jun  | UNKNOWN   | pages that cannot be compared
          246-250 | 250-254 | DOUBTFUL  | pages overlap
          349-369 | 412-419 | DIFFERENT | different pages
          """)
  void comparesPages(String one, String other, Level level, String words) {
    assertAgreement(ComparedField.PAGES, place("", "", one), place("", "", other), level, words);
  }

  @ParameterizedTest(name = "{0}({1}) / {2}({3})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 | 3 | 14 | 3             | SAME      | SAME
          14 | 3 | Vol. 14 | 03       | SAME      | SAME
          66 (Supplement 1) | '' | 66 | S1 | SAME | SAME
          14 | 3 | 15 | 4             | DIFFERENT | DIFFERENT
          14 | 1 | 14 | Suppl 1       | SAME      | UNKNOWN
          63 | SUPPL. 1 | 1 | ''      | UNKNOWN   | UNKNOWN
          '' | 26 | 26 | 9            | SAME      | UNKNOWN
          14 | 5 Suppl | 14 | 5 Suppl 1 | SAME    | UNKNOWN
          14 | 5 Suppl 2 | 14 | Suppl 2 | SAME    | SAME
          14 | 3 SUPPL | 14 | Suppl 1 | SAME      | DIFFERENT
          14 | 5 Suppl 1 | 14 | 5 Suppl 2 | SAME  | DIFFERENT
          2012 | 3 | 14 | 3           | UNKNOWN   | SAME
          """)
  void comparesVolumesAndIssues(
      String volume,
      String issue,
      String otherVolume,
      String otherIssue,
      Level volumes,
      Level issues) {
    Features one = place(volume, issue, "");
    Features other = place(otherVolume, otherIssue, "");
    assertThat(ComparedField.VOLUME.compare(one, other).level()).isEqualTo(volumes);
    assertThat(ComparedField.ISSUE.compare(one, other).level()).isEqualTo(issues);
    assertThat(ComparedField.VOLUME.compare(other, one))
        .isEqualTo(ComparedField.VOLUME.compare(one, other));
    assertThat(ComparedField.ISSUE.compare(other, one))
        .isEqualTo(ComparedField.ISSUE.compare(one, other));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({"2012,2012,SAME", "2012,2013,SIMILAR", "2012,2010,DOUBTFUL", "2012,2016,DIFFERENT"})
  void comparesYears(int one, int other, Level level) {
    assertThat(
            ComparedField.YEAR
                .compare(
                    Entry.blank("a:1").year(one).features(),
                    Entry.blank("b:1").year(other).features())
                .level())
        .isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource({
    "DOI,10.5555/a(1),10.5555/a%281%29,SAME",
    "DOI,10.5555/a,10.5555/b,DIFFERENT",
    "PMID,99000001,99000001,SAME",
    "PMID,99000001,99000002,DIFFERENT"
  })
  void comparesIdentifiersAsIdentifiers(Field field, String one, String other, Level level) {
    Agreement agreement =
        ComparedField.valueOf(field.name())
            .compare(
                Entry.blank("a:1").with(field, one).features(),
                Entry.blank("b:1").with(field, other).features());
    assertThat(agreement.level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "NCT99000001,NCT99000001,SAME",
    "NCT99000001,NCT99000002,DIFFERENT",
    "NCT99000001,ISRCTN99000002,UNKNOWN"
  })
  void comparesTheNumbersOfRegistries(String one, String other, Level level) {
    Features entry = Entry.blank("a:1").with(Field.URL, "https://trials.example/" + one).features();
    Features passedOn = Entry.blank("b:1").journal("Registry " + other).features();
    assertThat(ComparedField.TRIAL.compare(entry, passedOn).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "DOI",
    "PMID",
    "TRIAL",
    "TITLE",
    "AUTHORS",
    "YEAR",
    "JOURNAL",
    "VOLUME",
    "ISSUE",
    "PAGES",
    "ABSTRACT"
  })
  void isSilentAboutWhatIsMissing(ComparedField field) {
    Features full =
        Entry.article("a:1")
            .with(Field.DOI, "10.5555/a")
            .with(Field.PMID, "99000001")
            .with(Field.URL, "https://trials.example/NCT99000001")
            .with(
                Field.ABSTRACT,
                String.join(" ", List.of("We watched porters sleep for weeks".repeat(9))))
            .features();
    Features nothing = Entry.blank("b:1").features();
    assertThat(field.compare(full, nothing).weight()).isZero();
    assertThat(field.compare(nothing, full).weight()).isZero();
    assertThat(field.compare(full, full).weight()).isPositive();
  }
}
