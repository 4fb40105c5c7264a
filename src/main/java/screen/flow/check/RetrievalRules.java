package screen.flow.check;

import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules from reports sought to reports assessed, the same in both arms. */
final class RetrievalRules {
  private RetrievalRules() {}

  static Stream<Finding> of(Rule rule, ArmCounts arm, FlowNumbers n) {
    ExplainedSum sought = ExplainedSum.over(n).plus(arm.sought());
    if (arm.arm() == Arm.MAIN) {
      sought = sought.minusIfGiven(Count.SOUGHT_TWICE);
    }
    if (n.has(arm.notRetrieved())) {
      return sought.minusEnds(arm.arm(), arm.sought().box()).mustEqual(rule, arm.assessed());
    }
    sought = sought.minusFurtherEnds(arm.arm(), arm.sought().box());
    long gap = sought.value() - n.get(arm.assessed());
    boolean due =
        sought.due() && n.has(arm.assessed()) && !n.isUnreadable(arm.notRetrieved().key());
    return due && gap > 0
        ? Stream.of(
            rule.warning(
                n.place(arm.notRetrieved().key()),
                sought.words()
                    + ", but "
                    + n.get(arm.assessed())
                    + " "
                    + arm.assessed().words()
                    + ".",
                "State the " + gap + " " + arm.notRetrieved().words() + "."))
        : Stream.empty();
  }
}
