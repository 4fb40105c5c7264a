package screen.flow.check;

import static screen.flow.check.number.Count.ADDITIONAL;
import static screen.flow.check.number.Count.AFTER_DUPLICATES;
import static screen.flow.check.number.Count.ASSESSED;
import static screen.flow.check.number.Count.DATABASES;
import static screen.flow.check.number.Count.DUPLICATES;
import static screen.flow.check.number.Count.EXCLUDED;
import static screen.flow.check.number.Count.EXCLUDED_BY_AI;
import static screen.flow.check.number.Count.EXCLUDED_BY_HUMAN;
import static screen.flow.check.number.Count.IDENTIFIED;
import static screen.flow.check.number.Count.NOT_RETRIEVED;
import static screen.flow.check.number.Count.PENDING_TITLE_ABSTRACT;
import static screen.flow.check.number.Count.REGISTERS;
import static screen.flow.check.number.Count.REPORTS_ADDED;
import static screen.flow.check.number.Count.REPORTS_MERGED;
import static screen.flow.check.number.Count.SCREENED;
import static screen.flow.check.number.Count.SOUGHT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules from records identified to reports sought, databases and registers. */
final class ScreeningRules {
  private ScreeningRules() {}

  /**
   * Records identified from databases and registers: the sum of the parts, or the total if the
   * parts are not given.
   */
  static ExplainedSum identified(FlowNumbers n) {
    boolean parts = n.has(DATABASES) || (n.has(REGISTERS) && !n.has(IDENTIFIED));
    return parts
        ? ExplainedSum.over(n).plus(Count.starts(Arm.MAIN)).plusIfGiven(ADDITIONAL)
        : ExplainedSum.over(n).plus(IDENTIFIED);
  }

  /** Records by other methods than databases and registers. */
  static ExplainedSum otherMethods(FlowNumbers n) {
    return ExplainedSum.over(n).plusIfGiven(Count.starts(Arm.OTHER));
  }

  /**
   * The records identified, by the parts and by the total: if these differ, F02 reports it, and
   * either may be right.
   */
  private static Stream<ExplainedSum> eitherIdentified(FlowNumbers n) {
    return Stream.of(identified(n), ExplainedSum.over(n).plus(IDENTIFIED));
  }

  static Stream<Finding> screened(Rule rule, FlowNumbers n) {
    ExplainedSum afterDuplicates = ExplainedSum.over(n).plus(AFTER_DUPLICATES);
    Stream<ExplainedSum> afterRemoval =
        Stream.concat(
            eitherIdentified(n).map(sum -> sum.minusEnds(Arm.MAIN, Optional.empty())),
            Stream.of(afterDuplicates.minusIfGiven(removedOtherwise()), afterDuplicates));
    return one(rule, afterRemoval, SCREENED);
  }

  /** The records removed before screening that are no duplicates. */
  static Count[] removedOtherwise() {
    return Count.of(Boxes.removed().filter(box -> box != Box.REMOVED_DUPLICATES));
  }

  static Stream<Finding> afterDuplicates(Rule rule, FlowNumbers n) {
    return one(rule, eitherIdentified(n).map(sum -> sum.minus(DUPLICATES)), AFTER_DUPLICATES);
  }

  /** One finding if none of these sums equals the stated number. */
  private static Stream<Finding> one(Rule rule, Stream<ExplainedSum> sums, Count stated) {
    List<ExplainedSum> due = sums.filter(ExplainedSum::due).toList();
    return due.stream().anyMatch(sum -> sum.mustEqual(rule, stated).findAny().isEmpty())
        ? Stream.empty()
        : due.stream().limit(1).flatMap(sum -> sum.mustEqual(rule, stated));
  }

  /**
   * Exclusions by people and by tools sum to the total, and those with a reason do not exceed it.
   */
  static Stream<Finding> excludedBy(Rule rule, FlowNumbers n) {
    ExplainedSum excluded = ExplainedSum.over(n).plus(EXCLUDED);
    ExplainedSum byReason = ExplainedSum.over(n).plus(Breakdown.TITLE_ABSTRACT_REASONS);
    boolean tooMany = excluded.due() && byReason.due() && byReason.value() > excluded.value();
    return Stream.concat(
        ExplainedSum.over(n).plus(EXCLUDED_BY_HUMAN).plus(EXCLUDED_BY_AI).mustEqual(rule, EXCLUDED),
        tooMany
            ? Stream.of(
                rule.error(
                    n.place(Breakdown.TITLE_ABSTRACT_REASONS.key()),
                    byReason.words() + ", but only " + excluded.words() + ".",
                    "Count each record under one reason, its primary one."))
            : Stream.empty());
  }

  /**
   * Units change from records to reports here: a difference must be stated as {@code reports_added}
   * or {@code reports_merged}.
   */
  static Stream<Finding> sought(Rule rule, FlowNumbers n) {
    ExplainedSum goingOn =
        ExplainedSum.over(n)
            .plus(SCREENED)
            .minusEnds(Arm.MAIN, SCREENED.box())
            .plusIfGiven(REPORTS_ADDED)
            .minusIfGiven(REPORTS_MERGED)
            .minusOpen(PENDING_TITLE_ABSTRACT);
    if (n.has(SOUGHT) || n.isUnreadable(SOUGHT.key(), NOT_RETRIEVED.key())) {
      return goingOn.mustEqual(rule, SOUGHT);
    }
    if (n.has(NOT_RETRIEVED)) {
      return goingOn.minusEnds(Arm.MAIN, SOUGHT.box()).mustEqual(rule, ASSESSED);
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
