package screen.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.flow.check.ExampleFlows.errors;
import static screen.flow.check.ExampleFlows.statement;
import static screen.flow.check.ExampleFlows.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import screen.flow.check.number.FlowNumbers;

/** The two statements of the example review's paper, and others of their kind. */
class StatementsTest {
  private static final FlowNumbers METHODS =
      statement("methods", "records", "identified=101 duplicates=0 excluded_total=87 included=14");
  private static final FlowNumbers RESULTS =
      statement(
          "results",
          "",
          "identified=101 records_screened=84 records_excluded=56 dbr_assessed=28"
              + " excluded_full_text=14 included=14");

  private static List<Finding> compare(FlowNumbers... statements) {
    return Checks.of(new Published("", List.of(statements), List.of()));
  }

  @Test
  void eachStatementOfTheExampleFitsByItself() {
    assertThat(compare(METHODS)).isEmpty();
    assertThat(compare(RESULTS)).isEmpty();
  }

  @Test
  void togetherTheyContradictEachOther() {
    List<Finding> findings = compare(METHODS, RESULTS);
    assertThat(findings).extracting(Finding::rule).containsExactly("T15", "T15");
    assertThat(findings).extracting(Finding::isError).containsExactly(true, true);
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            "duplicate records removed: methods says 0; results implies 17 (101 records identified"
                + " - 84 records screened = 17). 101 cannot be both free of duplicates (methods)"
                + " and the number before duplicates were removed (results).",
            "excluded in all: methods says 87; results implies 70 (56 records excluded + 14 reports"
                + " excluded = 70). 87 = 17 + 56 + 14: methods counts the 17 duplicates as"
                + " exclusions.");
  }

  @Test
  void comparesADiagramWithATotal() {
    FlowNumbers diagram =
        statement("figure", "", "database_results=90 register_results=11 duplicates=17");
    assertThat(compare(RESULTS, diagram)).isEmpty();
    FlowNumbers other =
        statement("figure", "", "database_results=90 register_results=10 duplicates=16");
    assertThat(compare(RESULTS, other))
        .extracting(Finding::where)
        .containsExactly("results, figure: identified", "results, figure: duplicates");
  }

  @Test
  void takesTheTotalOfOneArmOfAFlowOrOfBoth() {
    FlowNumbers figure =
        statement(
            "figure",
            "",
            "database_results=100 citations_results=20 duplicates=10 records_screened=90"
                + " other_sought_reports=20 dbr_sought_reports=30 other_assessed=18"
                + " dbr_assessed=29");

    for (String text :
        List.of(
            "identified=100",
            "identified=120",
            "records_screened=110",
            "dbr_sought_reports=50",
            "dbr_assessed=47")) {
      assertThat(compare(figure, statement("text", "", text))).as(text).noneMatch(Finding::isError);
    }
    assertThat(compare(figure, statement("text", "", "identified=119")))
        .anyMatch(finding -> finding.isError() && finding.rule().equals("T15"));
  }

  @Test
  void isSilentOnUnitsWhereOneStatementGivesBoth() {
    FlowNumbers both = statement("text", "", "new_studies=35 new_reports=38");

    assertThat(
            compare(
                both,
                statement("abstract", "studies", "included=35"),
                statement("figure", "reports", "included=38")))
        .isEmpty();
    assertThat(compare(both, statement("abstract", "studies", "included=36")))
        .anyMatch(Finding::isError);
  }

  @Test
  void oneReportMayHoldSeveralStudiesInAPaper() {
    FlowNumbers figure =
        statement(
            "figure", "", "dbr_assessed=90 excluded_full_text=50 new_reports=40 new_studies=44");

    assertThat(compare(figure)).extracting(Finding::rule).containsExactly("F10");
    assertThat(compare(figure)).noneMatch(Finding::isError);
    assertThat(compare(statement("f", "", "dbr_assessed=9 excluded_full_text=5 new_studies=6")))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.WARNING);
  }

  @Test
  void whatRemainsAfterDuplicatesIsScreenedOrRemovedOtherwise() {
    String found = "database_results=200 additional_records=10 after_duplicates=165";

    assertThat(errors(statement("f", "", found + " records_screened=100"))).containsExactly("F03");
    for (String rest :
        List.of(
            " records_screened=165",
            " records_screened=160 excluded_automatic=5",
            " records_screened=165 excluded_automatic=5")) {
      assertThat(errors(statement("f", "", found + rest))).as(rest).isEmpty();
    }
  }

  @Test
  void aTotalThatItsPartsDoNotSumToIsOneFinding() {
    String parts = "database_results=90 register_results=9 identified=100 duplicates=20";

    assertThat(errors(statement("f", "", parts + " records_screened=80"))).containsExactly("F02");
    assertThat(errors(statement("f", "", parts + " records_screened=79"))).containsExactly("F02");
    assertThat(errors(statement("f", "", parts + " records_screened=70")))
        .containsExactly("F02", "F03");
  }

  @Test
  void duplicatesAmongTheReportsSoughtHaveAPlaceOfTheirOwn() {
    assertThat(
            compare(
                statement(
                    "f",
                    "",
                    "records_screened=500 records_excluded=300 dbr_sought_reports=200"
                        + " duplicates_sought=54 dbr_notretrieved_reports=6 dbr_assessed=140")))
        .isEmpty();
  }

  @Test
  void warnsOnlyWhereUnitsDiffer() {
    FlowNumbers studies = statement("abstract", "studies", "included=12");
    FlowNumbers reports = statement("text", "reports", "included=14");
    assertThat(compare(studies, reports))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.WARNING);
    assertThat(compare(studies, statement("text", "studies", "included=14")))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.ERROR);
  }

  @Test
  void findsTheContradictionAmongStatementsOfSeveralUnits() {
    FlowNumbers studies = statement("abstract", "studies", "included=12");
    FlowNumbers again = statement("figure", "studies", "included=12");
    FlowNumbers reports = statement("text", "reports", "included=14");
    FlowNumbers other = statement("table", "reports", "included=15");
    assertThat(compare(studies, again, reports)).noneMatch(Finding::isError);
    assertThat(compare(studies, again, reports, other)).anyMatch(Finding::isError);
  }

  @Test
  void acceptsReportsNotRetrievedAsExcludedOrNot() {
    FlowNumbers figure =
        statement(
            "figure", "", "records_excluded=56 dbr_notretrieved_reports=2 excluded_full_text=12");
    assertThat(compare(statement("text", "", "excluded_total=68"), figure)).isEmpty();
    assertThat(compare(statement("text", "", "excluded_total=70"), figure)).isEmpty();
    assertThat(compare(statement("text", "", "excluded_total=69"), figure)).hasSize(1);
  }

  @Test
  void fewerStudiesThanReportsAreFine() {
    String words = "dbr_assessed=28 excluded_full_text=11 included=14";
    assertThat(errors(statement("text", "studies", words))).isEmpty();
    assertThat(warnings(statement("text", "", words))).containsExactly("F06");
    assertThat(errors(statement("text", "reports", words))).containsExactly("F06");
  }
}
