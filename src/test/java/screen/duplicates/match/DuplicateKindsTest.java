package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.duplicates.Entry;
import screen.record.Field;

/** Kinds of pairs that look like duplicates: a person is asked, or they are read as one. */
class DuplicateKindsTest {
  private static final String TITLE = "Warm milk and the sleep of porters in old hospitals";

  private static MatchDecision verdict(Entry a, Entry b) {
    MatchDecision forward = Decision.on(Comparison.of(a.features(), b.features()));
    assertThat(Decision.on(Comparison.of(b.features(), a.features()))).isEqualTo(forward);
    return forward;
  }

  private static Entry titled(String id, String title) {
    return Entry.blank(id).title(title).authors("Moreno, Ana", "Okafor, Chidi").year(2012);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesis", "report", "dataset", "book", "patent", "preprint", "web-page"})
  void asksAboutAnotherTypeOfDocument(String type) {
    Entry article =
        titled("a:1", TITLE)
            .with(Field.TYPE, "journal-article")
            .journal("Sleep")
            .place("4", "1", "9-18");
    Entry other = titled("b:1", TITLE).with(Field.TYPE, type).journal("Sleep");
    assertThat(verdict(article, other)).isNotEqualTo(MatchDecision.SAME);
  }

  @Test
  void asksAboutARecordWithoutAPlace() {
    assertThat(
            verdict(
                titled("a:1", TITLE),
                titled("b:1", TITLE).journal("Sleep").place("4", "1", "9-18")))
        .isEqualTo(MatchDecision.POSSIBLE);
    assertThat(verdict(titled("a:1", TITLE), titled("b:1", TITLE))).isEqualTo(MatchDecision.SAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Research Square", "ChemRxiv", "medRxiv", "SSRN Electronic Journal"})
  void asksAboutAPreprintOfAnyServer(String server) {
    assertThat(
            verdict(
                titled("a:1", TITLE).journal(server),
                titled("b:1", TITLE).journal("Annals of Bread")))
        .isNotEqualTo(MatchDecision.SAME);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trends in tea of porters in men | Trends in tea of porters in mental wards | POSSIBLE
          Warm milk for tired porters | Warm milk for tired porters in their first winter of night work | POSSIBLE
          Phase 2 trial of warm milk in porters | Phase II trial of warm milk in porters | SAME
          Counselling of paediatric tumour patients | Counseling of pediatric tumor patients | SAME
          Sleep of tired porters in eleven old hospitals over the last 1 | Sleep of tired porters in eleven old hospitals over the last 10 years | SAME
          Warme Milch und der Schlaf = Warm milk and the sleep of porters | Warm milk and the sleep of porters | SAME
          """)
  void readsTitles(String one, String other, MatchDecision expected) {
    Entry cut = titled("a:1", one).journal("Sleep").with(Field.VOLUME, "4");
    Entry whole = titled("b:1", other).journal("Sleep").place("4", "1", "9-18");
    assertThat(verdict(cut, whole)).isEqualTo(expected);
  }

  @Test
  void asksWithoutAuthorsUnlessThePlaceAgrees() {
    Entry one = Entry.blank("a:1").title(TITLE).year(2012).journal("Sleep").with(Field.VOLUME, "4");
    Entry other =
        Entry.blank("b:1").title(TITLE).year(2012).journal("Sleep").place("4", "1", "9-18");
    assertThat(verdict(one, other)).isEqualTo(MatchDecision.POSSIBLE);
    assertThat(verdict(one.place("", "", "9-18"), other)).isEqualTo(MatchDecision.SAME);
  }

  @Test
  void asksAboutEntriesOfTwoRegistries() {
    Entry one = titled("a:1", TITLE).with(Field.URL, "https://trials.example/NCT99000001");
    Entry other = titled("b:1", TITLE).with(Field.ACCESSION, "EUCTR2009-999999-12-GB");
    assertThat(verdict(one, other)).isEqualTo(MatchDecision.POSSIBLE);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          van der Heiden | van der Heiden, Hans
          Lopez-Ruiz | Lopez-Ruiz, Ana
          Pérez de Soto A | Soto AP
          Smith, John Robert | Smith, Robert
          """)
  void readsNamesOfOnePerson(String one, String other) {
    assertThat(
            ComparedField.AUTHORS
                .compare(
                    Entry.blank("a:1").authors(one).features(),
                    Entry.blank("b:1").authors(other).features())
                .supports())
        .isTrue();
  }
}
