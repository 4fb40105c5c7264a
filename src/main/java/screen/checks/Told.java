package screen.checks;

import static screen.checks.Count.AFTER_DUPLICATES;
import static screen.checks.Count.AUTOMATION;
import static screen.checks.Count.DUPLICATES;
import static screen.checks.Count.EXCLUDED;
import static screen.checks.Count.EXCLUDED_FULL_TEXT;
import static screen.checks.Count.EXCLUDED_TOTAL;
import static screen.checks.Count.IDENTIFIED;
import static screen.checks.Count.INCLUDED;
import static screen.checks.Count.NOT_RETRIEVED;
import static screen.checks.Count.REMOVED_OTHER;
import static screen.checks.Count.REPORTS;
import static screen.checks.Count.SCREENED;
import static screen.checks.Count.STUDIES;

import java.util.Optional;

/**
 * What one statement says of a quantity, outright or by what follows from its numbers.
 *
 * @param unit records, reports or studies; "" where that is not told or goes without saying
 * @param how the sum it follows from; "" where it is said outright
 * @param parts that sum without words, or the number
 */
record Told(FlowNumbers by, String unit, long n, String how, String parts) {
  String words() {
    return by.id() + (how.isEmpty() ? " says " + n : " implies " + n + " (" + how + ")");
  }

  /** Whether both cannot be true. */
  boolean contradicts(Told other) {
    return n != other.n && (unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty());
  }

  static Optional<Told> of(FlowNumbers n, Count count) {
    return of(n, count, "");
  }

  private static Optional<Told> of(FlowNumbers n, Count count, String unit) {
    long stated = n.get(count);
    return n.has(count)
        ? Optional.of(new Told(n, unit, stated, "", Long.toString(stated)))
        : Optional.empty();
  }

  private static Optional<Told> of(Sum sum) {
    return sum.due()
        ? Optional.of(new Told(sum.numbers(), "", sum.value(), sum.words(), sum.parts()))
        : Optional.empty();
  }

  static Optional<Told> identified(FlowNumbers n) {
    return of(n, IDENTIFIED).or(() -> of(ScreeningRules.identified(n)));
  }

  /** Where nothing else was removed, whatever was not screened was a duplicate. */
  static Optional<Told> duplicates(FlowNumbers n) {
    boolean otherRemovals = n.get(AUTOMATION) > 0 || n.get(REMOVED_OTHER) > 0;
    Sum identified = ScreeningRules.identified(n);
    return of(n, DUPLICATES)
        .or(() -> of(identified.minus(AFTER_DUPLICATES)))
        .or(() -> otherRemovals ? Optional.empty() : of(identified.minus(SCREENED)));
  }

  static Optional<Told> excludedAtFullText(FlowNumbers n) {
    return of(n, EXCLUDED_FULL_TEXT).or(() -> of(Sum.over(n).plus(Breakdown.REASONS)));
  }

  /** All exclusions, without the duplicates. */
  static Optional<Told> exclusions(FlowNumbers n) {
    return of(n, EXCLUDED_TOTAL).or(() -> of(bothStages(n)));
  }

  /** The same, where reports that could not be retrieved are called excluded. */
  static Optional<Told> exclusionsAndNotRetrieved(FlowNumbers n) {
    return of(n, EXCLUDED_TOTAL).or(() -> of(bothStages(n).plusIfGiven(NOT_RETRIEVED)));
  }

  private static Sum bothStages(FlowNumbers n) {
    Sum titleAbstract = Sum.over(n).plus(EXCLUDED);
    return n.has(EXCLUDED_FULL_TEXT)
        ? titleAbstract.plus(EXCLUDED_FULL_TEXT)
        : titleAbstract.plus(Breakdown.REASONS);
  }

  static Optional<Told> included(FlowNumbers n) {
    return of(n, INCLUDED, n.unit())
        .or(() -> of(n, STUDIES, "studies"))
        .or(() -> of(n, REPORTS, "reports"));
  }
}
