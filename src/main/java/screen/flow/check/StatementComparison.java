package screen.flow.check;

import static screen.flow.check.Count.DUPLICATES;
import static screen.flow.check.Count.EXCLUDED_FULL_TEXT;
import static screen.flow.check.Count.EXCLUDED_TOTAL;
import static screen.flow.check.Count.IDENTIFIED;
import static screen.flow.check.Count.INCLUDED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the statements of one paper against each other, with what follows from them. */
final class StatementComparison {
  private static final Set<Count> DERIVED =
      Set.of(IDENTIFIED, DUPLICATES, EXCLUDED_TOTAL, EXCLUDED_FULL_TEXT, INCLUDED);

  private static final String APART =
      "State how many were identified, how many of these were duplicates, and how many were"
          + " excluded without them; the same everywhere.";

  private StatementComparison() {}

  static Stream<Finding> of(Rule rule, Published paper) {
    Stream<Stream<Finding>> derived =
        Stream.of(
            differ(rule, IDENTIFIED, told(paper, StatedQuantity::identified)),
            differ(rule, DUPLICATES, told(paper, StatedQuantity::duplicates)),
            differ(rule, EXCLUDED_FULL_TEXT, told(paper, StatedQuantity::excludedAtFullText)),
            exclusions(rule, paper),
            included(rule, paper));
    Stream<Finding> direct =
        Count.values().stream()
            .filter(count -> !DERIVED.contains(count))
            .flatMap(count -> differ(rule, count, told(paper, n -> StatedQuantity.of(n, count))));
    return Stream.concat(derived.flatMap(found -> found), direct);
  }

  private static List<StatedQuantity> told(
      Published paper, Function<FlowNumbers, Optional<StatedQuantity>> quantity) {
    return paper.statements().stream().flatMap(n -> quantity.apply(n).stream()).toList();
  }

  /** A text may or may not call excluded what could not be retrieved: either reading will do. */
  private static Stream<Finding> exclusions(Rule rule, Published paper) {
    List<StatedQuantity> wide = told(paper, StatedQuantity::exclusionsAndNotRetrieved);
    return wide.stream().map(StatedQuantity::n).distinct().count() < 2
        ? Stream.empty()
        : differ(rule, EXCLUDED_TOTAL, told(paper, StatedQuantity::exclusions));
  }

  /** Where a statement gives studies and reports, it says how the others' units belong together. */
  private static Stream<Finding> included(Rule rule, Published paper) {
    List<StatedQuantity> told =
        paper.statements().stream().flatMap(StatedQuantity::included).toList();
    boolean bothUnits =
        told.stream().map(StatedQuantity::by).distinct().count() < told.size()
            && told.stream().noneMatch(one -> one.unit().isEmpty());
    boolean contradicted = told.stream().anyMatch(one -> told.stream().anyMatch(one::contradicts));
    return bothUnits && !contradicted ? Stream.empty() : differ(rule, INCLUDED, told);
  }

  private static Stream<Finding> differ(Rule rule, Count count, List<StatedQuantity> told) {
    if (told.stream().noneMatch(one -> told.stream().anyMatch(one::differs))) {
      return Stream.empty();
    }
    String where =
        told.stream().map(one -> one.by().id()).distinct().collect(Collectors.joining(", "))
            + ": "
            + count.key();
    String message =
        count.words()
            + ": "
            + told.stream().map(StatedQuantity::words).collect(Collectors.joining("; "));
    if (told.stream().anyMatch(one -> told.stream().anyMatch(one::contradicts))) {
      boolean aboutDuplicates = count.equals(DUPLICATES) || count.equals(EXCLUDED_TOTAL);
      return Stream.of(
          rule.error(
              where,
              message + "." + why(count, told),
              aboutDuplicates ? APART : "Correct the one that is wrong."));
    }
    String units = told.stream().map(StatedQuantity::unit).collect(Collectors.joining(", "));
    return Stream.of(
        rule.warning(
            where,
            message + " (units: " + units + ").",
            "Give both units, or the same unit in both places."));
  }

  /** The usual reasons for a contradiction about duplicates. */
  private static String why(Count count, List<StatedQuantity> told) {
    return told.stream()
        .flatMap(one -> told.stream().map(other -> why(count, one, other)))
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
