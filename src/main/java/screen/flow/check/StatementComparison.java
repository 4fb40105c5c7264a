package screen.flow.check;

import static screen.flow.check.number.Count.DUPLICATES;
import static screen.flow.check.number.Count.EXCLUDED_FULL_TEXT;
import static screen.flow.check.number.Count.EXCLUDED_TOTAL;
import static screen.flow.check.number.Count.IDENTIFIED;
import static screen.flow.check.number.Count.INCLUDED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** Compares the statements of one paper with each other, including quantities derived from them. */
final class StatementComparison {
  private static final Set<Count> DERIVED =
      Set.of(IDENTIFIED, DUPLICATES, EXCLUDED_TOTAL, EXCLUDED_FULL_TEXT, INCLUDED);

  private static final String DUPLICATES_REMEDY =
      "State how many were identified, how many of these were duplicates, and how many were"
          + " excluded without them; the same everywhere.";

  private StatementComparison() {}

  static Stream<Finding> of(Rule rule, Published paper) {
    Stream<Stream<Finding>> derived =
        Stream.of(
            differ(rule, IDENTIFIED, quantities(paper, StatedQuantity::identified)),
            differ(rule, DUPLICATES, quantities(paper, StatedQuantity::duplicates)),
            differ(rule, EXCLUDED_FULL_TEXT, quantities(paper, StatedQuantity::excludedAtFullText)),
            exclusions(rule, paper),
            included(rule, paper));
    Stream<Finding> direct =
        Count.values().stream()
            .filter(count -> !DERIVED.contains(count))
            .flatMap(
                count -> differ(rule, count, quantities(paper, n -> StatedQuantity.of(n, count))));
    return Stream.concat(derived.flatMap(found -> found), direct);
  }

  private static List<StatedQuantity> quantities(
      Published paper, Function<FlowNumbers, Optional<StatedQuantity>> quantity) {
    return paper.statements().stream().flatMap(n -> quantity.apply(n).stream()).toList();
  }

  /**
   * A text may or may not call unretrieved reports excluded; agreement in either reading is enough.
   */
  private static Stream<Finding> exclusions(Rule rule, Published paper) {
    List<StatedQuantity> wide = quantities(paper, StatedQuantity::exclusionsAndNotRetrieved);
    return wide.stream().map(StatedQuantity::n).distinct().count() < 2
        ? Stream.empty()
        : differ(rule, EXCLUDED_TOTAL, quantities(paper, StatedQuantity::exclusions));
  }

  /** A statement that gives both studies and reports shows how the others' units correspond. */
  private static Stream<Finding> included(Rule rule, Published paper) {
    List<StatedQuantity> stated =
        paper.statements().stream().flatMap(StatedQuantity::included).toList();
    boolean bothUnits =
        stated.stream().map(StatedQuantity::by).distinct().count() < stated.size()
            && stated.stream().noneMatch(one -> one.unit().isEmpty());
    boolean contradicted =
        stated.stream().anyMatch(one -> stated.stream().anyMatch(one::contradicts));
    return bothUnits && !contradicted ? Stream.empty() : differ(rule, INCLUDED, stated);
  }

  private static Stream<Finding> differ(Rule rule, Count count, List<StatedQuantity> stated) {
    if (stated.stream().noneMatch(one -> stated.stream().anyMatch(one::differs))) {
      return Stream.empty();
    }
    String where =
        stated.stream().map(one -> one.by().id()).distinct().collect(Collectors.joining(", "))
            + ": "
            + count.key();
    String message =
        count.words()
            + ": "
            + stated.stream().map(StatedQuantity::words).collect(Collectors.joining("; "));
    if (stated.stream().anyMatch(one -> stated.stream().anyMatch(one::contradicts))) {
      boolean aboutDuplicates = count.equals(DUPLICATES) || count.equals(EXCLUDED_TOTAL);
      return Stream.of(
          rule.error(
              where,
              message + "." + why(count, stated),
              aboutDuplicates ? DUPLICATES_REMEDY : "Correct the one that is wrong."));
    }
    String units = stated.stream().map(StatedQuantity::unit).collect(Collectors.joining(", "));
    return Stream.of(
        rule.warning(
            where,
            message + " (units: " + units + ").",
            "Give both units, or the same unit in both places."));
  }

  /** The usual reasons for a contradiction about duplicates. */
  private static String why(Count count, List<StatedQuantity> stated) {
    return stated.stream()
        .flatMap(one -> stated.stream().map(other -> why(count, one, other)))
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String why(Count count, StatedQuantity one, StatedQuantity other) {
    long found = one.by().get(IDENTIFIED);
    long removed = StatedQuantity.duplicates(other.by()).map(StatedQuantity::n).orElse(0L);
    if (count.equals(DUPLICATES) && removed > 0 && one.n() == 0 && found > 0) {
      return found == other.by().get(IDENTIFIED)
          ? String.format(
              Locale.ROOT,
              " %d cannot be both free of duplicates (%s) and the number before duplicates were"
                  + " removed (%s).",
              found,
              one.by().id(),
              other.by().id())
          : "";
    }
    if (count.equals(EXCLUDED_TOTAL) && removed > 0 && one.n() == other.n() + removed) {
      return String.format(
          Locale.ROOT,
          " %d = %d + %s: %s counts the %d duplicates as exclusions.",
          one.n(),
          removed,
          other.parts(),
          one.by().id(),
          removed);
    }
    return "";
  }
}
