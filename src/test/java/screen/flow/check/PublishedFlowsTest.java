package screen.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.flow.check.ExampleFlows.NEW_V1;
import static screen.flow.check.ExampleFlows.NEW_V2;
import static screen.flow.check.ExampleFlows.UPDATED_V2;
import static screen.flow.check.ExampleFlows.errors;
import static screen.flow.check.ExampleFlows.flow;
import static screen.flow.check.ExampleFlows.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.flow.check.number.FlowNumbers;

/** The usual faults of published diagrams, each on a flow that is otherwise right. */
class PublishedFlowsTest {
  @ParameterizedTest
  @ValueSource(strings = {NEW_V1, NEW_V2, UPDATED_V2})
  void findsNothingInACleanFlow(String words) {
    assertThat(Checks.of(Published.of(flow(words)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          F01; excluded_other=-3 records_screened=1003 records_excluded=923
          F02; database_specific_results=MEDLINE:700|Embase:543
          F02; identified=1300
          F03; records_screened=1290 records_excluded=1210
          F04; records_excluded=918
          F05; dbr_notretrieved_reports=4
          F06; dbr_excluded=population:25|design:30
          F06; new_reports=16
          F10; new_studies=17
          F10; new_studies=0
          F14; excluded_full_text=60
          F18; after_duplicates=1010
          L17; pending_title_abstract=4 dbr_sought_reports=76 dbr_assessed=73 new_reports=11 new_studies=9
          L19; included_list_rows=13
          L19; excluded_list_rows=63
          """)
  void findsOneFaultInANewReview(String rule, String change) {
    assertThat(errors(flow(NEW_V1, change))).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          F07; other_sought_reports=17 other_notretrieved_reports=2
          F08; other_notretrieved_reports=0
          F09; other_excluded=design:12|outcome:2
          F09; dbr_excluded=population:25|design:30|outcome:8
          F10; previous_studies=27 total_studies=40
          F11; total_studies=32
          F11; total_reports=44
          F12; total_studies_ma=34
          F12; total_studies_ma=33 total_reports_ma=32
          """)
  void findsOneFaultInAnUpdate(String rule, String change) {
    assertThat(errors(flow(UPDATED_V2, change))).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "duplicates=102",
    "records_screened=102",
    "records_excluded=85",
    "dbr_sought_reports=85",
    "dbr_assessed=85",
    "excluded_full_text=29",
    "included=29",
    "new_studies=29"
  })
  void findsAPartThatExceedsItsWhole(String change) {
    FlowNumbers flow = flow("identified=101 records_screened=84 dbr_assessed=28", change);
    assertThat(errors(flow)).contains("F13");
  }

  @Test
  void warnsOfRecordsByOtherMethodsThatAreNotSought() {
    FlowNumbers flow =
        flow(NEW_V2, "other_sought_reports=14 other_assessed=13 other_excluded=design:11");
    assertThat(errors(flow)).isEmpty();
    assertThat(warnings(flow)).containsExactly("F07w");
  }

  @Test
  void takesAnAbsentNumberForUnknown() {
    assertThat(errors(flow("identified=101 records_screened=84 dbr_assessed=28"))).isEmpty();
    assertThat(warnings(flow("records_screened=84 records_excluded=50 dbr_assessed=28")))
        .containsExactly("F04");
    assertThat(warnings(flow("dbr_sought_reports=30 dbr_assessed=28"))).containsExactly("F05");
  }

  @Test
  void takesALineLeftOutOfABoxForNothing() {
    String words = "database_results=101 duplicates=17 records_screened=";
    assertThat(errors(flow(words + "84"))).isEmpty();
    assertThat(errors(flow(words + "83"))).containsExactly("F03");
  }

  @Test
  void balancesWithReportsThatAwaitClassificationOrAreOngoing() {
    FlowNumbers flow = flow(NEW_V1, "awaiting=2 ongoing=1 new_reports=12");
    assertThat(errors(flow)).isEmpty();
    assertThat(errors(flow(NEW_V1, "awaiting=2 ongoing=1"))).containsExactly("F06");
  }

  @Test
  void allowsAStatedChangeFromRecordsToReports() {
    assertThat(errors(flow(NEW_V1, "records_excluded=922 reports_added=2"))).isEmpty();
    assertThat(errors(flow(NEW_V1, "records_excluded=919 reports_merged=1"))).isEmpty();
  }

  @Test
  void allowsNewReportsOfStudiesOfThePreviousVersion() {
    assertThat(errors(flow(UPDATED_V2, "new_studies=0 total_studies=20 total_studies_ma=20")))
        .isEmpty();
  }

  @Test
  void warnsOfATotalOfExclusionsThatCountsDuplicates() {
    String words = "identified=101 duplicates=17 excluded_total=87 included=14";
    assertThat(warnings(flow(words))).containsExactly("L16");
    assertThat(errors(flow(words, "included=15"))).containsExactly("L16");
    assertThat(errors(flow(words, "excluded_total=70"))).isEmpty();
  }

  @Test
  void saysWhatIsWrongAndHowToMendIt() {
    Finding finding =
        Checks.of(Published.of(flow(NEW_V1, "records_screened=1290 records_excluded=1210"))).get(0);
    assertThat(finding)
        .isEqualTo(
            new Finding(
                "F03",
                Finding.Severity.ERROR,
                "records_screened",
                "records screened: 1290 stated, but 1234 records from databases + 56 records from"
                    + " registers - 290 duplicate records removed - 0 records removed by automation"
                    + " tools - 0 records removed for other reasons = 1000.",
                "Take off the 290 duplicate records removed, or correct records_screened to"
                    + " 1000."));
  }

  @Test
  void suspectsExchangedDigits() {
    List<Finding> findings =
        Checks.of(Published.of(flow(NEW_V1, "database_specific_results=MEDLINE:700|Embase:543")));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).remedy())
        .isEqualTo(
            "Two digits may have changed places. Say what became of the other 9, or correct"
                + " database_results to 1243.");
  }
}
