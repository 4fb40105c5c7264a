package screen.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.extraction.check.DataSet;
import screen.extraction.check.StudyData;
import screen.record.RecordId;

/** A kind of error that people make when they extract values, and how it is sown. */
enum Slip {
  ARM_TOTAL("participants of an arm, wrong by 1 to 3", Slip::armTotal),
  OUTCOME_N("participants of an outcome, two digits swapped", Slip::outcomeN),
  PERCENTAGE("a percentage of 1 to 5 people fewer", Slip::percentage),
  STANDARD_ERROR("SE taken for an SD, 12 people or more", Slip::standardError),
  LARGE_SD("SD three times too large", Slip::largeSd),
  MEAN_AND_SD("mean and SD swapped", Slip::meanAndSd),
  DIGITS("two digits of a mean swapped", Slip::digits),
  DECIMAL_POINT("decimal point of a mean shifted", Slip::decimalPoint),
  RANGE("a range that begins above its mean", Slip::range),
  MEDIAN("median swapped with a quartile", Slip::median),
  DUPLICATE("a study twice, the second time with up to 10 % fewer people", Slip::duplicate);

  private final String words;
  private final Sowing sowing;

  Slip(String words, Sowing sowing) {
    this.words = words;
    this.sowing = sowing;
  }

  /** A value of a table. */
  private record Place(DataSet data, StudyData study, FormField field, Cell cell, Value value) {
    Optional<SownTable> typed(String text) {
      return SownTable.typed(data, study, cell, text);
    }

    /** The participants of the same arm, or of the study. */
    Optional<Integer> participants() {
      Level level = cell.arm().isEmpty() ? Level.STUDY : Level.ARM;
      return data.form().fields().stream()
          .filter(it -> it.meaning().role() == FormField.Role.PARTICIPANTS && it.level() == level)
          .flatMap(
              it ->
                  Optional.ofNullable(study.values().get(new Cell(it.id(), cell.arm(), "")))
                      .stream())
          .filter(Value.Decimal.class::isInstance)
          .map(it -> ((Value.Decimal) it).number().intValue())
          .findFirst();
    }
  }

  /** Sows an error at a place; empty where this kind cannot be made. */
  private interface Sowing {
    Optional<SownTable> sown(Place place, Random random);
  }

  String words() {
    return words;
  }

  /** The copies with an error of this kind, one for each place where it can be made. */
  List<SownTable> sown(DataSet data, Random random) {
    List<SownTable> sown = new ArrayList<>();
    for (StudyData study : data.studies()) {
      study
          .values()
          .forEach(
              (cell, value) -> {
                FormField field = data.form().field(cell.field()).orElseThrow();
                sowing
                    .sown(new Place(data, study, field, cell, value), random)
                    .ifPresent(sown::add);
              });
    }
    return sown;
  }

  private static Optional<SownTable> armTotal(Place place, Random random) {
    boolean counts =
        place.field().meaning().role() == FormField.Role.PARTICIPANTS
            && place.field().level() == Level.ARM
            && place.study().values().containsKey(Cell.of("n"));
    if (!counts || !(place.value() instanceof Value.Decimal n)) {
      return Optional.empty();
    }
    int wrong = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
    return place.typed(n.number().add(BigDecimal.valueOf(wrong)).toPlainString());
  }

  private static Optional<SownTable> outcomeN(Place place, Random random) {
    if (place.participants().isEmpty()) {
      return Optional.empty();
    }
    if (place.value() instanceof Value.Continuous it) {
      return swapped(it.n())
          .map(n -> new Value.Continuous(it.mean(), it.sd(), n))
          .map(it2 -> SownTable.with(place.data(), place.study(), place.cell(), it2));
    }
    if (place.value() instanceof Value.Dichotomous it) {
      return swapped(it.n()).flatMap(n -> place.typed(it.events() + "/" + n));
    }
    return Optional.empty();
  }

  private static Optional<SownTable> percentage(Place place, Random random) {
    Optional<Integer> n = place.participants();
    if (!place.field().unit().equals("%")
        || n.isEmpty()
        || !(place.value() instanceof Value.Decimal percent)) {
      return Optional.empty();
    }
    int of = n.get() - 1 - random.nextInt(5);
    long part = Math.round(percent.number().doubleValue() * n.get() / 100);
    if (of < 2 || part < 1 || part >= of) {
      return Optional.empty();
    }
    BigDecimal wrong =
        BigDecimal.valueOf(100 * part)
            .divide(BigDecimal.valueOf(of), percent.number().scale(), RoundingMode.HALF_UP);
    return wrong.compareTo(percent.number()) == 0
        ? Optional.empty()
        : place.typed(wrong.toPlainString());
  }

  private static Optional<SownTable> standardError(Place place, Random random) {
    Optional<Integer> n =
        place.value() instanceof Value.Continuous it
            ? Optional.of(it.n().intValue())
            : place.participants();
    return n.filter(it -> it >= 12).flatMap(it -> deviation(place, 1 / Math.sqrt(it)));
  }

  private static Optional<SownTable> largeSd(Place place, Random random) {
    return deviation(place, 3);
  }

  /** With another SD, written with at least as many digits as it had, and at least two. */
  private static Optional<SownTable> deviation(Place place, double factor) {
    Optional<BigDecimal> sd = place.value().deviations().stream().findFirst();
    return sd.filter(it -> it.signum() > 0)
        .map(
            it ->
                BigDecimal.valueOf(it.doubleValue() * factor)
                    .round(new java.math.MathContext(Math.max(2, it.precision()))))
        .flatMap(it -> withMeanAndSd(place, mean(place).orElseThrow(), it));
  }

  private static Optional<SownTable> meanAndSd(Place place, Random random) {
    Optional<BigDecimal> sd = place.value().deviations().stream().findFirst();
    return mean(place)
        .filter(it -> it.signum() > 0 && sd.isPresent() && it.compareTo(sd.get()) != 0)
        .flatMap(it -> withMeanAndSd(place, sd.get(), it));
  }

  private static Optional<SownTable> digits(Place place, Random random) {
    return mean(place).flatMap(Slip::swapped).flatMap(it -> withMean(place, it));
  }

  private static Optional<SownTable> decimalPoint(Place place, Random random) {
    int places = random.nextBoolean() ? 1 : -1;
    return mean(place)
        .filter(it -> it.signum() != 0)
        .flatMap(it -> withMean(place, it.movePointRight(places)));
  }

  private static Optional<BigDecimal> mean(Place place) {
    if (place.value() instanceof Value.Continuous it) {
      return Optional.of(it.mean());
    }
    return place.value() instanceof Value.MeanSd it ? Optional.of(it.mean()) : Optional.empty();
  }

  private static Optional<SownTable> withMean(Place place, BigDecimal mean) {
    return withMeanAndSd(place, mean, place.value().deviations().stream().findFirst().orElse(null));
  }

  private static Optional<SownTable> withMeanAndSd(Place place, BigDecimal mean, BigDecimal sd) {
    String text = mean.toPlainString() + (sd == null ? "" : " (" + sd.toPlainString() + ")");
    return place.typed(
        place.value() instanceof Value.Continuous it ? text + ", n=" + it.n() : text);
  }

  /** The first two different digits of a whole number, or before the decimal point, swapped. */
  private static Optional<BigDecimal> swapped(BigDecimal number) {
    char[] digits = number.toPlainString().toCharArray();
    for (int i = 0; i + 1 < digits.length && digits[i + 1] != '.'; i++) {
      if (Character.isDigit(digits[i]) && digits[i] != digits[i + 1]) {
        char first = digits[i];
        digits[i] = digits[i + 1];
        digits[i + 1] = first;
        return Optional.of(new BigDecimal(new String(digits)));
      }
    }
    return Optional.empty();
  }

  private static Optional<SownTable> range(Place place, Random random) {
    if (!(place.value() instanceof Value.Range range)
        || place.field().meaning().about().isEmpty()) {
      return Optional.empty();
    }
    return place.study().values().entrySet().stream()
        .filter(it -> it.getKey().arm().equals(place.cell().arm()))
        .filter(it -> it.getValue() instanceof Value.MeanSd)
        .filter(
            it ->
                place
                    .data()
                    .form()
                    .field(it.getKey().field())
                    .orElseThrow()
                    .meaning()
                    .about()
                    .equals(place.field().meaning().about()))
        .map(it -> ((Value.MeanSd) it.getValue()).mean())
        .findFirst()
        .flatMap(
            mean -> {
              BigDecimal room = range.high().subtract(mean);
              BigDecimal low =
                  mean.add(room.multiply(BigDecimal.valueOf(0.2 + 0.5 * random.nextDouble())))
                      .setScale(range.low().scale(), RoundingMode.UP);
              return low.compareTo(range.high()) < 0 && low.compareTo(mean) > 0
                  ? place.typed(low.toPlainString() + " to " + range.high().toPlainString())
                  : Optional.empty();
            });
  }

  private static Optional<SownTable> median(Place place, Random random) {
    if (!(place.value() instanceof Value.Median it) || it.median().compareTo(it.low()) == 0) {
      return Optional.empty();
    }
    return place.typed(
        it.low().toPlainString()
            + " ["
            + it.median().toPlainString()
            + " to "
            + it.high().toPlainString()
            + "]");
  }

  /** At the first value of a study with authors and participants. */
  private static Optional<SownTable> duplicate(Place place, Random random) {
    StudyData study = place.study();
    Cell first = study.values().keySet().iterator().next();
    if (study.authors().isEmpty()
        || !place.cell().equals(first)
        || !(study.values().get(Cell.of("n")) instanceof Value.Decimal n)) {
      return Optional.empty();
    }
    Map<Cell, Value> values = new LinkedHashMap<>(study.values());
    double share = 0.9 + 0.1 * random.nextDouble();
    values.put(
        Cell.of("n"),
        new Value.Decimal(BigDecimal.valueOf(Math.round(n.number().intValue() * share))));
    values.remove(Cell.of(ExtractionForm.ARMS.id()));
    OptionalInt year =
        study.year().isEmpty()
            ? study.year()
            : OptionalInt.of(study.year().getAsInt() + random.nextInt(2));
    return Optional.of(
        SownTable.with(
            place.data(),
            new StudyData(
                RecordId.parse("x:duplicate").orElseThrow(),
                study.name() + " again",
                study.authors(),
                year,
                values)));
  }
}
