package screen.flow.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.flow.Flow;
import screen.flow.check.number.FlowNumbers;
import screen.protocol.ReportSettings.Synthesis;

/** The entry points of the checks, and which code checks which rule. */
public final class Checks {
  private Checks() {}

  /** The rules that a paper's numbers break; empty if there are none. */
  public static List<Finding> of(Published paper) {
    return all(paper).toList();
  }

  /**
   * Reports numbers of appraisal and synthesis in the protocol that are larger than the one before
   * them, the first of which is that of the studies that the flow includes.
   */
  public static List<Finding> ofSynthesis(Synthesis synthesis, Flow flow) {
    List<Finding> findings = new ArrayList<>();
    int most = flow.total().studies();
    String where = " studies are included in the review.";
    for (Step step : Step.of(synthesis)) {
      if (step.studies().isEmpty()) {
        continue;
      }
      int studies = step.studies().getAsInt();
      if (studies > most) {
        findings.add(
            Rule.F12.error(
                "report." + step.key(),
                studies + " studies " + step.where() + ", but only " + most + where,
                "Correct the number in screening-config.yaml."));
      }
      most = studies;
      where = " are " + step.where() + ".";
    }
    return findings;
  }

  /**
   * A step after screening.
   *
   * @param key its number in the config
   * @param where words for where its studies are
   */
  private record Step(String key, String where, OptionalInt studies) {
    static List<Step> of(Synthesis synthesis) {
      return List.of(
          new Step("critical-appraisal", "left by critical appraisal", synthesis.appraised()),
          new Step("narrative-synthesis", "in the narrative synthesis", synthesis.narrative()),
          new Step("quantitative-synthesis", "in the meta-analysis", synthesis.quantitative()));
    }
  }

  /** The rules that a flow of this tool breaks, in its numbers or in its sets of records. */
  public static List<Finding> ofFlow(Flow flow) {
    return Stream.concat(OwnFlow.check(flow), all(Published.of(OwnNumbers.of(flow)))).toList();
  }

  /** Every place at which a paper breaks a rule, in the order of the rules. */
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
