package screen.extraction.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import screen.extraction.ExtractionForm;
import screen.extraction.Value;

/** The parts of values that rules compare. */
final class Numbers {
  private Numbers() {}

  /** The mean, if a value has one; a number counts as a mean if its field says so. */
  static Optional<BigDecimal> mean(Value value) {
    if (value instanceof Value.MeanSd it) {
      return Optional.of(it.mean());
    }
    return value instanceof Value.Continuous it ? Optional.of(it.mean()) : Optional.empty();
  }

  static Optional<BigDecimal> deviation(Value value) {
    return value.deviations().stream().findFirst();
  }

  /** The middle of a distribution: mean or median. */
  static Optional<BigDecimal> middle(Value value) {
    return value instanceof Value.Median it ? Optional.of(it.median()) : mean(value);
  }

  /** The number behind a mean: its own, else the participants of its arm or study. */
  static OptionalLong n(ExtractionForm form, DataRule.Item item) {
    return item.value() instanceof Value.Continuous it
        ? StudyData.whole(it.n())
        : item.study().participants(form, item.cell().arm());
  }

  /** The whole range of the data, if a value has it. */
  static Optional<Value.Range> range(Value value) {
    if (value instanceof Value.Range it) {
      return Optional.of(it);
    }
    return value instanceof Value.Median it && !it.quartiles()
        ? Optional.of(new Value.Range(it.low(), it.high()))
        : Optional.empty();
  }
}
