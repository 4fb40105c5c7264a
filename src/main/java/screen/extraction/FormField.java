package screen.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import screen.Failure;
import screen.Nearest;
import screen.PrintableText;

/**
 * A field of the form.
 *
 * @param id as in files
 * @param label as people see it
 * @param unit "" if it has none
 * @param help a hint for the person who extracts; "" if there is none
 * @param limits the values that are allowed
 * @param meaning for the checks of values
 */
public record FormField(
    String id,
    String label,
    FieldType type,
    String unit,
    Level level,
    boolean required,
    String help,
    Limits limits,
    Meaning meaning) {
  /**
   * The values that are allowed.
   *
   * @param choices for a choice, as they are written; empty for other types
   * @param low the least number; empty if there is no limit
   * @param high the greatest number; empty if there is no limit
   * @param tolerance the largest difference between two people's numbers that count as the same; 0
   *     or more
   */
  public record Limits(
      List<String> choices,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      BigDecimal tolerance) {
    public static final Limits NONE =
        new Limits(List.of(), Optional.empty(), Optional.empty(), BigDecimal.ZERO);

    public Limits {
      choices = List.copyOf(choices);
    }
  }

  /**
   * The meaning of a field for the checks of values.
   *
   * @param role its meaning within the study
   * @param about the quantity that several fields describe, such as {@code age}; "" if none
   * @param unitOf the id of the field whose unit this one gives; "" if none
   * @param wholeNumbers whether the data behind a mean are whole numbers
   */
  public record Meaning(Role role, String about, String unitOf, boolean wholeNumbers) {
    public static final Meaning NONE = new Meaning(Role.OTHER, "", "", false);
  }

  /** The meaning of a field within a study, for the checks that depend on it. */
  public enum Role {
    OTHER,
    /** The number of participants. */
    PARTICIPANTS,
    /** A part of the participants, such as the women. */
    PART,
    /** The place of the study. */
    PLACE,
    /** A domain of a risk-of-bias instrument. */
    DOMAIN,
    /** The overall judgement of a risk-of-bias instrument. */
    OVERALL
  }

  /** A field with only a type and a level. */
  public static FormField of(String id, FieldType type, Level level) {
    return new FormField(id, id, type, "", level, false, "", Limits.NONE, Meaning.NONE);
  }

  /** The same field with these limits. */
  public FormField with(Limits others) {
    return new FormField(id, label, type, unit, level, required, help, others, meaning);
  }

  /** The same field with this meaning. */
  public FormField with(Meaning other) {
    return new FormField(id, label, type, unit, level, required, help, limits, other);
  }

  /** Label and unit, such as {@code Age (years)}. */
  public String heading() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }

  /** The expected form of a value, with an example: a noun phrase. */
  public String expects() {
    return type == FieldType.CHOICE
        ? "one of: " + String.join(", ", limits.choices())
        : type.expects() + (unit.isEmpty() ? "" : ", in " + unit);
  }

  /**
   * Reads a value of this field. The field's own unit after it is allowed.
   *
   * @throws Failure of kind INPUT that says what is expected
   */
  public Value parse(String text) {
    if (text.isBlank()) {
      throw Failure.input("The value is empty: write " + expects() + ", or NR.");
    }
    Value value = type.parse(type.isProse() ? text : withoutUnit(text.strip()));
    if (type == FieldType.CHOICE && value instanceof Value.Words words) {
      return choice(words.words());
    }
    for (BigDecimal number : value.numbers()) {
      requireWithinLimits(number);
    }
    return value;
  }

  private String withoutUnit(String text) {
    String end = unit.toLowerCase(Locale.ROOT);
    return !end.isEmpty()
            && text.toLowerCase(Locale.ROOT).endsWith(end)
            && text.length() > end.length()
        ? text.substring(0, text.length() - end.length()).strip()
        : text;
  }

  private Value choice(String text) {
    return limits.choices().stream()
        .filter(choice -> choice.equalsIgnoreCase(text))
        .findFirst()
        .<Value>map(Value.Words::new)
        .orElseThrow(
            () ->
                Failure.input(
                    "'"
                        + PrintableText.shortened(text)
                        + "' is not a choice of "
                        + id
                        + ". "
                        + Nearest.hint(text, limits.choices())));
  }

  private void requireWithinLimits(BigDecimal number) {
    boolean low = limits.low().filter(least -> number.compareTo(least) < 0).isPresent();
    boolean high = limits.high().filter(most -> number.compareTo(most) > 0).isPresent();
    if (low || high) {
      throw Failure.input(
          number.toPlainString()
              + " is outside of the range of "
              + id
              + ": "
              + limits.low().map(it -> "at least " + it.toPlainString()).orElse("")
              + (limits.low().isPresent() && limits.high().isPresent() ? ", " : "")
              + limits.high().map(it -> "at most " + it.toPlainString()).orElse("")
              + ".");
    }
  }
}
