package screen.flow.check;

import java.util.List;
import screen.flow.Arm;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;

/** The counts of one column of the PRISMA 2020 diagram from retrieval on. */
record ArmCounts(
    Arm arm, Count sought, Count notRetrieved, Count assessed, Count excluded, Breakdown reasons) {
  static final ArmCounts MAIN = of(Arm.MAIN, Breakdown.REASONS);
  static final ArmCounts OTHER = of(Arm.OTHER, Breakdown.OTHER_REASONS);
  static final List<ArmCounts> BOTH = List.of(MAIN, OTHER);

  private static ArmCounts of(Arm arm, Breakdown reasons) {
    return new ArmCounts(
        arm,
        in(arm, Count.SOUGHT),
        in(arm, Count.NOT_RETRIEVED),
        in(arm, Count.ASSESSED),
        in(arm, Count.EXCLUDED_FULL_TEXT),
        reasons);
  }

  private static Count in(Arm arm, Count count) {
    return count.in(arm).orElseThrow();
  }

  /** Adds the reports assessed in this arm and subtracts those not included. */
  ExplainedSum included(ExplainedSum sum) {
    ExplainedSum left = sum.plus(assessed);
    left = sum.numbers().has(reasons) ? left.minus(reasons) : left.minus(excluded);
    return left.minusFurtherEnds(arm, assessed.box());
  }
}
