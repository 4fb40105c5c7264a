package screen.flow.check;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The rules for published numbers, in the order in which findings are reported. F is about the sums
 * of one flow, L about its lists, T about several statements of one paper, G about stated
 * agreement.
 */
public enum Rule {
  F01("every n is a whole number, 0 or more", flow(SourceRules::wholeNumbers)),
  F02("counts per source sum to the totals", flow(SourceRules::sourcesSum)),
  F03("identified - removed before screening = screened", flow(ScreeningRules::screened)),
  F04("screened - excluded = reports sought", flow(ScreeningRules::sought)),
  F05(
      "sought - not retrieved = assessed",
      flow((rule, n) -> RetrievalRules.of(rule, ArmCounts.MAIN, n))),
  F06("assessed - reasons = reports of included studies", flow(EligibilityRules::mainArm)),
  F07("other methods: sought <= identified", flow(OtherMethodRules::notMoreSought)),
  F07W("other methods: each record identified is sought", flow(OtherMethodRules::notSought)),
  F08(
      "other methods: sought - not retrieved = assessed",
      flow((rule, n) -> RetrievalRules.of(rule, ArmCounts.OTHER, n))),
  F09("assessed - excluded, both arms = reports included", flow(EligibilityRules::bothArms)),
  F10("studies <= reports", flow(InclusionRules::studiesAndReports)),
  F11("total = previous + new", flow(InclusionRules::totals)),
  F12("meta-analysis <= total", flow(InclusionRules::metaAnalysis)),
  F13("no count exceeds the one it comes from", flow(OrderRules::neverMore)),
  F14("one primary reason for each report excluded", flow(EligibilityRules::oneReason)),
  F15("by human + by automation tools = excluded", flow(ScreeningRules::excludedBy)),
  F18("duplicates = identified - records after removal", flow(ScreeningRules::afterDuplicates)),
  L16("every record ends in exactly one state", flow(LedgerRules::states)),
  L17("nothing is open in a final diagram", flow(LedgerRules::nothingOpen)),
  L19("lists have as many rows as the flow says", flow(LedgerRules::lists)),
  T15("the statements of one paper agree", StatementComparison::of),
  G20("a stated percentage is possible for its n", Grim::check),
  G21("stated kappa = (po - pe) / (1 - pe)", StatedKappa::check);

  private final String words;
  private final BiFunction<Rule, Published, Stream<Finding>> check;

  Rule(String words, BiFunction<Rule, Published, Stream<Finding>> check) {
    this.words = words;
    this.check = check;
  }

  /** Its id in findings. */
  public String id() {
    return this == F07W ? "F07w" : name();
  }

  /** The requirement, in words. */
  public String words() {
    return words;
  }

  /** Where a paper breaks this rule. */
  Stream<Finding> check(Published paper) {
    return check.apply(this, paper);
  }

  /** Where a paper breaks any rule. */
  static Stream<Finding> checkAll(Published paper) {
    return Arrays.stream(values()).flatMap(rule -> rule.check(paper));
  }

  Finding error(String where, String message, String remedy) {
    return new Finding(id(), Finding.Severity.ERROR, where, message, remedy);
  }

  Finding warning(String where, String message, String remedy) {
    return new Finding(id(), Finding.Severity.WARNING, where, message, remedy);
  }

  private static BiFunction<Rule, Published, Stream<Finding>> flow(
      BiFunction<Rule, FlowNumbers, Stream<Finding>> check) {
    return (rule, paper) ->
        paper.statements().stream().flatMap(numbers -> check.apply(rule, numbers));
  }
}
