package screen.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An extracted value. Numbers keep their decimals, since 13.0 says more than 13.
 *
 * <p>Each value has one canonical text in every locale: {@link FieldType#parse} of that text gives
 * the value again.
 */
public sealed interface Value {
  /** The word for {@link NotReported}. */
  String NOT_REPORTED = "not reported";

  /** The canonical text. */
  String text();

  /** The numbers on the scale of the field: not an SD, not a number of participants. */
  default List<BigDecimal> numbers() {
    return List.of();
  }

  /** Standard deviations. */
  default List<BigDecimal> deviations() {
    return List.of();
  }

  /** Numbers of participants or events. */
  default List<BigDecimal> counts() {
    return List.of();
  }

  /** Not stated in the report; allowed for every field. */
  record NotReported() implements Value {
    @Override
    public String text() {
      return NOT_REPORTED;
    }
  }

  /** A whole or decimal number. */
  record Decimal(BigDecimal number) implements Value {
    @Override
    public String text() {
      return number.toPlainString();
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(number);
    }
  }

  /** A range; both ends are equal if one number was given. */
  record Range(BigDecimal low, BigDecimal high) implements Value {
    @Override
    public String text() {
      return low.compareTo(high) == 0 ? low.toPlainString() : span(low, high);
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(low, high);
    }
  }

  /**
   * A mean.
   *
   * @param sd empty if the report gives none
   */
  record MeanSd(BigDecimal mean, Optional<BigDecimal> sd) implements Value {
    @Override
    public String text() {
      return mean.toPlainString() + sd.map(it -> " (" + it.toPlainString() + ")").orElse("");
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(mean);
    }

    @Override
    public List<BigDecimal> deviations() {
      return sd.map(List::of).orElse(List.of());
    }
  }

  /**
   * A median.
   *
   * @param quartiles whether low and high are the first and third quartile; else the range
   */
  record Median(BigDecimal median, BigDecimal low, BigDecimal high, boolean quartiles)
      implements Value {
    @Override
    public String text() {
      String span = span(low, high);
      return median.toPlainString() + (quartiles ? " [" + span + "]" : " (" + span + ")");
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(median, low, high);
    }
  }

  /** A text, or the word of a choice. */
  record Words(String words) implements Value {
    @Override
    public String text() {
      return words;
    }
  }

  /** Several names, such as those of the arms; at least one. */
  record Names(List<String> names) implements Value {
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return String.join("; ", names);
    }
  }

  /** A year, a month or a day, as in ISO 8601. */
  record Day(String iso) implements Value {
    @Override
    public String text() {
      return iso;
    }
  }

  /** A continuous outcome. */
  record Continuous(BigDecimal mean, BigDecimal sd, BigDecimal n) implements Value {
    @Override
    public String text() {
      return mean.toPlainString() + " (" + sd.toPlainString() + "), n=" + n.toPlainString();
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(mean);
    }

    @Override
    public List<BigDecimal> deviations() {
      return List.of(sd);
    }

    @Override
    public List<BigDecimal> counts() {
      return List.of(n);
    }
  }

  /** A dichotomous outcome: the number of participants with the event, of n. */
  record Dichotomous(BigDecimal events, BigDecimal n) implements Value {
    @Override
    public String text() {
      return events.toPlainString() + "/" + n.toPlainString();
    }

    @Override
    public List<BigDecimal> counts() {
      return List.of(events, n);
    }
  }

  private static String span(BigDecimal low, BigDecimal high) {
    return low.toPlainString() + " to " + high.toPlainString();
  }
}
