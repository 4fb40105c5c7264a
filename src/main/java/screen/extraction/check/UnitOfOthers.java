package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import screen.extraction.Cell;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E09: a value that is far from all others in its unit, but close to those in another unit,
 * probably has that other unit. A value is far from others if it is more than ten times the
 * greatest, or less than a tenth of the least, as the prefixes of units (milli, micro) are powers
 * of ten.
 */
final class UnitOfOthers implements DataRule {
  private static final BigDecimal FAR = BigDecimal.TEN;
  private static final int OTHERS = 2;

  /** The numbers of a study in its unit. */
  private record Measured(Item item, String unit, BigDecimal low, BigDecimal high) {}

  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    for (FormField unit : data.form().fields()) {
      if (!unit.meaning().unitOf().isEmpty()) {
        List<Measured> all = measured(data, unit);
        all.forEach(it -> finding(it, all).ifPresent(findings::add));
      }
    }
    return findings;
  }

  private static List<Measured> measured(DataSet data, FormField unit) {
    List<Measured> measured = new ArrayList<>();
    DataRule.items(data)
        .filter(item -> item.field().id().equals(unit.meaning().unitOf()))
        .filter(item -> !item.value().numbers().isEmpty())
        .forEach(
            item ->
                unitOf(item, unit)
                    .ifPresent(
                        name ->
                            measured.add(
                                new Measured(
                                    item,
                                    name,
                                    Collections.min(item.value().numbers()),
                                    Collections.max(item.value().numbers())))));
    return measured;
  }

  /** The unit of the same arm and time point, else of the study. */
  private static Optional<String> unitOf(Item item, FormField unit) {
    Cell own = new Cell(unit.id(), item.cell().arm(), item.cell().timepoint());
    return item.study()
        .get(own)
        .or(() -> item.study().get(Cell.of(unit.id())))
        .filter(Value.Words.class::isInstance)
        .map(Value::text);
  }

  private static Optional<Finding> finding(Measured one, List<Measured> all) {
    List<Measured> others =
        all.stream().filter(it -> !it.item().study().id().equals(one.item().study().id())).toList();
    List<Measured> same = others.stream().filter(it -> it.unit().equals(one.unit())).toList();
    if (same.stream().map(it -> it.item().study().id()).distinct().count() < OTHERS) {
      return Optional.empty();
    }
    BigDecimal most = Collections.max(same.stream().map(Measured::high).toList());
    BigDecimal least = Collections.min(same.stream().map(Measured::low).toList());
    boolean above = one.low().compareTo(most.multiply(FAR)) > 0;
    boolean below = one.high().multiply(FAR).compareTo(least) < 0;
    if (!above && !below) {
      return Optional.empty();
    }
    List<String> fitting = new ArrayList<>();
    byUnit(others)
        .forEach(
            (unit, values) -> {
              BigDecimal low = Collections.min(values.stream().map(Measured::low).toList());
              BigDecimal high = Collections.max(values.stream().map(Measured::high).toList());
              if (one.low().compareTo(low) >= 0 && one.high().compareTo(high) <= 0) {
                fitting.add(
                    unit + " (" + low.toPlainString() + " to " + high.toPlainString() + ")");
              }
            });
    String text = one.item().value().text() + " " + one.unit();
    String relation =
        above
            ? text + " is more than ten times the greatest other value in this unit, " + most
            : text + " is less than a tenth of the least other value in this unit, " + least;
    return Optional.of(
        DataRule.warning(
            "E09",
            one.item().where(),
            relation
                + (fitting.isEmpty()
                    ? ""
                    : ", and lies among the values in " + String.join(" and ", fitting)),
            fitting.isEmpty()
                ? "Look at the number and its unit again"
                : "Is the unit probably " + fitting.get(0).replaceFirst(" \\(.*", "") + "?"));
  }

  private static Map<String, List<Measured>> byUnit(List<Measured> all) {
    Map<String, List<Measured>> byUnit = new TreeMap<>();
    all.forEach(it -> byUnit.computeIfAbsent(it.unit(), key -> new ArrayList<>()).add(it));
    return byUnit;
  }
}
