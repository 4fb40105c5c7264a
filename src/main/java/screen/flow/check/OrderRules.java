package screen.flow.check;

import static screen.flow.check.number.Count.AFTER_DUPLICATES;
import static screen.flow.check.number.Count.ASSESSED;
import static screen.flow.check.number.Count.EXCLUDED_TOTAL;
import static screen.flow.check.number.Count.INCLUDED;
import static screen.flow.check.number.Count.OTHER_ASSESSED;
import static screen.flow.check.number.Count.OTHER_SOUGHT;
import static screen.flow.check.number.Count.REPORTS;
import static screen.flow.check.number.Count.REPORTS_ADDED;
import static screen.flow.check.number.Count.SCREENED;
import static screen.flow.check.number.Count.SOUGHT;
import static screen.flow.check.number.Count.STUDIES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.flow.Boxes;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules that no count exceeds the one it comes from. */
final class OrderRules {
  /** The stations of a record; each count is at most the nearest earlier one that is given. */
  private static final List<Count> WAY = List.of(AFTER_DUPLICATES, SCREENED, SOUGHT, ASSESSED);

  private OrderRules() {}

  static Stream<Finding> neverMore(Rule rule, FlowNumbers n) {
    ExplainedSum identified = ScreeningRules.identified(n);
    Stream<Stream<Finding>> found =
        Stream.of(
            WAY.stream().flatMap(station -> atMost(rule, n, station, before(n, station))),
            Boxes.removed().flatMap(box -> atMost(rule, n, Count.of(box), identified)),
            each(rule, n, identified, EXCLUDED_TOTAL),
            parts(rule, n),
            each(rule, n, ExplainedSum.over(n).plus(OTHER_SOUGHT), OTHER_ASSESSED),
            each(rule, n, last(n), REPORTS, INCLUDED),
            n.has(REPORTS) ? Stream.empty() : each(rule, n, last(n), STUDIES),
            excluded(rule, n, ArmCounts.MAIN),
            excluded(rule, n, ArmCounts.OTHER));
    return found.flatMap(one -> one);
  }

  /** No box has more records than the one that they come from, or that it is a part of. */
  private static Stream<Finding> parts(Rule rule, FlowNumbers n) {
    return Boxes.all()
        .filter(box -> (box.isEnd() && !box.isOpen()) || Boxes.isPart(box))
        .flatMap(
            box ->
                box.comesFrom(box.arm()).flatMap(Count::of).stream()
                    .map(whole -> ExplainedSum.over(n).plus(whole))
                    .flatMap(whole -> atMost(rule, n, Count.of(box), whole)));
  }

  private static Stream<Finding> each(
      Rule rule, FlowNumbers n, ExplainedSum whole, Count... parts) {
    return Arrays.stream(parts).flatMap(part -> atMost(rule, n, part, whole));
  }

  private static ExplainedSum before(FlowNumbers n, Count station) {
    List<Count> earlier = WAY.subList(0, WAY.indexOf(station));
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (n.has(earlier.get(i))) {
        return ExplainedSum.over(n).plus(earlier.get(i)).plusIfGiven(REPORTS_ADDED);
      }
    }
    return ScreeningRules.identified(n).plusIfGiven(REPORTS_ADDED);
  }

  /** The upper limit of the included: the assessed, or the nearest earlier count that is given. */
  private static ExplainedSum last(FlowNumbers n) {
    ExplainedSum main = n.has(ASSESSED) ? ExplainedSum.over(n).plus(ASSESSED) : before(n, ASSESSED);
    return n.hasOtherArm() ? main.plus(OTHER_ASSESSED) : main;
  }

  private static Stream<Finding> excluded(Rule rule, FlowNumbers n, ArmCounts arm) {
    ExplainedSum assessed = ExplainedSum.over(n).plus(arm.assessed());
    long reasons = n.total(arm.reasons());
    Stream<Finding> byReason =
        assessed.due() && n.has(arm.reasons()) && reasons > assessed.value()
            ? Stream.of(
                rule.error(
                    n.place(arm.reasons().key()),
                    reasons + " " + arm.reasons().words() + ", but only " + assessed.words() + ".",
                    "Count each report under one reason, its primary one."))
            : Stream.empty();
    return byReason;
  }

  private static Stream<Finding> atMost(
      Rule rule, FlowNumbers n, Optional<Count> part, ExplainedSum whole) {
    return part.stream().flatMap(count -> atMost(rule, n, count, whole));
  }

  private static Stream<Finding> atMost(Rule rule, FlowNumbers n, Count part, ExplainedSum whole) {
    return whole.due() && n.has(part) && n.get(part) > whole.value()
        ? Stream.of(
            rule.error(
                n.place(part.key()),
                n.get(part) + " " + part.words() + ", but only " + whole.words() + ".",
                "Correct " + part.key() + ", or what it comes from."))
        : Stream.empty();
  }
}
