package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;
import screen.flow.check.number.FlowNumbers.Line;

/** The CSV of the PRISMA2020 R package, with the traps of that package. */
class RPackageCsvTest {
  private static final String HEADER = "data,node,box,description,boxtext,tooltips,url,n\n";

  private static FlowNumbers read(String... rows) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (String row : rows) {
      int comma = row.indexOf(',');
      csv.append(row, 0, comma).append(",NA,box,words,words,NA,NA").append(row.substring(comma));
      csv.append('\n');
    }
    return RPackageCsv.read(csv.toString(), "flow.csv");
  }

  @Test
  void readsNumbersByTheirKey() {
    FlowNumbers flow = read("records_screened,84", "records_excluded,56", "screening,0", "NA,0");
    assertThat(flow.counts()).containsOnly(entry(Count.SCREENED, 84L), entry(Count.EXCLUDED, 56L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234        | 1234
          "1,234"     | 1234
          1 234       | 1234
          n=12        | 12
          (n = 1 234) | 1234
          0012        | 12
          "1,234,567" | 1234567
          """)
  void readsNumbersAsTheyAreWritten(String written, long n) {
    String cell = written.contains(",") ? "\"" + written.replace("\"", "") + "\"" : written;
    assertThat(read("records_screened," + cell).get(Count.SCREENED)).isEqualTo(n);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-3", "1e3", "1.234", "12.5", "\"12,34\"", "about 12", "99999999999999999"})
  void keepsWhatIsNoWholeNumberForAFinding(String written) {
    FlowNumbers flow = read("records_screened," + written);
    assertThat(flow.has(Count.SCREENED)).isFalse();
    assertThat(flow.unreadable()).containsEntry("records_screened", written.replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "xxx", "n = xxx"})
  void takesBlanksAndPlaceholdersForAbsent(String written) {
    FlowNumbers flow = read("records_screened," + written);
    assertThat(flow.counts()).isEmpty();
    assertThat(flow.unreadable()).isEmpty();
  }

  @Test
  void splitsReasonsAtTheirFirstComma() {
    FlowNumbers flow = read("dbr_excluded,\"Wrong population, 25; Not primary, 1,234\"");
    assertThat(flow.lines(Breakdown.REASONS))
        .containsExactly(new Line("Wrong population", 25), new Line("Not primary", 1234));
  }

  @Test
  void tellsReasonsThatTheRPackageCannotRead() {
    FlowNumbers flow = read("dbr_excluded,\"No outcome, dose, 5; Wrong design, 7\"");
    assertThat(flow.unreadable()).containsEntry("dbr_excluded", "No outcome, dose, 5");
  }

  @Test
  void takesTheTemplatesReasonsAndSourcesForAbsent() {
    FlowNumbers flow =
        read(
            "database_specific_results,\"Database 1, xxx; Database 2, xxx; Database 3, xxx\"",
            "other_excluded,\"Reason1, xxx; Reason2, xxx; Reason3, xxx\"");
    assertThat(flow.breakdowns()).isEmpty();
    assertThat(flow.unreadable()).isEmpty();
  }

  @Test
  void takesAListThatIsNotFilledInForAbsent() {
    assertThat(read("database_specific_results,\"MEDLINE, 700; Embase, xxx\"").breakdowns())
        .isEmpty();
    assertThat(read("database_specific_results,0").breakdowns()).isEmpty();
    assertThat(read("dbr_excluded,0").total(Breakdown.REASONS)).isZero();
    assertThat(read("dbr_excluded,\"Wrong design, 7;\"").total(Breakdown.REASONS)).isEqualTo(7);
  }

  @Test
  void takesBoxesThatAreNotDrawnForAbsent() {
    FlowNumbers flow =
        read(
            "previous_studies,0",
            "previous_reports,0",
            "total_studies,0",
            "total_reports,0",
            "total_studies_ma,0",
            "total_reports_ma,0",
            "new_studies,12");
    assertThat(flow.counts()).containsOnlyKeys(Count.STUDIES);
  }

  @Test
  void keepsZerosOfAnUpdate() {
    FlowNumbers flow = read("previous_studies,20", "total_studies,0");
    assertThat(flow.counts()).containsKeys(Count.PREVIOUS_STUDIES, Count.TOTAL_STUDIES);
  }

  @Test
  void isTolerantOfQuotesLineEndsAndOtherColumnsOrder() {
    String csv = "\"data\",\"n\",\"box\"\r\n\"records_screened\",\"84\",\"box4\"\r\n\r\n";
    assertThat(RPackageCsv.read(csv, "flow.csv").get(Count.SCREENED)).isEqualTo(84);
    assertThat(RPackageCsv.read("data;n\nrecords_screened;84\n", "flow.csv").get(Count.SCREENED))
        .isEqualTo(84);
  }

  @Test
  void saysWhereARowIsUnknownOrStandsTwice() {
    assertThatThrownBy(() -> read("records_screened,84", "record_excluded,56"))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.described())
                    .isEqualTo(
                        "flow.csv:3: Unknown row 'record_excluded'. Did you mean"
                            + " 'records_excluded'?"));
    assertThatThrownBy(() -> read("duplicates,1", "duplicates,2"))
        .hasMessage("The row 'duplicates' occurs twice. Keep one of them.");
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertThatThrownBy(() -> RPackageCsv.read("data,count\nduplicates,1\n", "flow.csv"))
        .hasMessageStartingWith("There is no column 'n'.");
  }

  @Test
  void readsEveryKeyOfTheTemplate() {
    for (String key :
        List.of(
            "previous_studies",
            "previous_reports",
            "database_results",
            "register_results",
            "website_results",
            "organisation_results",
            "citations_results",
            "duplicates",
            "excluded_automatic",
            "excluded_other",
            "records_screened",
            "records_excluded",
            "dbr_sought_reports",
            "dbr_notretrieved_reports",
            "other_sought_reports",
            "other_notretrieved_reports",
            "dbr_assessed",
            "other_assessed",
            "new_studies",
            "new_reports",
            "total_studies",
            "total_reports",
            "total_studies_ma",
            "total_reports_ma")) {
      assertThat(read(key + ",7").counts()).as(key).containsValue(7L);
    }
  }
}
