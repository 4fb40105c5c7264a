package screen.flow.check;

import static screen.flow.check.number.Count.INCLUDED;
import static screen.flow.check.number.Count.OTHER_INCLUDED;
import static screen.flow.check.number.Count.PENDING_FULL_TEXT;
import static screen.flow.check.number.Count.REPORTS;
import static screen.flow.check.number.Count.STUDIES;

import java.util.stream.Stream;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules from reports assessed to reports of included studies. */
final class EligibilityRules {
  private EligibilityRules() {}

  /** Without other methods, the main arm alone fills the box of included reports. */
  static Stream<Finding> mainArm(Rule rule, FlowNumbers n) {
    return n.hasOtherArm()
        ? Stream.empty()
        : included(
            rule, n, ArmCounts.MAIN.included(ExplainedSum.over(n)).minusOpen(PENDING_FULL_TEXT));
  }

  static Stream<Finding> bothArms(Rule rule, FlowNumbers n) {
    ExplainedSum both =
        ArmCounts.OTHER
            .included(ArmCounts.MAIN.included(ExplainedSum.over(n)))
            .minusOpen(PENDING_FULL_TEXT);
    ExplainedSum other =
        ArmCounts.OTHER.included(ExplainedSum.over(n)).minusOpen(PENDING_FULL_TEXT);
    return n.hasOtherArm()
        ? Stream.concat(included(rule, n, both), other.mustEqual(rule, OTHER_INCLUDED))
        : Stream.empty();
  }

  /**
   * Reports must be equal. Studies may be fewer, since a study can have several reports. So may a
   * number without a unit, with a warning to state the unit.
   */
  private static Stream<Finding> included(Rule rule, FlowNumbers n, ExplainedSum left) {
    if (n.has(REPORTS)) {
      return left.mustEqual(rule, REPORTS);
    }
    Count stated = n.has(STUDIES) ? STUDIES : INCLUDED;
    boolean fewer = n.has(stated) && left.due() && n.get(stated) < left.value() - left.slack();
    if (fewer && (stated.equals(STUDIES) || n.unit().equals("studies"))) {
      return Stream.empty();
    }
    if (fewer && n.unit().isEmpty()) {
      return Stream.of(
          rule.warning(
              n.place(stated.key()),
              n.get(stated) + " " + stated.words() + ", but " + left.words() + ".",
              "Say whether these are studies, and how many reports describe them; otherwise correct"
                  + " a number."));
    }
    boolean several = stated.equals(STUDIES) && !n.id().isEmpty() && n.get(stated) > left.value();
    return several && left.due()
        ? Stream.of(
            rule.warning(
                n.place(stated.key()),
                n.get(stated) + " " + stated.words() + ", but " + left.words() + ".",
                "Say that some reports describe several studies; otherwise correct a number."))
        : left.mustEqual(rule, stated);
  }

  static Stream<Finding> oneReason(Rule rule, FlowNumbers n) {
    return ArmCounts.BOTH.stream()
        .flatMap(arm -> Stream.concat(reasonsSum(rule, n, arm), named(rule, n, arm)));
  }

  private static Stream<Finding> reasonsSum(Rule rule, FlowNumbers n, ArmCounts arm) {
    long reasons = n.total(arm.reasons());
    long excluded = n.get(arm.excluded());
    if (!n.has(arm.reasons()) || !n.has(arm.excluded()) || reasons == excluded) {
      return Stream.empty();
    }
    return Stream.of(
        rule.error(
            n.place(arm.excluded().key()),
            excluded + " " + arm.excluded().words() + ", but the reasons sum to " + reasons + ".",
            reasons > excluded
                ? "Count each report under its primary reason alone: "
                    + (reasons - excluded)
                    + " are counted more than once."
                : "Give the primary reason of the other " + (excluded - reasons) + "."));
  }

  private static Stream<Finding> named(Rule rule, FlowNumbers n, ArmCounts arm) {
    return n.lines(arm.reasons()).stream()
        .filter(line -> line.name().isBlank() && line.n() > 0)
        .map(
            line ->
                rule.warning(
                    n.place(arm.reasons().key()),
                    line.n() + " reports are excluded without a reason.",
                    "Name the reason: 'Wrong population, " + line.n() + "'."));
  }
}
