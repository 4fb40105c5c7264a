package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
          Sleep of the â€œold guardâ€ of porters and â€˜nightâ€™ work | Sleep of the “old guard” of porters and ‘night’ work | SAME
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

  /** What two abstracts can be cut from; no two sentences share a pair of words. */
  private static final List<String> SENTENCES =
      List.of(
          "Porters in old hospitals walk up to twenty kilometres during one single shift.",
          "We offered warm milk at four in the morning for six consecutive winter weeks.",
          "Sleep was recorded with wrist actigraphs and a paper diary kept beside every bed.",
          "Mean sleep rose from five to six hours, and fewer porters reported waking early.",
          "Milk seems a cheap and harmless aid where night work cannot be avoided altogether.",
          "A questionnaire about hot drinks reached nine hundred cleaners of three counties.",
          "Respondents who chose cocoa were older, smoked less and lived closer to their work.",
          "After adjustment for age no association between beverages and fatigue remained.",
          "Cross-sectional answers say little about causes, so that trials are still needed.");

  /**
   * @param sentences the first and the last sentence of each run of them: "02 45"
   */
  private static Entry abstracted(String id, String sentences, String volume, String pages) {
    StringBuilder text = new StringBuilder();
    for (String run : sentences.split(" ", -1)) {
      int first = Character.digit(run.charAt(0), 10);
      int last = Character.digit(run.charAt(1), 10);
      text.append(String.join(" ", SENTENCES.subList(first, last + 1))).append(' ');
    }
    return titled(id, TITLE)
        .journal("Sleep")
        .place(volume, "", pages)
        .with(Field.ABSTRACT, text.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          one text, one of them placed          | 04    | '' | ''   | 04    | 4 | 9-18 | SAME
          one text, cut off                     | 04    | '' | ''   | 03    | 4 | 9-18 | SAME
          other text, one of them placed        | 04    | '' | ''   | 58    | 4 | 9-18 | POSSIBLE
          other text, neither placed            | 04    | '' | ''   | 58    | '' | ''  | POSSIBLE
          other text, the page given but once   | 04    | 4  | ''   | 58    | '' | 9-18 | POSSIBLE
          other text in one volume              | 04    | 4  | ''   | 58    | 4 | 9-18 | POSSIBLE
          half of the text in one volume        | 04    | 4  | ''   | 02 56 | 4 | 9-18 | SAME
          other text on one run of pages        | 04    | '' | 9-18 | 58    | 4 | 9-18 | SAME
          half of the text, neither placed      | 04    | '' | ''   | 02 56 | '' | ''  | POSSIBLE
          a third of the text, neither placed   | 03    | '' | ''   | 01 57 | '' | ''  | POSSIBLE
          another beginning, neither placed     | 04    | '' | ''   | 55 14 | '' | ''  | POSSIBLE
          two sentences more, neither placed    | 13    | '' | ''   | 03 56 | '' | ''  | POSSIBLE
          """)
  void asksAboutOtherTextsUnlessThePlaceAgrees(
      String kind,
      String one,
      String volume,
      String pages,
      String other,
      String otherVolume,
      String otherPages,
      MatchDecision expected) {
    assertThat(
            verdict(
                abstracted("a:1", one, volume, pages),
                abstracted("b:1", other, otherVolume, otherPages)))
        .as(kind)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} in {1} / {2} in {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          conference-paper | Third Workshop on Tea        | journal-article  | Annals of Bread and Milk | POSSIBLE
          conference-paper | Proc Tea and Bread 2012      | journal-article  | Bread                    | POSSIBLE
          journal-article  | Third Workshop on Tea        | journal-article  | Annals of Bread and Milk | POSSIBLE
          chapter          | Lecture Notes in Tea         | journal-article  | Annals of Bread and Milk | POSSIBLE
          conference-paper | Tea Research Symposium       | journal-article  | Journal of Tea Research  | POSSIBLE
          conference-paper | Third Workshop on Tea        | conference-paper | Workshop on Tea          | SAME
          conference-paper | Annals of Bread and Milk     | journal-article  | Ann Bread Milk           | SAME
          """)
  void asksAboutOneRunOfPagesInProceedingsAndJournal(
      String type, String journal, String otherType, String otherJournal, MatchDecision expected) {
    Entry one = titled("a:1", TITLE).with(Field.TYPE, type).journal(journal).place("", "", "23-37");
    Entry other =
        titled("b:1", TITLE)
            .with(Field.TYPE, otherType)
            .journal(otherJournal)
            .place("", "", "23-37");
    assertThat(verdict(one, other)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Correction: %s           | %s: Correction
          Correction to: %s        | %s (Correction)
          Erratum: %s              | "%s": Erratum
          Erratum to "%s"          | %s - Erratum
          Corrigendum to '%s'      | %s [Corrigendum]
          Author Correction: %s    | %s: Author Correction
          Publisher's Correction: %s | Correction: %s
          Erratum: %s              | Correction to: %s [Sleep, 3, (2011), 9-18]
          Correction: %s           | Erratum: %s (Sleep (2011) 3 (9-18))
          Notice of correction: %s | Correction: %s
          Addendum to: %s          | %s: Addendum
          Retraction: %s           | %s: Retraction
          Retraction notice to "%s" | %s (Retraction)
          Expression of concern: %s | %s: Expression of Concern
          Reply to: %s             | %s: Reply
          Comment on: %s           | %s: Comment
          """)
  void findsANoticeInOtherWords(String one, String other) {
    assertThat(verdict(notice("a:1", one), notice("b:1", other)))
        .isNotEqualTo(MatchDecision.DIFFERENT);
    Entry article = titled("c:1", TITLE).journal("Sleep").place("4", "", "");
    assertThat(verdict(notice("a:1", one), article)).isNotEqualTo(MatchDecision.SAME);
    assertThat(verdict(notice("b:1", other), article)).isNotEqualTo(MatchDecision.SAME);
  }

  private static Entry notice(String id, String wording) {
    return titled(id, String.format(Locale.ROOT, wording, TITLE))
        .journal("Sleep")
        .place("4", "1", "91");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Warm milk at four: what porters of old hospitals make of it | Porters and their drinks at night: an interview study
          Sleep and milk in porters, part 1: a rapid review of winter nights | The winter nights literature: a rapid review
          Does milk help? | Night work, warm milk and the sleep of porters: a randomised trial
          """)
  void readsARewordedTitleByIdentifierTextAndVolume(String one, String other) {
    assertThat(verdict(reworded("a:1", one, "04"), reworded("b:1", other, "04")))
        .isEqualTo(MatchDecision.SAME);
    assertThat(verdict(reworded("a:1", one, "04"), reworded("b:1", other, "58")))
        .isNotEqualTo(MatchDecision.SAME);
  }

  private static Entry reworded(String id, String title, String sentences) {
    return titled(id, title)
        .journal("Sleep")
        .place("4", "1", "7")
        .with(Field.DOI, "10.5555/sleep4010007")
        .with(
            Field.ABSTRACT,
            String.join(
                " ", SENTENCES.subList(sentences.charAt(0) - '0', sentences.charAt(1) - '0' + 1)));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10.5555//milk.2012.7           | 10.5555/milk.2012.7
          10.5555///milk.2012.7          | 10.5555/milk.2012.7
          10.5555/milk%282012%297        | 10.5555/milk(2012)7
          10.5555/milk%2f2012.7          | 10.5555/milk/2012.7
          """)
  void readsADoiWithASlip(String one, String other) {
    assertThat(
            ComparedField.DOI
                .compare(
                    titled("a:1", TITLE).with(Field.DOI, one).features(),
                    titled("b:1", TITLE).with(Field.DOI, other).features())
                .is(Level.SAME))
        .isTrue();
  }

  @Test
  void asksAboutAColumnThatBeginsOnOnePageOfEveryVolume() {
    String section = "Special section: tea, bread and the sleep of hospital porters";
    Entry one = titled("a:1", section).journal("Sleep").place("26", "2", "7-13");
    Entry next =
        Entry.blank("b:1")
            .title(section)
            .authors("Moreno, Ana", "Okafor, Chidi")
            .year(2013)
            .journal("Sleep")
            .place("27", "3", "7-10");
    assertThat(verdict(one, next)).isNotEqualTo(MatchDecision.SAME);
    assertThat(verdict(one, titled("b:1", section).journal("Sleep").place("62", "2", "7-13")))
        .isEqualTo(MatchDecision.SAME);
  }

  @Test
  void asksWhereNothingOfPlaceAndYearCanBeCompared() {
    Entry inPress = titled("a:1", TITLE).journal("Sleep");
    Entry placed =
        Entry.blank("b:1")
            .title(TITLE)
            .authors("Moreno, Ana", "Okafor, Chidi")
            .place("4", "1", "9");
    assertThat(verdict(inPress, placed)).isEqualTo(MatchDecision.POSSIBLE);
    assertThat(verdict(inPress, placed.year(2012))).isEqualTo(MatchDecision.SAME);
  }

  /** Another word in the title and another journal: more must agree than authors and year. */
  @Test
  void asksInSpiteOfTwoSignsIfMuchAgrees() {
    Entry one =
        titled("a:1", "Night work and sleep of porters in towns")
            .journal("Journal of Imaginary Sleep Research")
            .place("14", "", "");
    Entry other =
        Entry.blank("b:1")
            .title("Night work and sleep of bakers in towns")
            .authors("Moreno, Ana", "Okafor, Chidi")
            .year(2012)
            .journal("Annals of Bread");
    String text = "Sleep was measured in porters and bakers of four towns in two winters. ";

    assertThat(verdict(one, other)).isEqualTo(MatchDecision.DIFFERENT);
    assertThat(
            verdict(
                one.with(Field.ABSTRACT, text.repeat(2)),
                other.with(Field.ABSTRACT, text.repeat(2))))
        .isEqualTo(MatchDecision.POSSIBLE);
  }
}
