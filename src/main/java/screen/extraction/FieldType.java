package screen.extraction;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import screen.Failure;

/** The kind of value that a field takes. */
public enum FieldType {
  INTEGER("integer", "a whole number, such as 60", ValueText::whole),
  NUMBER("number", "a number, such as 23.4", ValueText::number),
  RANGE("range", "two numbers, such as 12 to 68", ValueText::range),
  MEAN_SD("mean-sd", "a mean with its SD, such as 43.2 (13.0)", ValueText::meanSd),
  MEDIAN_RANGE(
      "median-range",
      "a median with its range, such as 40 (20 to 68)",
      text -> ValueText.median(text, false)),
  MEDIAN_IQR(
      "median-iqr",
      "a median with its quartiles, such as 40 [31 to 52]",
      text -> ValueText.median(text, true)),
  TEXT("text", "a text", ValueText::words),
  CHOICE("choice", "one of the choices", ValueText::words),
  YES_NO("yes-no", "yes or no", ValueText::yesNo),
  LIST("list", "names with a semicolon between them, such as ketamine; placebo", ValueText::names),
  DATE("date", "a date, a month or a year, such as 2021-03-15, 2021-03 or 2021", ValueText::day),
  CONTINUOUS(
      "continuous",
      "mean, SD and number of participants, such as 3.2 (1.1), n=20",
      ValueText::continuous),
  DICHOTOMOUS("dichotomous", "events of participants, such as 12/60", ValueText::dichotomous);

  private final String id;
  private final String expects;
  private final Function<String, Optional<Value>> parser;

  FieldType(String id, String expects, Function<String, Optional<Value>> parser) {
    this.id = id;
    this.expects = expects;
    this.parser = parser;
  }

  /** The word in the config. */
  public String id() {
    return id;
  }

  /** The expected form of a value, with an example: a noun phrase. */
  public String expects() {
    return expects;
  }

  /** Whether it is one of a few words, so that kappa can be computed. */
  public boolean isCategorical() {
    return this == CHOICE || this == YES_NO;
  }

  /** Whether it is the result of a group, which can be compared with that of another one. */
  public boolean isOutcome() {
    return this == CONTINUOUS || this == DICHOTOMOUS;
  }

  /** Whether a person must compare two wordings. */
  public boolean isProse() {
    return this == TEXT || this == LIST;
  }

  /** The type with this word. */
  public static Optional<FieldType> ofId(String id) {
    return Stream.of(values()).filter(type -> type.id.equals(id)).findFirst();
  }

  /**
   * Reads a value. Decimals are written with a dot in every locale.
   *
   * @param text not blank
   * @throws Failure of kind INPUT that says what is expected
   */
  public Value parse(String text) {
    String line = ValueText.plain(text);
    if (ValueText.isNotReported(line)) {
      return new Value.NotReported();
    }
    String read = isProse() || this == CHOICE ? text : line;
    return parser.apply(read).orElseThrow(() -> Failure.input(ValueText.problem(line, expects)));
  }
}
