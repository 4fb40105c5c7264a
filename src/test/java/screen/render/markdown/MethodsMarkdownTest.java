package screen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import screen.render.Rendering;
import screen.render.ReviewOfFiveRecords;
import screen.votes.Stage;
import screen.votes.Verdict;

/** The sentences say what was done, not what should have been. */
class MethodsMarkdownTest {
  private final String whole = text(Rendering.METHODS_MD, ReviewOfFiveRecords.whole());

  @Test
  void tellsWhoScreenedHowMany() {
    assertThat(whole)
        .contains(
            "Titles and abstracts: of 4 records, 4 were screened by two screeners or more"
                + " (AB 4, CD 4).");
  }

  @Test
  void tellsHowConflictsEnded() {
    assertThat(whole)
        .contains("Votes differed on 1: 1 settled by the tiebreaker (EF), 0 by a screener's");
  }

  @Test
  void givesAgreementWithItsLimits() {
    assertThat(whole).contains("AB and CD agreed on 3 of 4 (75.0 %, 95 % CI 30.1 % to 95.4 %;");
  }

  @Test
  void saysWhyVotesDifferedOnMoreThanTheIndependentVotesDisagreeOn() {
    ReviewOfFiveRecords later =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Changed by one after both had agreed")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "AB", Verdict.INCLUDE, "")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "CD", Verdict.INCLUDE, "")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "AB", Verdict.EXCLUDE, "");

    assertThat(text(Rendering.METHODS_MD, later))
        .contains("Votes differed on 2")
        .contains("agreed on 4 of 5")
        .contains("On the other 1 of the 2 the votes differed only later");
    assertThat(whole).doesNotContain("On the other");
  }

  @Test
  void callsWhatOneScreenerScreenedSingleScreened() {
    ReviewOfFiveRecords single =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Screened once")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "AB", Verdict.EXCLUDE, "");
    assertThat(text(Rendering.METHODS_MD, single))
        .contains("4 were screened by two screeners or more, 1 by a single screener (one:6)")
        .contains("Interim");
  }

  @Test
  void doesNotSayThatNobodyLookedAtWhatAwaitsClassification() {
    ReviewOfFiveRecords awaiting =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Published as an abstract only")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "AB", Verdict.INCLUDE, "")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "CD", Verdict.INCLUDE, "")
            .vote(Stage.FULL_TEXT, "one:6", "AB", Verdict.AWAITING, "")
            .vote(Stage.FULL_TEXT, "one:6", "CD", Verdict.AWAITING, "");

    assertThat(text(Rendering.METHODS_MD, awaiting))
        .contains(
            "of 3 full texts, 2 were screened by two screeners or more, 1 awaiting classification"
                + " or ongoing (AB 2, CD 2)");
    assertThat(text(Rendering.CHECKLIST_MD, awaiting))
        .contains("0 by none, 1 awaiting classification or ongoing.");
  }

  @Test
  void doesNotCallAReportScreenedThatWasNotRetrieved() {
    ReviewOfFiveRecords missing =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Screened by two, then found to be missing")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "AB", Verdict.INCLUDE, "")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "CD", Verdict.INCLUDE, "")
            .vote(Stage.FULL_TEXT, "one:6", "AB", Verdict.INCLUDE, "")
            .vote(Stage.FULL_TEXT, "one:6", "CD", Verdict.EXCLUDE, "wrong-drug")
            .vote(Stage.FULL_TEXT, "one:6", "EF", Verdict.NOT_RETRIEVED, "");
    assertThat(text(Rendering.METHODS_MD, missing))
        .contains(
            "Full texts: of 2 full texts, 2 were screened by two screeners or more (AB 2, CD 2)")
        .contains("1 could not be retrieved. We assessed 2 full texts")
        .contains(
            "(on 1 of them also over whether the report was retrieved or could be assessed yet)");
    assertThat(text(Rendering.CHECKLIST_MD, missing))
        .contains("Full text: 2 screened by two screeners or more, 0 by one, 0 by none.");
  }

  @Test
  void namesAutomationWhereItExcludedARecord() {
    ReviewOfFiveRecords ranked =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Ruled out by a ranker")
            .vote(Stage.TITLE_ABSTRACT, "one:6", "robot", Verdict.EXCLUDE, "");
    assertThat(whole).contains("No record was excluded by an automation tool.");
    assertThat(text(Rendering.METHODS_MD, ranked))
        .contains("automation tools removed 1 record, which no person screened.");
  }

  @Test
  void doesNotCallPerfectOneSidedVotesKappa() {
    ReviewOfFiveRecords uniform =
        new ReviewOfFiveRecords()
            .record("one:1", "A")
            .vote(Stage.TITLE_ABSTRACT, "one:1", "AB", Verdict.EXCLUDE, "")
            .vote(Stage.TITLE_ABSTRACT, "one:1", "CD", Verdict.EXCLUDE, "");
    assertThat(text(Rendering.METHODS_MD, uniform)).contains("Cohen's kappa is not defined");
  }

  @Test
  void leavesItemsBlankThatTheFolderCannotAnswer() {
    String checklist = text(Rendering.CHECKLIST_MD, ReviewOfFiveRecords.whole());
    assertThat(checklist)
        .contains("| Methods | 11 | Study risk of bias assessment |  |  |")
        .contains("| Results | 16b | Study selection: excluded reports | 1 full text excluded;")
        .contains("| Methods | 7 | Search strategy |  |  |");
    assertThat(checklist.lines().filter(line -> line.startsWith("| ")).count()).isEqualTo(42 + 2);
  }

  private static String text(Rendering rendering, ReviewOfFiveRecords review) {
    return new String(rendering.render(review.report()), StandardCharsets.UTF_8);
  }
}
