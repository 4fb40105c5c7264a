package screen.checks;

import static screen.checks.Count.AFTER_DUPLICATES;
import static screen.checks.Count.DUPLICATES;
import static screen.checks.Count.EXCLUDED;
import static screen.checks.Count.EXCLUDED_FULL_TEXT;
import static screen.checks.Count.EXCLUDED_TOTAL;
import static screen.checks.Count.IDENTIFIED;
import static screen.checks.Count.INCLUDED;
import static screen.checks.Count.NOT_RETRIEVED;
import static screen.checks.Count.REPORTS;
import static screen.checks.Count.SCREENED;
import static screen.checks.Count.STUDIES;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the statements of one paper against each other, with what follows from them. */
final class Comparison {
  private static final Set<Count> DERIVED =
      EnumSet.of(IDENTIFIED, DUPLICATES, EXCLUDED_TOTAL, EXCLUDED_FULL_TEXT, INCLUDED);

  private Comparison() {}

  /**
   * What one statement says of a quantity.
   *
   * @param how the sum it follows from; "" where it is said outright
   * @param parts that sum without words, or the number
   */
  private record Told(FlowNumbers by, String unit, long n, String how, String parts) {
    String words() {
      return by.id() + (how.isEmpty() ? " says " + n : " implies " + n + " (" + how + ")");
    }
  }

  static Stream<Finding> of(Rule rule, Published paper) {
    List<FlowNumbers> all = paper.statements();
    Stream<Finding> direct =
        Arrays.stream(Count.values())
            .filter(count -> !DERIVED.contains(count))
            .flatMap(count -> differ(rule, count, told(all, n -> said(n, count))));
    Stream<Finding> derived =
        Stream.of(
                differ(rule, IDENTIFIED, told(all, Comparison::identified)),
                differ(rule, DUPLICATES, told(all, Comparison::duplicates)),
                differ(rule, EXCLUDED_FULL_TEXT, told(all, Comparison::fullText)),
                differ(rule, EXCLUDED_TOTAL, told(all, Comparison::exclusions)),
                differ(rule, INCLUDED, told(all, Comparison::included)))
            .flatMap(found -> found);
    return Stream.concat(derived, direct);
  }

  private static Stream<Finding> differ(Rule rule, Count count, List<Told> told) {
    if (told.stream().map(Told::n).distinct().count() < 2) {
      return Stream.empty();
    }
    List<String> units = told.stream().map(Told::unit).filter(unit -> !unit.isEmpty()).toList();
    boolean sameUnit = units.size() < told.size() || Set.copyOf(units).size() < units.size();
    String where =
        told.stream().map(one -> one.by().id()).distinct().collect(Collectors.joining(", "))
            + ": "
            + count.key();
    String message =
        count.words() + ": " + told.stream().map(Told::words).collect(Collectors.joining("; "));
    return sameUnit
        ? Stream.of(
            rule.error(
                where,
                message + "." + why(count, told),
                "Make the statements agree"
                    + (count == EXCLUDED_TOTAL || count == DUPLICATES
                        ? ": state how many were identified, how many of these were duplicates, and how"
                            + " many were excluded without them."
                        : ".")))
        : Stream.of(
            rule.warning(
                where,
                message + " (units: " + String.join(", ", units) + ").",
                "Give both units, or the same unit in both places."));
  }

  /** The usual reasons for a contradiction about duplicates. */
  private static String why(Count count, List<Told> told) {
    return told.stream()
        .flatMap(one -> told.stream().map(other -> why(count, one, other)))
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String why(Count count, Told one, Told other) {
    long identified = one.by().get(IDENTIFIED);
    boolean sameFound = identified > 0 && identified == other.by().get(IDENTIFIED);
    if (count == DUPLICATES && sameFound && one.n() == 0 && other.n() > 0) {
      return " "
          + identified
          + " cannot be both free of duplicates ("
          + one.by().id()
          + ") and the number before duplicates were removed ("
          + other.by().id()
          + ").";
    }
    Optional<Told> removed = duplicates(other.by());
    if (count == EXCLUDED_TOTAL && removed.isPresent() && removed.get().n() > 0) {
      long duplicates = removed.get().n();
      return one.n() == other.n() + duplicates
          ? " "
              + one.n()
              + " = "
              + duplicates
              + " + "
              + other.parts()
              + ": "
              + one.by().id()
              + " counts the "
              + duplicates
              + " duplicates as exclusions."
          : "";
    }
    return "";
  }

  private static List<Told> told(
      List<FlowNumbers> all, java.util.function.Function<FlowNumbers, Optional<Told>> quantity) {
    return all.stream().flatMap(n -> quantity.apply(n).stream()).toList();
  }

  private static Told direct(FlowNumbers n, String unit, Count count) {
    return new Told(n, unit, n.get(count), "", Long.toString(n.get(count)));
  }

  private static Optional<Told> said(FlowNumbers n, Count count) {
    return n.has(count) ? Optional.of(direct(n, "", count)) : Optional.empty();
  }

  private static Optional<Told> implied(FlowNumbers n, Sum sum) {
    return sum.due()
        ? Optional.of(new Told(n, "", sum.value(), sum.words(), sum.parts()))
        : Optional.empty();
  }

  private static Optional<Told> identified(FlowNumbers n) {
    return said(n, IDENTIFIED).or(() -> implied(n, ScreeningRules.identified(n)));
  }

  private static Optional<Told> duplicates(FlowNumbers n) {
    boolean otherRemovals = n.get(Count.AUTOMATION) > 0 || n.get(Count.REMOVED_OTHER) > 0;
    Sum sum = ScreeningRules.identified(n);
    return said(n, DUPLICATES)
        .or(() -> implied(n, sum.minus(AFTER_DUPLICATES)))
        .or(() -> otherRemovals ? Optional.empty() : implied(n, sum.minus(SCREENED)));
  }

  private static Optional<Told> fullText(FlowNumbers n) {
    return said(n, EXCLUDED_FULL_TEXT).or(() -> implied(n, Sum.over(n).plus(Breakdown.REASONS)));
  }

  private static Optional<Told> exclusions(FlowNumbers n) {
    Sum fullText =
        n.has(EXCLUDED_FULL_TEXT)
            ? Sum.over(n).plus(EXCLUDED).plus(EXCLUDED_FULL_TEXT)
            : Sum.over(n).plus(EXCLUDED).plus(Breakdown.REASONS);
    return said(n, EXCLUDED_TOTAL).or(() -> implied(n, fullText.plusIfGiven(NOT_RETRIEVED)));
  }

  private static Optional<Told> included(FlowNumbers n) {
    Optional<Told> own = said(n, INCLUDED).map(told -> direct(n, n.unit(), INCLUDED));
    return own.or(() -> said(n, STUDIES).map(told -> direct(n, "studies", STUDIES)))
        .or(() -> said(n, REPORTS).map(told -> direct(n, "reports", REPORTS)));
  }
}
