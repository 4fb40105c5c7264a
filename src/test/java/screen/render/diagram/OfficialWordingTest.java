package screen.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.render.RenderedReviews;
import screen.render.figures.ReviewReport;

/** The words of the templates at prisma-statement.org, to the letter, with "n" for our numbers. */
class OfficialWordingTest {
  private static final List<String> MAIN_ARM =
      List.of(
          "Records identified from*: Databases (n = ) PubMed (n = ) CINAHL (n = ) Registers (n = )"
              + " CENTRAL (n = )",
          "Records removed before screening: Duplicate records removed (n = ) Records marked as"
              + " ineligible by automation tools (n = ) Records removed for other reasons (n = )",
          "Records screened (n = )",
          "Records excluded** (n = )",
          "Reports sought for retrieval (n = )",
          "Reports not retrieved (n = )",
          "Reports assessed for eligibility (n = )",
          "Reports excluded: Wrong population (n = ) Wrong study design (n = ) No outcome of"
              + " interest (n = )");
  private static final List<String> OTHER_ARM =
      List.of(
          "Records identified from: Websites (n = ) Organisations (n = ) World Sleep Society (n = )"
              + " Citation searching (n = )",
          "Records removed or excluded before retrieval (n = )",
          "Reports sought for retrieval (n = )",
          "Reports not retrieved (n = )",
          "Reports assessed for eligibility (n = )",
          "Reports excluded: Wrong population (n = ) No outcome of interest (n = )");
  private static final List<String> PREVIOUS =
      List.of(
          "Previous studies",
          "Studies included in previous version of review (n = ) Reports of studies included in"
              + " previous version of review (n = )");
  private static final List<String> INCLUDED =
      List.of("Studies included in review (n = ) Reports of included studies (n = )");
  private static final List<String> NEW_AND_TOTAL =
      List.of(
          "New studies included in review (n = ) Reports of new included studies (n = )",
          "Total studies included in review (n = ) Reports of total included studies (n = )");

  @Test
  void isThatOfNewReviews() {
    assertThat(title("new-v1"))
        .startsWith(
            "PRISMA 2020 flow diagram for new systematic reviews which included searches of"
                + " databases and registers only");
    assertThat(boxes("new-v1"))
        .isEqualTo(
            joined("Identification of studies via databases and registers", MAIN_ARM, INCLUDED));
  }

  @Test
  void isThatOfNewReviewsWithOtherMethods() {
    assertThat(title("new-v2"))
        .startsWith(
            "PRISMA 2020 flow diagram for new systematic reviews which included searches of"
                + " databases, registers and other sources");
    assertThat(boxes("new-v2"))
        .isEqualTo(
            joined(
                "Identification of studies via databases and registers",
                MAIN_ARM,
                "Identification of studies via other methods",
                OTHER_ARM,
                INCLUDED));
  }

  @Test
  void isThatOfUpdatedReviews() {
    assertThat(title("updated-v1"))
        .startsWith(
            "PRISMA 2020 flow diagram for updated systematic reviews which included searches of"
                + " databases and registers only");
    assertThat(boxes("updated-v1"))
        .isEqualTo(
            joined(
                PREVIOUS,
                "Identification of new studies via databases and registers",
                MAIN_ARM,
                NEW_AND_TOTAL));
  }

  @Test
  void isThatOfUpdatedReviewsWithOtherMethods() {
    assertThat(boxes("updated-v2"))
        .isEqualTo(
            joined(
                PREVIOUS,
                "Identification of new studies via databases and registers",
                MAIN_ARM,
                "Identification of new studies via other methods",
                OTHER_ARM,
                NEW_AND_TOTAL));
  }

  @Test
  void isThatOf2009() {
    assertThat(boxes("prisma-2009"))
        .startsWith(
            "Records identified through database searching (n = )",
            "Additional records identified through other sources (n = )",
            "Records after duplicates removed (n = )",
            "Records screened (n = )",
            "Records excluded (n = )")
        .contains("Full-text articles assessed for eligibility (n = )")
        .anyMatch(box -> box.startsWith("Full-text articles excluded, with reasons (n = )"))
        .anyMatch(box -> box.startsWith("Studies included in qualitative synthesis (n = )"));
    assertThat(diagram("prisma-2009").phases())
        .extracting(Diagram.Phase::name)
        .containsExactly("Identification", "Screening", "Eligibility", "Included");
  }

  @Test
  void hasTheLastBoxOf2009WhereTheProtocolStatesIt() {
    String pooled = "Studies included in quantitative synthesis (meta-analysis) (n = )";
    assertThat(boxes("prisma-2009-pooled")).contains(pooled);
    assertThat(boxes("prisma-2009")).doesNotContain(pooled);
    assertThat(diagram("prisma-2009-pooled").phases())
        .extracting(Diagram.Phase::name)
        .containsExactly("Identification", "Screening", "Eligibility", "Included");
  }

  /** As its makers' program at github.com/nealhaddaway/ROSES_flowchart draws them. */
  @Test
  void isThatOfRoses() {
    assertThat(boxes("roses"))
        .containsExactly(
            "Records identified from bibliographic database searches (n = )",
            "Records identified from searching other sources (n = )",
            "Records after duplicates removed (n = ) Duplicates removed (n = )",
            "Records after title and abstract screening (n = )",
            "Excluded titles and abstracts (n = )",
            "Articles retrieved at full text (n = )",
            "Unretrievable full texts (n = )",
            "Articles after full text screening (n = )",
            "Excluded full texts (n = ) Reasons: Wrong population (n = ) Wrong study design (n = )"
                + " No outcome of interest (n = )",
            "Reports of ongoing studies (n = )",
            "Articles / Studies included in the review (n = 22 / n = 12)",
            "Studies included after critical appraisal (n = )",
            "Excluded from further synthesis (n = )",
            "Studies included in narrative synthesis (n = )",
            "Studies included in quantitative synthesis (n = )",
            "Studies not included in further synthesis (n = )");
    assertThat(diagram("roses").phases())
        .extracting(Diagram.Phase::name)
        .containsExactly("Searching", "Screening", "Appraisal and Synthesis");
  }

  @Test
  void givesANumberForEachVersionOfALivingReview() {
    assertThat(diagram("living").nodes())
        .extracting(node -> node.text())
        .contains(
            "Numbers in this order: Version 1, 2024-01 | Version 2, 2024-06 | Version 3, 2025-01",
            "Records screened (n = 70 | 15 | 5)",
            "Reports excluded: Wrong population (n = 2 | 0 | 0)",
            "New studies included in review (n = 8 | 3 | 1) Reports of new included studies"
                + " (n = 15 | 4 | 1)",
            "Total studies included in review (n = 15) Reports of total included studies"
                + " (n = 26)");
  }

  @Test
  void countsStudiesBesideReportsOnRequest() {
    assertThat(diagram("overview").nodes())
        .extracting(node -> node.text())
        .contains(
            "Records screened (n = 84)",
            "Reports sought for retrieval (n = 28; k = 14)",
            "Records excluded** (n = 56) Wrong population (n = 40) No reason given (n = 16)",
            "Records removed or excluded before retrieval (n = 4) older-than-2010 (n = 2)"
                + " Wrong study design (n = 2)");
  }

  @Test
  void leavesEmptyBoxesOutOnRequest() {
    assertThat(diagram("no-empty-boxes").nodes())
        .extracting(node -> node.text())
        .containsExactly(
            "Identification of studies via databases and registers",
            "Records identified from*: Databases (n = 12) PubMed (n = 12)",
            "Records screened (n = 12)",
            "Records excluded** (n = 8)",
            "Reports sought for retrieval (n = 4)",
            "Reports assessed for eligibility (n = 4)",
            "Studies included in review (n = 4) Reports of included studies (n = 4)");
  }

  @Test
  void namesThreePhasesIn2020() {
    assertThat(diagram("new-v1").phases())
        .extracting(Diagram.Phase::name)
        .containsExactly("Identification", "Screening", "Included");
  }

  private static String title(String review) {
    return diagram(review).title();
  }

  private static List<String> boxes(String review) {
    return diagram(review).nodes().stream()
        .map(node -> node.text().replaceAll("\\(n = [0-9,]+\\)", "(n = )"))
        .toList();
  }

  private static Diagram diagram(String review) {
    ReviewReport report = RenderedReviews.named(review);
    return Diagrams.of(report.protocol(), report.versions());
  }

  private static List<String> joined(Object... parts) {
    List<String> all = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> boxes) {
        boxes.forEach(box -> all.add(String.valueOf(box)));
      } else {
        all.add(String.valueOf(part));
      }
    }
    return all;
  }
}
