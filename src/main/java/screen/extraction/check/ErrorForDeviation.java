package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.flow.check.Finding;
import screen.record.RecordId;

/**
 * E07: an SD that is far smaller than those of the other studies, and like them once it is
 * multiplied by the root of n, is probably a standard error. If no study has a mean of 0 or less,
 * it must also be far smaller as a part of its mean: where people differ in proportion to the mean,
 * such as in days in hospital, a small mean has a small SD. Source: Cochrane Handbook for
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

  /** The median of the arms of a study at one time point. */
  private record Spread(double sd, double relative) {}

  @Override
  public List<Finding> findings(DataSet data) {
    List<Item> items = DataRule.items(data).filter(item -> deviation(item).isPresent()).toList();
    Map<List<String>, List<Item>> measured =
        items.stream().collect(Collectors.groupingBy(ErrorForDeviation::measured));
    Map<List<String>, Map<RecordId, Spread>> spreads = new HashMap<>();
    measured.forEach((key, of) -> spreads.put(key, spreads(of)));
    List<Finding> findings = new ArrayList<>();
    for (Item item : items) {
      List<Spread> others =
          spreads.getOrDefault(measured(item), Map.of()).entrySet().stream()
              .filter(it -> !it.getKey().equals(item.study().id()))
              .map(Map.Entry::getValue)
              .toList();
      long n = Numbers.n(data.form(), item).orElse(0);
      if (n >= FEWEST && others.size() >= OTHER_STUDIES) {
        problem(item, n, others).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> problem(Item item, long n, List<Spread> others) {
    double sd = deviation(item).orElse(0.0);
    double usual = median(others.stream().map(Spread::sd).toList());
    double corrected = sd * Math.sqrt((double) n);
    boolean near = corrected < usual * NEAR && corrected > usual / NEAR;
    boolean inProportion =
        relative(item) * SMALLER >= median(others.stream().map(Spread::relative).toList());
    return sd * SMALLER < usual && near && !inProportion
        ? Optional.of(finding(item, n, usual, corrected))
        : Optional.empty();
  }

  private static List<String> measured(Item item) {
    return List.of(item.field().id(), item.cell().timepoint());
  }

  /** The spread in each study; the relative one is infinite unless all means are above 0. */
  private static Map<RecordId, Spread> spreads(List<Item> items) {
    boolean ofMean = items.stream().allMatch(item -> mean(item) > 0);
    Map<RecordId, List<Item>> arms = new HashMap<>();
    items.forEach(it -> arms.computeIfAbsent(it.study().id(), key -> new ArrayList<>()).add(it));
    Map<RecordId, Spread> spreads = new HashMap<>();
    arms.forEach(
        (study, of) ->
            spreads.put(
                study,
                new Spread(
                    median(of.stream().flatMap(it -> deviation(it).stream()).toList()),
                    ofMean
                        ? median(of.stream().map(ErrorForDeviation::relative).toList())
                        : Double.POSITIVE_INFINITY)));
    return spreads;
  }

  private static double mean(Item item) {
    return Numbers.mean(item.value()).map(BigDecimal::doubleValue).orElse(0.0);
  }

  /** The SD as a part of the mean. */
  private static double relative(Item item) {
    return deviation(item).orElse(0.0) / mean(item);
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

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
