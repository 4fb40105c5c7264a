package screen.flow.check;

import static screen.flow.check.number.Count.CONFLICTS;
import static screen.flow.check.number.Count.DUPLICATES;
import static screen.flow.check.number.Count.EXCLUDED_LISTED;
import static screen.flow.check.number.Count.EXCLUDED_TOTAL;
import static screen.flow.check.number.Count.INCLUDED;
import static screen.flow.check.number.Count.INCLUDED_CITED;
import static screen.flow.check.number.Count.INCLUDED_LISTED;
import static screen.flow.check.number.Count.PENDING_FULL_TEXT;
import static screen.flow.check.number.Count.PENDING_TITLE_ABSTRACT;
import static screen.flow.check.number.Count.POSSIBLE_DUPLICATES;
import static screen.flow.check.number.Count.REPORTS;
import static screen.flow.check.number.Count.SCREENED;
import static screen.flow.check.number.Count.STUDIES;

import java.util.List;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules that nothing is lost, nothing is open, and the lists agree with the flow. */
final class LedgerRules {
  private static final List<Count> OPEN =
      List.of(PENDING_TITLE_ABSTRACT, PENDING_FULL_TEXT, CONFLICTS, POSSIBLE_DUPLICATES);

  private LedgerRules() {}

  /**
   * With only a total of exclusions given: together with the included it makes up all that was
   * found.
   */
  static Stream<Finding> states(Rule rule, FlowNumbers n) {
    Count included = n.has(INCLUDED) ? INCLUDED : REPORTS;
    ExplainedSum all = ending(ScreeningRules.identified(n));
    ExplainedSum unique = ending(ScreeningRules.identified(n).minus(DUPLICATES));
    ExplainedSum screened = ending(ExplainedSum.over(n).plus(SCREENED));
    ExplainedSum best = unique.due() ? unique : screened.due() ? screened : all;
    long stated = n.get(included);
    if (n.hasOtherArm() || !n.has(included) || best.value() == stated) {
      return Stream.empty();
    }
    return all.due() && all.value() == stated
        ? Stream.of(
            rule.warning(
                n.place(EXCLUDED_TOTAL.key()),
                n.get(EXCLUDED_TOTAL) + " excluded in all counts duplicates: " + all.words() + ".",
                "State duplicates and exclusions apart: a duplicate is not excluded."))
        : best.mustEqual(rule, included);
  }

  private static ExplainedSum ending(ExplainedSum from) {
    Stream<Box> further =
        Stream.of(Count.SCREENED, Count.SOUGHT, Count.ASSESSED)
            .flatMap(passed -> Boxes.ends(Arm.MAIN, passed.box()))
            .filter(box -> !box.isAlwaysShown());
    return from.minus(EXCLUDED_TOTAL).minusIfGiven(Count.of(further));
  }

  static Stream<Finding> nothingOpen(Rule rule, FlowNumbers n) {
    return OPEN.stream()
        .filter(count -> n.get(count) > 0 && !n.interim())
        .map(
            count ->
                rule.error(
                    n.place(count.key()),
                    n.get(count) + " " + count.words() + ", but the flow is not marked interim.",
                    "Finish them, or say that these numbers are interim."));
  }

  static Stream<Finding> lists(Rule rule, FlowNumbers n) {
    return Stream.of(
            sameRows(rule, n, INCLUDED_LISTED),
            sameRows(rule, n, INCLUDED_CITED),
            excludedRows(rule, n))
        .flatMap(found -> found);
  }

  /** A list may name studies or their reports. */
  private static Stream<Finding> sameRows(Rule rule, FlowNumbers n, Count rows) {
    List<Count> stated = Stream.of(STUDIES, REPORTS, INCLUDED).filter(n::has).toList();
    boolean fits = stated.stream().anyMatch(count -> n.get(count) == n.get(rows));
    return !n.has(rows) || stated.isEmpty() || fits
        ? Stream.empty()
        : ExplainedSum.over(n).plus(stated.get(0)).mustEqual(rule, rows);
  }

  private static Stream<Finding> excludedRows(Rule rule, FlowNumbers n) {
    ExplainedSum excluded =
        n.has(Breakdown.REASONS)
            ? ExplainedSum.over(n).plus(Breakdown.REASONS)
            : ExplainedSum.over(n).plus(Count.EXCLUDED_FULL_TEXT);
    long missing = excluded.value() - n.get(EXCLUDED_LISTED);
    return missing > 0 && n.has(EXCLUDED_LISTED) && excluded.due()
        ? Stream.of(
            rule.warning(
                n.place(EXCLUDED_LISTED.key()),
                excluded.words() + ", but the list names " + n.get(EXCLUDED_LISTED) + ".",
                "List the other " + missing + ", or say why they are left out (PRISMA 2020, 16b)."))
        : excluded.mustEqual(rule, EXCLUDED_LISTED);
  }
}
