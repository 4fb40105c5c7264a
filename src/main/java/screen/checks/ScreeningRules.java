package screen.checks;

import static screen.checks.Count.ADDITIONAL;
import static screen.checks.Count.AFTER_DUPLICATES;
import static screen.checks.Count.ASSESSED;
import static screen.checks.Count.AUTOMATION;
import static screen.checks.Count.DATABASES;
import static screen.checks.Count.DUPLICATES;
import static screen.checks.Count.EXCLUDED;
import static screen.checks.Count.IDENTIFIED;
import static screen.checks.Count.NOT_RETRIEVED;
import static screen.checks.Count.PENDING_TITLE_ABSTRACT;
import static screen.checks.Count.REGISTERS;
import static screen.checks.Count.REMOVED_OTHER;
import static screen.checks.Count.REPORTS_ADDED;
import static screen.checks.Count.REPORTS_MERGED;
import static screen.checks.Count.SCREENED;
import static screen.checks.Count.SOUGHT;

import java.util.stream.Stream;

/** From records identified to reports sought, databases and registers. */
final class ScreeningRules {
  private ScreeningRules() {}

  /** Records identified from databases and registers, by the total where the parts are not told. */
  static Sum identified(FlowNumbers n) {
    boolean parts = n.has(DATABASES) || (n.has(REGISTERS) && !n.has(IDENTIFIED));
    return parts
        ? Sum.over(n).plus(DATABASES, REGISTERS).plusIfGiven(ADDITIONAL)
        : Sum.over(n).plus(IDENTIFIED);
  }

  static Stream<Finding> screened(Rule rule, FlowNumbers n) {
    return identified(n).minus(DUPLICATES, AUTOMATION, REMOVED_OTHER).mustEqual(rule, SCREENED);
  }

  static Stream<Finding> afterDuplicates(Rule rule, FlowNumbers n) {
    return identified(n).minus(DUPLICATES).mustEqual(rule, AFTER_DUPLICATES);
  }

  /**
   * Units change from records to reports here: a difference must be stated as {@code reports_added}
   * or {@code reports_merged}.
   */
  static Stream<Finding> sought(Rule rule, FlowNumbers n) {
    Sum goingOn =
        Sum.over(n)
            .plus(SCREENED)
            .minus(EXCLUDED)
            .plusIfGiven(REPORTS_ADDED)
            .minusIfGiven(REPORTS_MERGED)
            .minusOpen(PENDING_TITLE_ABSTRACT);
    if (n.has(SOUGHT) || n.isUnreadable(SOUGHT.key(), NOT_RETRIEVED.key())) {
      return goingOn.mustEqual(rule, SOUGHT);
    }
    if (n.has(NOT_RETRIEVED)) {
      return goingOn.minus(NOT_RETRIEVED).mustEqual(rule, ASSESSED);
    }
    long gap = goingOn.value() - n.get(ASSESSED);
    if (!goingOn.due() || !n.has(ASSESSED) || gap == 0) {
      return Stream.empty();
    }
    return gap < 0
        ? goingOn.mustEqual(rule, ASSESSED)
        : Stream.of(
            rule.warning(
                n.place(ASSESSED.key()),
                goingOn.words() + " go on, but " + n.get(ASSESSED) + " reports were assessed.",
                "Say what became of the other " + gap + ", for instance reports not retrieved."));
  }
}
