package screen.flow.check;

import static screen.flow.check.number.Count.CONFLICTS;
import static screen.flow.check.number.Count.OTHER_SOUGHT;
import static screen.flow.check.number.Count.PENDING_TITLE_ABSTRACT;

import java.util.Optional;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules on the top of the right-hand column. */
final class OtherMethodRules {
  private OtherMethodRules() {}

  static Stream<Finding> notMoreSought(Rule rule, FlowNumbers n) {
    return soughtBeyond(n) > 0 ? identified(n).mustEqual(rule, OTHER_SOUGHT) : Stream.empty();
  }

  /** The template has no box for records removed in this column, so fewer may be correct. */
  static Stream<Finding> notSought(Rule rule, FlowNumbers n) {
    long gap = -soughtBeyond(n);
    return gap > open(n)
        ? Stream.of(
            rule.warning(
                n.place(OTHER_SOUGHT.key()),
                n.get(OTHER_SOUGHT)
                    + " "
                    + OTHER_SOUGHT.words()
                    + ", but "
                    + identified(n).words()
                    + ".",
                "The template has no box for the other "
                    + gap
                    + ": say in the text or a footnote what became of them."))
        : Stream.empty();
  }

  /** Open records are not given by arm. */
  private static long open(FlowNumbers n) {
    return n.get(PENDING_TITLE_ABSTRACT) + n.get(CONFLICTS);
  }

  private static ExplainedSum identified(FlowNumbers n) {
    return ExplainedSum.over(n)
        .plus(Count.starts(Arm.OTHER))
        .minusFurtherEnds(Arm.OTHER, Optional.empty());
  }

  private static long soughtBeyond(FlowNumbers n) {
    ExplainedSum identified = identified(n);
    return identified.due() && n.has(OTHER_SOUGHT) ? n.get(OTHER_SOUGHT) - identified.value() : 0;
  }
}
