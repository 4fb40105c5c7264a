package screen.flow.check;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.flow.Flow;
import screen.flow.check.number.FlowNumbers;

/** The entry points of the checks, and which code checks which rule. */
public final class Checks {
  private Checks() {}

  /** The rules that a paper's numbers break; empty if there are none. */
  public static List<Finding> of(Published paper) {
    return all(paper).toList();
  }

  /** Reports a meta-analysis that, by the protocol, pooled more studies than the flow includes. */
  public static List<Finding> ofSynthesis(OptionalInt pooled, Flow flow) {
    int included = flow.total().studies();
    return pooled.orElse(0) <= included
        ? List.of()
        : List.of(
            Rule.F12.error(
                "report.quantitative-synthesis",
                pooled.getAsInt()
                    + " studies in the meta-analysis, but only "
                    + included
                    + " studies are included in the review.",
                "Correct the number in screening-config.yaml."));
  }

  /** The rules that a flow of this tool breaks, in its numbers or in its sets of records. */
  public static List<Finding> ofFlow(Flow flow) {
    return Stream.concat(OwnFlow.check(flow), all(Published.of(OwnNumbers.of(flow)))).toList();
  }

  /** Where a paper breaks any rule, in the order of the rules. */
  private static Stream<Finding> all(Published paper) {
    return Arrays.stream(Rule.values()).flatMap(rule -> check(rule, paper));
  }

  private static Stream<Finding> check(Rule rule, Published paper) {
    return switch (rule) {
      case F01 -> each(paper, n -> SourceRules.wholeNumbers(rule, n));
      case F02 -> each(paper, n -> SourceRules.sourcesSum(rule, n));
      case F03 -> each(paper, n -> ScreeningRules.screened(rule, n));
      case F04 -> each(paper, n -> ScreeningRules.sought(rule, n));
      case F05 -> each(paper, n -> RetrievalRules.of(rule, ArmCounts.MAIN, n));
      case F06 -> each(paper, n -> EligibilityRules.mainArm(rule, n));
      case F07 -> each(paper, n -> OtherMethodRules.notMoreSought(rule, n));
      case F07W -> each(paper, n -> OtherMethodRules.notSought(rule, n));
      case F08 -> each(paper, n -> RetrievalRules.of(rule, ArmCounts.OTHER, n));
      case F09 -> each(paper, n -> EligibilityRules.bothArms(rule, n));
      case F10 -> each(paper, n -> InclusionRules.studiesAndReports(rule, n));
      case F11 -> each(paper, n -> InclusionRules.totals(rule, n));
      case F12 -> each(paper, n -> InclusionRules.metaAnalysis(rule, n));
      case F13 -> each(paper, n -> OrderRules.neverMore(rule, n));
      case F14 -> each(paper, n -> EligibilityRules.oneReason(rule, n));
      case F15 -> each(paper, n -> ScreeningRules.excludedBy(rule, n));
      case F18 -> each(paper, n -> ScreeningRules.afterDuplicates(rule, n));
      case L16 -> each(paper, n -> LedgerRules.states(rule, n));
      case L17 -> each(paper, n -> LedgerRules.nothingOpen(rule, n));
      case L19 -> each(paper, n -> LedgerRules.lists(rule, n));
      case T15 -> StatementComparison.of(rule, paper);
      case G20 -> Grim.check(rule, paper);
      case G21 -> StatedKappa.check(rule, paper);
    };
  }

  private static Stream<Finding> each(
      Published paper, Function<FlowNumbers, Stream<Finding>> check) {
    return paper.statements().stream().flatMap(check);
  }
}
