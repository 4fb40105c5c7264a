package screen.extraction.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import screen.flow.check.Finding;
import screen.record.RecordId;

/**
 * E07: an SD that is far smaller than those of the other studies, and like them once it is
 * multiplied by the root of n, is probably a standard error. Source: Cochrane Handbook for
 * Systematic Reviews of Interventions, 6.5.2.2: SE = SD/√n; errors of this kind: Kadlec D, Sainani
 * KL, Nimphius S. With great power comes great responsibility. Sports Med 2023;53:313-325.
 */
final class ErrorForDeviation implements DataRule {
  /** How many times smaller than usual an SD must be; people do differ by a factor of 2. */
  private static final double SMALLER = 2.5;

  /** The most by which the SD differs from the usual one once it is corrected. */
  private static final double NEAR = 1.7;

  private static final int OTHER_STUDIES = 2;

  /** With fewer participants, an SD can be as small by chance. */
  private static final int FEWEST = 12;

  @Override
  public List<Finding> findings(DataSet data) {
    List<Item> items = DataRule.items(data).filter(item -> deviation(item).isPresent()).toList();
    List<Finding> findings = new ArrayList<>();
    for (Item item : items) {
      OptionalLong n = Numbers.n(data.form(), item);
      double sd = deviation(item).orElse(0.0);
      List<Double> others = others(items, item);
      if (n.orElse(0) < FEWEST || others.size() < OTHER_STUDIES) {
        continue;
      }
      double usual = median(others);
      double corrected = sd * Math.sqrt((double) n.getAsLong());
      boolean near = corrected < usual * NEAR && corrected > usual / NEAR;
      if (sd * SMALLER < usual && near) {
        findings.add(finding(item, n.getAsLong(), usual, corrected));
      }
    }
    return findings;
  }

  private static Finding finding(Item item, long n, double usual, double corrected) {
    return DataRule.warning(
        "E07",
        item.where(),
        "The SD of "
            + Numbers.deviation(item.value()).map(BigDecimal::toPlainString).orElse("")
            + " is "
            + Rounded.of(usual / deviation(item).orElse(1.0))
            + " times smaller than in the other studies (median "
            + Rounded.of(usual)
            + "). As a standard error of "
            + n
            + " people it would be an SD of "
            + Rounded.of(corrected),
        "Look whether the report says SE or SEM; then extract SE times the root of n");
  }

  private static Optional<Double> deviation(Item item) {
    return Numbers.deviation(item.value())
        .filter(sd -> sd.signum() > 0)
        .map(BigDecimal::doubleValue);
  }

  /** One SD a study: the median of its arms at the same time point. */
  private static List<Double> others(List<Item> items, Item item) {
    Map<RecordId, List<Double>> arms =
        items.stream()
            .filter(other -> !other.study().id().equals(item.study().id()))
            .filter(other -> other.field().id().equals(item.field().id()))
            .filter(other -> other.cell().timepoint().equals(item.cell().timepoint()))
            .collect(
                groupingBy(
                    other -> other.study().id(),
                    mapping(other -> deviation(other).orElse(0.0), toList())));
    return arms.values().stream().map(ErrorForDeviation::median).toList();
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
