package screen.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import screen.protocol.Source.Kind;
import screen.render.RenderedReviews;
import screen.render.ReviewOfCounts;
import screen.render.figures.ReviewReport;

/** Each is a trap of the R package PRISMA2020 1.1.4, or of what opens a CSV file. */
class FlowCsvTest {
  private static final String REASON = "[^,;'\"\\\\]+, [0-9]+";

  @Test
  void hasTheColumnsInTheOrderThatThePackageCountsBy() throws IOException {
    assertThat(rows(RenderedReviews.newV1()).get(0).toList())
        .containsExactly("data", "node", "box", "description", "boxtext", "tooltips", "url", "n");
  }

  @Test
  void hasEveryRowThatThePackageLooksFor() throws IOException {
    List<CSVRecord> rows = rows(RenderedReviews.newV1());
    assertThat(rows).hasSize(1 + 34);
    assertThat(rows.stream().map(row -> row.get(0)))
        .contains("previous_studies", "other_excluded", "total_studies_ma", "total_reports_ma");
    assertThat(rows.stream().map(row -> row.get(0) + "/" + row.get(2)))
        .contains("NA/prevstud", "NA/newstud", "NA/othstud");
  }

  @Test
  void writesPlainDigitsForMillions() {
    Map<String, String> numbers = numbers(RenderedReviews.named("millions"));
    assertThat(numbers)
        .containsEntry("database_results", "8888888")
        .containsEntry("database_specific_results", "PubMed, 1234567; Embase, 7654321");
  }

  @Test
  void leavesTheRightColumnBlankWithoutOtherMethods() {
    assertThat(numbers(RenderedReviews.newV1().report()))
        .containsEntry("website_results", "")
        .containsEntry("organisation_results", "")
        .containsEntry("citations_results", "");
  }

  @Test
  void fillsTheRightColumnWithOtherMethods() {
    assertThat(numbers(RenderedReviews.otherMethods(RenderedReviews.newV1()).report()))
        .containsEntry("website_results", "3")
        .containsEntry("citations_results", "11")
        .containsEntry("other_sought_reports", "12")
        .containsEntry("other_excluded", "Wrong population, 1; No outcome of interest, 2");
  }

  @Test
  void saysWhatThePackageHasNoRowFor() {
    assertThat(
            column(RenderedReviews.otherMethods(RenderedReviews.newV1()).report(), "description"))
        .containsEntry(
            "other_sought_reports", "Reports sought for retrieval (removed or excluded before: 4)");
  }

  @Test
  void losesNoSourceThatThePackageHasNoRowFor() {
    ReviewOfCounts review = RenderedReviews.newV1().source("Letters to authors", Kind.OTHER, 5);
    assertThat(numbers(review.report())).containsEntry("citations_results", "5");
    assertThat(column(review.report(), "boxtext"))
        .containsEntry("citations_results", "Other sources");
  }

  @Test
  void saysTheStatementsWordsNotThePackages() {
    assertThat(column(RenderedReviews.newV1().report(), "boxtext"))
        .containsEntry("newstud", "Identification of studies via databases and registers")
        .containsEntry("duplicates", "Duplicate records removed")
        .containsEntry("new_studies", "Studies included in review")
        .containsEntry("new_reports", "Reports of included studies");
    assertThat(column(RenderedReviews.newV1().previous(1, 1).report(), "boxtext"))
        .containsEntry("newstud", "Identification of new studies via databases and registers")
        .containsEntry("new_studies", "New studies included in review")
        .containsEntry("new_reports", "Reports of new included studies");
  }

  @Test
  void leavesPreviousStudiesBlankAndSwitchesOffTheMetaAnalysisWithAZero() {
    assertThat(numbers(RenderedReviews.newV1().report()))
        .containsEntry("previous_studies", "")
        .containsEntry("previous_reports", "")
        .containsEntry("total_studies_ma", "0")
        .containsEntry("total_reports_ma", "0");
  }

  @Test
  void writesAZeroWhereNothingWasExcluded() {
    assertThat(numbers(ReviewOfCounts.empty().report())).containsEntry("dbr_excluded", "0");
  }

  @Test
  void keepsTheTemplatesWordsForKindsOfSourceThatTheReviewHasNot() {
    assertThat(numbers(ReviewOfCounts.empty().report()))
        .containsEntry(
            "register_specific_results", "Register 1, xxx; Register 2, xxx; Register 3, xxx");
  }

  @Test
  void listsReportsThatAreNeitherExcludedNorIncluded() {
    assertThat(numbers(RenderedReviews.named("interim")).get("dbr_excluded"))
        .endsWith("; Awaiting classification, 2; Ongoing study, 1; Not yet decided, 3");
  }

  @Test
  void putsLookalikesForTheCharactersThatThePackageSplitsAt() {
    ReviewOfCounts review =
        ReviewOfCounts.empty().reason("No dose, or; 'low' \"dose\" a\\b @@1", 2, 0);
    assertThat(numbers(review.report()))
        .containsEntry("dbr_excluded", "No dose‚ or‚ ’low’ “dose” a／b ＠＠1, 2");
  }

  @Test
  void keepsASpreadsheetFromTakingANameForAFormula() {
    ReviewOfCounts review = ReviewOfCounts.empty().source("=HYPERLINK(1)", Kind.DATABASE, 2);
    assertThat(numbers(review.report()))
        .containsEntry("database_specific_results", "＝HYPERLINK(1), 2");
  }

  @Property(seed = "2020")
  void writesListsThatThePackageCanRead(@ForAll String first, @ForAll String second) {
    ReviewOfCounts review = ReviewOfCounts.empty().reason(first, 3, 0).reason(second, 4, 0);
    String list = String.valueOf(numbers(review.report()).get("dbr_excluded"));
    assertThat(list.split("; ", -1)).hasSize(2).allMatch(item -> item.matches(REASON), REASON);
    assertThat(list).doesNotContain("@@");
  }

  private static Map<String, String> numbers(ReviewReport report) {
    return column(report, "n");
  }

  private static Map<String, String> column(ReviewReport report, String name) {
    try {
      List<CSVRecord> rows = parse(FlowCsv.render(report));
      int column = rows.get(0).toList().indexOf(name);
      return rows.stream()
          .skip(1)
          .collect(
              Collectors.toMap(
                  row -> row.get(0).equals("NA") ? row.get(2) : row.get(0),
                  row -> row.get(column),
                  (a, b) -> a,
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<CSVRecord> rows(ReviewOfCounts review) throws IOException {
    return parse(FlowCsv.render(review.report()));
  }

  private static List<CSVRecord> parse(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }
}
