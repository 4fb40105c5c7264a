package screen.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.checks.ExampleFlows.errors;
import static screen.checks.ExampleFlows.statement;
import static screen.checks.ExampleFlows.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;

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
