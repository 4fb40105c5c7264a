package screen.extraction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import screen.PrintableText;

/** Parses the texts of values; empty if a text is not of the form. */
final class ValueText {
  /** The longest text of a value, in characters. */
  private static final int LONGEST = 10_000;

  private static final String WHOLE = "[-+]?\\d{1,15}";
  private static final String NUMBER = "([-+]?(?:\\d{1,15}(?:\\.\\d{1,10})?|\\.\\d{1,10}))";
  private static final String COUNT = "(\\d{1,12})";
  private static final String SPAN = NUMBER + "\\s*(?:to|through|-|\\.\\.)\\s*" + NUMBER;

  private static final Pattern INTEGER = Pattern.compile(WHOLE);
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern RANGE = Pattern.compile(SPAN);
  private static final Pattern MEAN_SD =
      Pattern.compile(
          NUMBER
              + "(?:\\s*(?:\\(|\u00b1|\\+/-|;|sd)\\s*(?:sd\\s*)?[:=]?\\s*"
              + NUMBER
              + "\\s*\\)?)?");
  private static final Pattern MEDIAN =
      Pattern.compile(
          NUMBER + "\\s*[(\\[,;]\\s*(?:iqr|range)?\\s*[:=]?\\s*" + SPAN + "\\s*[)\\]]?");
  private static final Pattern CONTINUOUS =
      Pattern.compile(
          NUMBER
              + "\\s*(?:\\(|\u00b1|\\+/-|;|sd)\\s*(?:sd\\s*)?[:=]?\\s*"
              + NUMBER
              + "\\s*\\)?\\s*[,;]?\\s*n\\s*[:=]?\\s*"
              + COUNT);
  private static final Pattern DICHOTOMOUS =
      Pattern.compile(COUNT + "\\s*(?:/|of|out of)\\s*" + COUNT);
  private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]+");

  private ValueText() {}

  /** One line in small letters, with plain hyphens and blanks. */
  static String plain(String text) {
    return text.replace('\u2212', '-')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static boolean isNotReported(String plain) {
    return plain.equals("nr") || plain.equals(Value.NOT_REPORTED);
  }

  /** The message about a text that is not of the form. */
  static String problem(String plain, String expects) {
    String comma =
        COMMA.matcher(plain).matches()
            ? " Decimals have a dot, as in 0.5, and thousands no sign."
            : "";
    return "'"
        + PrintableText.shortened(plain)
        + "' cannot be read: write "
        + expects
        + ", or NR if it is not reported."
        + comma;
  }

  static Optional<Value> whole(String text) {
    return INTEGER.matcher(text).matches()
        ? Optional.of(new Value.Decimal(new BigDecimal(text)))
        : Optional.empty();
  }

  static Optional<Value> number(String text) {
    return matched(ONE, text).map(it -> new Value.Decimal(decimal(it, 1)));
  }

  static Optional<Value> range(String text) {
    Optional<Value> one =
        matched(ONE, text).map(it -> new Value.Range(decimal(it, 1), decimal(it, 1)));
    return one.or(
        () ->
            matched(RANGE, text)
                .filter(it -> decimal(it, 1).compareTo(decimal(it, 2)) <= 0)
                .map(it -> range(decimal(it, 1), decimal(it, 2))));
  }

  /** A range; ends of the same size are the same number, so that the text gives the value again. */
  private static Value range(BigDecimal low, BigDecimal high) {
    return new Value.Range(low, low.compareTo(high) == 0 ? low : high);
  }

  static Optional<Value> meanSd(String text) {
    return matched(MEAN_SD, text)
        .map(
            it ->
                new Value.MeanSd(
                    decimal(it, 1), Optional.ofNullable(it.group(2)).map(BigDecimal::new)))
        .filter(it -> it.sd().map(sd -> sd.signum() >= 0).orElse(true))
        .map(it -> it);
  }

  static Optional<Value> median(String text, boolean quartiles) {
    return matched(MEDIAN, text)
        .filter(it -> decimal(it, 2).compareTo(decimal(it, 3)) <= 0)
        .map(it -> new Value.Median(decimal(it, 1), decimal(it, 2), decimal(it, 3), quartiles));
  }

  static Optional<Value> continuous(String text) {
    return matched(CONTINUOUS, text)
        .filter(it -> decimal(it, 2).signum() >= 0)
        .map(it -> new Value.Continuous(decimal(it, 1), decimal(it, 2), decimal(it, 3)));
  }

  static Optional<Value> dichotomous(String text) {
    return matched(DICHOTOMOUS, text)
        .filter(it -> decimal(it, 1).compareTo(decimal(it, 2)) <= 0)
        .map(it -> new Value.Dichotomous(decimal(it, 1), decimal(it, 2)));
  }

  /** A text of several lines at most; control characters become blanks. */
  static Optional<Value> words(String text) {
    String words = UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
    return words.isEmpty() || words.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Value.Words(words));
  }

  static Optional<Value> yesNo(String text) {
    return switch (text) {
      case "yes", "y" -> Optional.of(new Value.Words("yes"));
      case "no", "n" -> Optional.of(new Value.Words("no"));
      default -> Optional.empty();
    };
  }

  static Optional<Value> names(String text) {
    List<String> names =
        Stream.of(text.split(";", -1))
            .map(name -> name.replaceAll("[\\s\\p{Cntrl}\u2028]+", " ").strip())
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.isEmpty() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Value.Names(names));
  }

  static Optional<Value> day(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(new Value.Day(Year.parse(text).toString()));
        case 7 -> Optional.of(new Value.Day(YearMonth.parse(text).toString()));
        case 10 -> Optional.of(new Value.Day(LocalDate.parse(text).toString()));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Matcher> matched(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
  }

  private static BigDecimal decimal(Matcher matched, int group) {
    return new BigDecimal(matched.group(group));
  }
}
