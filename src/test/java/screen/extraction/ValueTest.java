package screen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;

class ValueTest {
  /** A value with its type. */
  record Typed(FieldType type, Value value) {}

  @Property(tries = 500)
  void canonicalTextGivesTheValueAgainInEveryLocale(@ForAll("values") Typed typed) {
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("en", "de", "ar-EG", "tr", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(typed.type().parse(typed.value().text())).isEqualTo(typed.value());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<Typed> values() {
    Arbitrary<BigDecimal> number =
        Combinators.combine(
                Arbitraries.longs().between(-99_999, 99_999), Arbitraries.integers().between(0, 4))
            .as(BigDecimal::valueOf);
    Arbitrary<BigDecimal> sd = number.map(BigDecimal::abs);
    Arbitrary<BigDecimal> count = Arbitraries.longs().between(0, 9_999).map(BigDecimal::valueOf);
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(40).map(it -> "a" + it);
    return Arbitraries.oneOf(
        number.map(it -> new Typed(FieldType.NUMBER, new Value.Decimal(it))),
        count.map(it -> new Typed(FieldType.INTEGER, new Value.Decimal(it))),
        Combinators.combine(number, count.map(it -> it.add(BigDecimal.ONE)))
            .as((low, more) -> new Typed(FieldType.RANGE, new Value.Range(low, low.add(more)))),
        number.map(it -> new Typed(FieldType.RANGE, new Value.Range(it, it))),
        Combinators.combine(number, sd.optional())
            .as((mean, it) -> new Typed(FieldType.MEAN_SD, new Value.MeanSd(mean, it))),
        Combinators.combine(number, number, count, Arbitraries.of(true, false))
            .as(
                (median, low, more, quartiles) ->
                    new Typed(
                        quartiles ? FieldType.MEDIAN_IQR : FieldType.MEDIAN_RANGE,
                        new Value.Median(median, low, low.add(more), quartiles))),
        Combinators.combine(number, sd, count)
            .as(
                (mean, it, n) ->
                    new Typed(FieldType.CONTINUOUS, new Value.Continuous(mean, it, n))),
        Combinators.combine(count, count)
            .as(
                (events, more) ->
                    new Typed(
                        FieldType.DICHOTOMOUS, new Value.Dichotomous(events, events.add(more)))),
        words.map(it -> new Typed(FieldType.TEXT, FieldType.TEXT.parse(it))),
        words.map(it -> new Typed(FieldType.LIST, FieldType.LIST.parse(it + ";x"))),
        Arbitraries.of("2021", "2021-12", "2020-02-29")
            .map(it -> new Typed(FieldType.DATE, new Value.Day(it))),
        Arbitraries.of(FieldType.values()).map(it -> new Typed(it, new Value.NotReported())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          range        | 12-17            | 12 to 17
          range        | 12 – 17          | 12 to 17
          range        | −5--3            | -5 to -3
          range        | 0.35             | 0.35
          number       | .5               | 0.5
          mean-sd      | 43.2 ± 13.0      | 43.2 (13.0)
          mean-sd      | 43.2 (SD 13.0)   | 43.2 (13.0)
          mean-sd      | 15               | 15
          median-range | 40 (20-68)       | 40 (20 to 68)
          median-iqr   | 40 (IQR 31–52)   | 40 [31 to 52]
          continuous   | 3.2 ± 1.1, n=20  | 3.2 (1.1), n=20
          continuous   | 3.2 (1.1) N = 20 | 3.2 (1.1), n=20
          dichotomous  | 12 of 60         | 12/60
          yes-no       | Y                | yes
          list         | a ;b; a;         | a; b
          date         | 2021-03          | 2021-03
          number       | nr               | not reported
          text         | Not  Reported    | not reported
          """)
  void usualSpellingsAreUnderstood(String type, String text, String canonical) {
    assertThat(FieldType.ofId(type).orElseThrow().parse(text).text()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer      | 1.5        | a whole number
          integer      | 1,234      | Decimals have a dot
          number       | 0,5        | Decimals have a dot
          number       | 1e400      | a number
          number       | ٣          | a number
          range        | 17 to 12   | two numbers
          mean-sd      | 15 (-2)    | a mean with its SD
          median-range | 40         | a median with its range
          dichotomous  | 61/60      | events of participants
          yes-no       | maybe      | yes or no
          date         | 2021-02-30 | a date
          date         | 3/2021     | a date
          continuous   | 3.2 (1.1)  | number of participants
          """)
  void aTextOfAnotherFormIsRefusedWithAnExample(String type, String text, String expected) {
    assertThatThrownBy(() -> FieldType.ofId(type).orElseThrow().parse(text))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(expected)
        .hasMessageContaining("NR");
  }

  @ParameterizedTest
  @CsvSource({"15 years,15", "15years,15", "15 YEARS,15"})
  void ownUnitMayFollow(String text, String canonical) {
    FormField age =
        new FormField(
            "age",
            "Age",
            FieldType.NUMBER,
            "years",
            Level.STUDY,
            false,
            "",
            limits(),
            FormField.Meaning.NONE);
    assertThat(age.parse(text).text()).isEqualTo(canonical);
    assertThatThrownBy(() -> age.parse("150")).hasMessageContaining("at most 120");
    assertThatThrownBy(() -> age.parse("15 months")).isInstanceOf(Failure.class);
  }

  private static FormField.Limits limits() {
    return new FormField.Limits(
        List.of(),
        Optional.of(BigDecimal.ZERO),
        Optional.of(new BigDecimal("120")),
        BigDecimal.ZERO);
  }
}
