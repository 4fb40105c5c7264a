package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.duplicates.Entry;
import screen.record.Field;

class ObjectionTest {
  private static Entry titled(String id, String title) {
    return Entry.blank(id)
        .title(title)
        .authors("Moreno, Ana", "Okafor, Chidi")
        .year(2012)
        .journal("Journal of Imaginary Sleep Research");
  }

  private static String objection(Entry a, Entry b) {
    String forward = Objection.first(Comparison.of(a.features(), b.features()));
    String backward = Objection.first(Comparison.of(b.features(), a.features()));
    assertThat(backward.isEmpty()).isEqualTo(forward.isEmpty());
    return forward;
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sleep of night porters in old hospitals | Erratum: Sleep of night porters in old hospitals | an erratum
          Sleep of night porters in old hospitals | Sleep of night porters in old hospitals (vol 9, pg 22, 2011) | an erratum
          Sleep of night porters in old hospitals | Retraction: Sleep of night porters in old hospitals | a retraction
          Sleep of night porters in old hospitals | Sleep of night porters in old hospitals - Reply | a reply
          Sleep of night porters in old hospitals | Comment on: Sleep of night porters in old hospitals | a comment
          Sleep of night porters in old hospitals | Sleep of night porters in old hospitals: study protocol | a protocol
          Sleep of night porters. Part I: winter nights | Sleep of night porters. Part II: winter nights | numbers differ
          Sleep of porters after 24 weeks of nights | Sleep of porters after 52 weeks of nights | numbers differ
          Sleep of porters in old hospitals | Sleep of porters in old hospitals 2 | numbers differ
          One-year sleep of porters in old hospitals | Five-year sleep of porters in old hospitals | numbers differ
          Sleep of night porters in old hospitals | Sleep of night porters in old hospitals [Erratum] | an erratum
          Sleep of night porters in old hospitals | Sleep of night porters in old hospitals: rationale and design | a protocol
          Sleep of night porters in old hospitals | Withdrawal: Sleep of night porters in old hospitals | a retraction
          Sleep of porters given prednisone in winter | Sleep of porters given prednisolone in winter | two studies
          Night work and sleep in adult porters of towns | Night work and sleep in adolescent porters of towns | two studies
          Night work and sleep in male porters of towns | Night work and sleep in female porters of towns | two studies
          Night work and sleep of porters in towns | Night work and sleep of bakers in towns | the titles differ
          Hospital porters case A of two towns in winter | Hospital porters case B of two towns in winter | the titles differ
          """)
  void tellsTitlesApartThatOnlyLookAlike(String one, String other, String words) {
    assertThat(objection(titled("a:1", one), titled("b:1", other))).contains(words);
  }

  @Test
  void hasNothingAgainstTheSameArticle() {
    assertThat(objection(Entry.article("a:1"), Entry.article("b:1"))).isEmpty();
  }

  @Test
  void takesATranslationInOnePlaceForTheArticle() {
    Entry english =
        titled("a:1", "Night work and the sleep of porters").place("14", "3", "221-228");
    Entry german = titled("b:1", "Nachtarbeit und Schlaf bei Trägern").place("14", "3", "221-228");
    assertThat(objection(english, german)).isEmpty();
    assertThat(Decision.on(Comparison.of(english.features(), german.features())))
        .isEqualTo(MatchDecision.SAME);
  }

  @Test
  void takesTwoTextsOfOneTeamOnOneRunOfPagesForTwo() {
    Entry one = titled("a:1", "Attitudes of porters towards tea").place("14", "3", "12-13");
    Entry other = titled("b:1", "Falls in hospital kitchens").place("14", "3", "12-13");
    assertThat(objection(one, other)).isEqualTo("the titles differ");
    assertThat(Objection.conflict(Comparison.of(one.features(), other.features()))).isNotEmpty();
  }

  @Test
  void asksForMoreThanTheTitleOfAColumn() {
    Entry january = titled("a:1", "Editorial notes").place("14", "1", "1-2");
    Entry march = titled("b:1", "Editorial notes").place("14", "3", "1-2");
    Entry again = titled("c:1", "Editorial notes").place("14", "3", "1-2");
    assertThat(objection(january, march)).contains("issues differ");
    assertThat(objection(march, again)).isEmpty();
  }

  @Test
  void asksWhereIdentifiersDiffer() {
    assertThat(
            objection(
                Entry.article("a:1").with(Field.PMID, "99000001"),
                Entry.article("b:1").with(Field.PMID, "99000002")))
        .contains("PMIDs");
  }

  @Test
  void keepsTrialsOfOneRegistryApart() {
    String title = "Open label trial of warm milk in night porters";
    assertThat(
            objection(
                Entry.blank("a:1").title(title).journal("clinicaltrials.gov NCT99000001"),
                Entry.blank("b:1").title(title).journal("clinicaltrials.gov NCT99000002")))
        .contains("registry numbers differ");
  }

  @Test
  void keepsPreprintAndArticleApart() {
    String title = "Sleep of night porters in old hospitals";
    Entry preprint =
        Entry.blank("a:1").title(title).authors("Moreno, Ana").with(Field.DOI, "10.31234/x");
    assertThat(objection(preprint, titled("b:1", title))).contains("preprint");
  }

  @Test
  void keepsConferenceAbstractAndPaperApart() {
    String title = "Sleep of night porters in old hospitals";
    Entry paper = titled("a:1", title).place("14", "3", "221-228");
    Entry inSupplement = titled("b:1", title).place("14", "Suppl 2", "S33");
    Entry inOtherVolume = titled("c:1", title).place("13", "9", "105-107");
    assertThat(objection(paper, inSupplement)).isNotEmpty();
    assertThat(objection(paper, inOtherVolume)).contains("volumes differ");
  }

  @Test
  void keepsVersionsOfACochraneReviewApart() {
    String title = "Warm milk for sleep in night porters";
    Entry first =
        Entry.blank("a:1")
            .title(title)
            .authors("Moreno, A")
            .year(2008)
            .journal("Cochrane Database of Systematic Reviews");
    Entry update =
        Entry.blank("b:1")
            .title(title)
            .authors("Moreno, A")
            .year(2012)
            .journal("Cochrane Database of Systematic Reviews");
    assertThat(objection(first, update)).contains("Cochrane");
  }

  @Test
  void keepsProceedingsOfTwoYearsApart() {
    String title = "Introduction to the track on the sleep of porters";
    assertThat(
            objection(
                titled("a:1", title),
                Entry.blank("b:1")
                    .title(title)
                    .authors("Moreno, Ana", "Okafor, Chidi")
                    .year(2013)
                    .journal("Journal of Imaginary Sleep Research")))
        .isNotEmpty();
  }

  private static MatchDecision verdict(Entry a, Entry b) {
    return Decision.on(Comparison.of(a.features(), b.features()));
  }

  @Test
  void leavesOutWhatThreeSignsTellApart() {
    String title = "Sleep of night porters in old hospitals";
    Entry paper = titled("a:1", title).place("14", "3", "221-228");
    Entry otherIssue = titled("b:1", title).place("14", "5", "221");
    Entry inSupplement = titled("c:1", title).place("14", "Suppl 2", "S33");
    assertThat(verdict(paper, otherIssue)).isEqualTo(MatchDecision.SAME);
    Entry inOtherVolume = titled("d:1", title).place("13", "Suppl 2", "S33");
    assertThat(verdict(paper, inSupplement)).isEqualTo(MatchDecision.POSSIBLE);
    assertThat(verdict(paper, inOtherVolume)).isEqualTo(MatchDecision.DIFFERENT);
  }

  @Test
  void leavesOutAnotherStudyOfOneTeam() {
    Entry nurses = titled("a:1", "Night work and sleep of nurses in towns").place("14", "3", "2-9");
    Entry bakers =
        titled("b:1", "Night work and sleep of bakers in towns").place("14", "3", "30-39");
    Entry unplaced = titled("c:1", "Night work and sleep of bakers in towns").place("14", "3", "");
    assertThat(verdict(nurses, bakers)).isEqualTo(MatchDecision.DIFFERENT);
    assertThat(verdict(nurses, unplaced)).isEqualTo(MatchDecision.POSSIBLE);
  }

  @Test
  void leavesOutTwoEntriesOfARegistry() {
    String title = "Open label trial of warm milk in night porters";
    Entry one = titled("a:1", title).with(Field.URL, "https://trials.example/NCT99000001");
    Entry other = titled("b:1", title).with(Field.URL, "https://trials.example/NCT99000002");
    assertThat(verdict(one, other)).isEqualTo(MatchDecision.DIFFERENT);
  }

  @Test
  void asksWhereATitleSaysMoreAndNotAllOfTheRestAgrees() {
    Entry paper =
        titled("a:1", "Sleep of night porters in old hospitals").place("14", "3", "221-228");
    Entry more =
        titled("b:1", "Sleep of night porters in old hospitals: the view of the patients")
            .place("14", "3", "229-231");
    assertThat(objection(paper, more)).contains("one title says more");
  }

  @Test
  void asksWhereTwoYearsLieBetweenAndNothingElsePlacesThem() {
    String title = "Sleep of night porters in old hospitals";
    Entry later =
        Entry.blank("b:1")
            .title(title)
            .authors("Moreno, Ana", "Okafor, Chidi")
            .year(2014)
            .journal("Journal of Imaginary Sleep Research");
    Entry paper = titled("a:1", title).place("14", "3", "221-228");
    assertThat(objection(paper, later)).contains("years differ");
    assertThat(objection(paper, later.place("14", "3", ""))).isEmpty();
  }

  @Test
  void asksWhereASupplementMayHoldTheAbstractOfAnArticle() {
    String title = "Sleep of night porters in old hospitals";
    Entry paper = titled("a:1", title).place("14", "3", "221-228");
    Entry unpaged = titled("b:1", title).place("14", "Suppl 2", "");
    Entry ofThatIssue = titled("c:1", title).place("14", "3 Suppl 1", "");
    assertThat(objection(paper, unpaged)).contains("supplement");
    assertThat(objection(paper, ofThatIssue)).isEmpty();
  }
}
