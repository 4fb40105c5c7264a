package screen.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.meta.RandomEffects.Estimator;
import screen.meta.RandomEffects.Limits;

/**
 * The numbers of published meta-analyses give what the R package metafor 3.8 computes from them;
 * {@code metafor.R} beside the tables wrote them.
 */
class MetaforTest {
  private static final double NEAR = 1e-6;

  @Test
  void everyEffectAndItsVariance() {
    List<Map<String, String>> rows = table("effects.csv");
    assertThat(rows).hasSize(175);
    for (Map<String, String> row : rows) {
      Effect effect = effect(row);
      assertThat(effect.estimate()).as("%s", row).isCloseTo(number(row, "yi"), within(NEAR));
      assertThat(effect.variance()).as("%s", row).isCloseTo(number(row, "vi"), within(NEAR));
    }
  }

  static Stream<Map<String, String>> models() {
    return table("models.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyModel(Map<String, String> row) {
    MetaAnalysis analysis = MetaAnalysis.of(effects(text(row, "data"), text(row, "measure")));
    Heterogeneity differing = analysis.heterogeneity();
    near(row, "q", differing.q());
    near(row, "qp", differing.p());
    if (text(row, "method").equals("EE")) {
      near(row, analysis.fixedEffect());
      near(row, "i2", differing.i2());
      return;
    }
    RandomEffects random =
        analysis.randomEffects(
            text(row, "method").equals("DL") ? Estimator.DERSIMONIAN_LAIRD : Estimator.REML,
            text(row, "test").equals("z") ? Limits.WALD : Limits.HARTUNG_KNAPP);
    near(row, random.pooled());
    near(row, "tau2", random.tau2());
    near(row, "i2", random.i2());
    near(row, "h2", random.h2());
    near(row, "pi.lower", random.prediction().lower());
    near(row, "pi.upper", random.prediction().upper());
  }

  private static void near(Map<String, String> row, Pooled pooled) {
    near(row, "b", pooled.estimate());
    near(row, "se", pooled.standardError());
    near(row, "lower", pooled.interval().lower());
    near(row, "upper", pooled.interval().upper());
    near(row, "statistic", pooled.statistic());
    near(row, "p", pooled.p());
    near(row, "w1", pooled.weights().get(0));
  }

  /** Within 1e-6 of the value, or of its size where it is above 1. */
  private static void near(Map<String, String> row, String column, double value) {
    double expected = number(row, column);
    assertThat(value)
        .as("%s in %s", column, row)
        .isCloseTo(expected, within(NEAR * Math.max(1, Math.abs(expected))));
  }

  static List<Effect> effects(String data, String measure) {
    return table("effects.csv").stream()
        .filter(row -> text(row, "data").equals(data) && text(row, "measure").equals(measure))
        .map(MetaforTest::effect)
        .toList();
  }

  private static Effect effect(Map<String, String> row) {
    Measure measure = Measure.of(text(row, "measure")).orElseThrow();
    return (measure.isOfCounts()
            ? EffectSizes.of(measure, count(row, "e"), count(row, "c"))
            : EffectSizes.of(measure, mean(row, "e"), mean(row, "c")))
        .orElseThrow();
  }

  private static EventCount count(Map<String, String> row, String group) {
    return new EventCount((int) number(row, group + "1"), (int) number(row, group + "2"));
  }

  private static GroupMean mean(Map<String, String> row, String group) {
    return new GroupMean(
        (int) number(row, group + "3"), number(row, group + "1"), number(row, group + "2"));
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(text(row, column));
  }

  private static List<Map<String, String>> table(String name) {
    try (InputStream in = MetaforTest.class.getResourceAsStream(name)) {
      List<String> lines =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      String[] columns = lines.get(0).split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
