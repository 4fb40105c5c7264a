package screen.flow.check;

import static screen.flow.check.number.Count.AFTER_DUPLICATES;
import static screen.flow.check.number.Count.DUPLICATES;
import static screen.flow.check.number.Count.EXCLUDED;
import static screen.flow.check.number.Count.EXCLUDED_FULL_TEXT;
import static screen.flow.check.number.Count.EXCLUDED_TOTAL;
import static screen.flow.check.number.Count.IDENTIFIED;
import static screen.flow.check.number.Count.INCLUDED;
import static screen.flow.check.number.Count.NOT_RETRIEVED;
import static screen.flow.check.number.Count.REPORTS;
import static screen.flow.check.number.Count.SCREENED;
import static screen.flow.check.number.Count.STUDIES;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/**
 * A quantity as one statement gives it, directly or derived from its other numbers.
 *
 * @param unit records, reports or studies; "" if not given or obvious
 * @param how the sum it is derived from; "" if stated directly
 * @param parts that sum without words, or the number
 * @param readings the numbers another statement may give for it: of one arm of the flow, or of both
 *     together
 */
record StatedQuantity(
    FlowNumbers by, String unit, long n, String how, String parts, Set<Long> readings) {
  String words() {
    return by.id() + (how.isEmpty() ? " says " + n : " implies " + n + " (" + how + ")");
  }

  /** Whether they differ in every reading. */
  boolean differs(StatedQuantity other) {
    return Collections.disjoint(readings, other.readings);
  }

  /** Whether both cannot be true. */
  boolean contradicts(StatedQuantity other) {
    return differs(other) && (unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty());
  }

  /** Adds the reading that counts both arms of the flow together. */
  private StatedQuantity orWith(long otherArm) {
    Set<Long> both = new TreeSet<>(readings);
    both.add(n + otherArm);
    return new StatedQuantity(by, unit, n, how, parts, both);
  }

  static Optional<StatedQuantity> of(FlowNumbers n, Count count) {
    long otherArm =
        count.equals(Count.SCREENED)
            ? ScreeningRules.otherMethods(n).value()
            : count.in(Arm.OTHER).filter(other -> !other.equals(count)).map(n::get).orElse(0L);
    return of(n, count, "").map(one -> one.orWith(otherArm));
  }

  private static Optional<StatedQuantity> of(FlowNumbers n, Count count, String unit) {
    long stated = n.get(count);
    return n.has(count)
        ? Optional.of(
            new StatedQuantity(n, unit, stated, "", Long.toString(stated), Set.of(stated)))
        : Optional.empty();
  }

  private static Optional<StatedQuantity> of(ExplainedSum sum) {
    return sum.due()
        ? Optional.of(
            new StatedQuantity(
                sum.numbers(), "", sum.value(), sum.words(), sum.parts(), Set.of(sum.value())))
        : Optional.empty();
  }

  static Optional<StatedQuantity> identified(FlowNumbers n) {
    long otherMethods = ScreeningRules.otherMethods(n).value();
    return of(n, IDENTIFIED)
        .or(() -> of(ScreeningRules.identified(n)).map(one -> one.orWith(otherMethods)));
  }

  /** If nothing else was removed, every record not screened was a duplicate. */
  static Optional<StatedQuantity> duplicates(FlowNumbers n) {
    boolean otherRemovals =
        Arrays.stream(ScreeningRules.removedOtherwise()).anyMatch(count -> n.get(count) > 0);
    ExplainedSum identified = ScreeningRules.identified(n);
    return of(n, DUPLICATES)
        .or(() -> of(identified.minus(AFTER_DUPLICATES)))
        .or(() -> otherRemovals ? Optional.empty() : of(identified.minus(SCREENED)));
  }

  static Optional<StatedQuantity> excludedAtFullText(FlowNumbers n) {
    long otherArm =
        n.has(Count.OTHER_EXCLUDED_FULL_TEXT)
            ? n.get(Count.OTHER_EXCLUDED_FULL_TEXT)
            : n.total(Breakdown.OTHER_REASONS);
    return of(n, EXCLUDED_FULL_TEXT)
        .or(() -> of(ExplainedSum.over(n).plus(Breakdown.REASONS)))
        .map(one -> one.orWith(otherArm));
  }

  /** All exclusions, not counting duplicates. */
  static Optional<StatedQuantity> exclusions(FlowNumbers n) {
    return of(n, EXCLUDED_TOTAL).or(() -> of(bothStages(n)));
  }

  /** All exclusions, counting reports that could not be retrieved as excluded. */
  static Optional<StatedQuantity> exclusionsAndNotRetrieved(FlowNumbers n) {
    return of(n, EXCLUDED_TOTAL).or(() -> of(bothStages(n).plusIfGiven(NOT_RETRIEVED)));
  }

  private static ExplainedSum bothStages(FlowNumbers n) {
    ExplainedSum titleAbstract = ExplainedSum.over(n).plus(EXCLUDED);
    return n.has(EXCLUDED_FULL_TEXT)
        ? titleAbstract.plus(EXCLUDED_FULL_TEXT)
        : titleAbstract.plus(Breakdown.REASONS);
  }

  /** The number included, in each unit that the statement gives. */
  static Stream<StatedQuantity> included(FlowNumbers n) {
    Optional<StatedQuantity> plain = of(n, INCLUDED, n.unit());
    return plain.isPresent()
        ? plain.stream()
        : Stream.of(of(n, STUDIES, "studies"), of(n, REPORTS, "reports")).flatMap(Optional::stream);
  }
}
