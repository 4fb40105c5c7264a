package screen.format.clean;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Separators of the values in one field or cell. */
public enum Separator {
  /** Not the one that ends a character reference. */
  SEMICOLON(Separator.NOT_OF_A_REFERENCE),
  COMMA(","),
  /** Not within brackets. */
  COMMA_AND_BLANK(",\\s+(?![^()]{0,80}\\))"),
  BAR("\\|"),
  LINES("\\s*\\R\\s*"),
  AND("\\s+and\\s+"),
  /** Commas only if there is no semicolon: otherwise they are part of the values. */
  SEMICOLON_OR_COMMA(Separator.NOT_OF_A_REFERENCE) {
    @Override
    public Stream<String> split(String values) {
      return SEMICOLON.isIn(values) ? super.split(values) : COMMA.split(values);
    }
  };

  private static final String NOT_OF_A_REFERENCE =
      ";(?<!&(?:amp|lt|gt|quot|apos|nbsp|[no]dash|szlig"
          + "|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring|caron)"
          + "|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)";

  private final Pattern pattern;

  Separator(String regex) {
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  public Stream<String> split(String values) {
    return pattern.splitAsStream(values);
  }

  boolean isIn(String values) {
    return pattern.matcher(values).find();
  }
}
