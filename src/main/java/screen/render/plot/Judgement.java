package screen.render.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import screen.render.diagram.BoxStyle;

/**
 * A judgement of one domain of a study, such as {@code Some concerns}.
 *
 * @param label as the instrument words it
 */
public record Judgement(String label, Level level) {
  /** The judgement if the form has no answer. */
  public static final Judgement NONE = new Judgement("Not judged", Level.OPEN);

  private static final List<String> ENDINGS =
      List.of(" risk of bias", " risk", " concerns", " concern");

  /**
   * How bad a judgement is, from the best on. Each has a symbol, as not everyone sees its colour;
   * the colours differ for people with any kind of colour blindness, and in print without colours.
   */
  public enum Level {
    LOW("+", 0x56B4E9, "low", "yes", "good", "minor"),
    SOME("\u2013", 0xF0E442, "some", "moderate", "fair", "partly", "partial"),
    UNCLEAR("?", 0xF0E442, "unclear"),
    HIGH("\u00d7", 0xD55E00, "high", "serious", "no", "poor", "major"),
    CRITICAL("!", 0x5C1A00, "critical"),
    NO_INFORMATION("?", 0xCCCCCC, "no information", "ni", "not reported", "nr"),
    NOT_APPLICABLE("", 0xFFFFFF, "not applicable", "na", "n/a"),
    /** Any other answer, such as a number of stars. */
    OTHER("", 0xFFFFFF),
    OPEN("", 0xFFFFFF);

    private final String symbol;
    private final int colour;
    private final List<String> words;

    Level(String symbol, int colour, String... words) {
      this.symbol = symbol;
      this.colour = colour;
      this.words = List.of(words);
    }

    int colour() {
      return colour;
    }
  }

  /** The judgement for an answer in a form; "" if there is none. */
  public static Judgement of(String answer) {
    String text = answer.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    for (String ending : ENDINGS) {
      word = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }
    String plain = word.strip();
    Level level =
        Arrays.stream(Level.values())
            .filter(it -> it.words.contains(plain))
            .findFirst()
            .orElse(Level.OTHER);
    return new Judgement(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), level);
  }

  /** The sign within its circle: a symbol, or a short answer itself, such as a number of stars. */
  String symbol() {
    return level == Level.OTHER && label.length() <= 2 ? label : level.symbol;
  }

  /** The look of its symbol with round corners of this radius. */
  BoxStyle look(double radius) {
    int ink = level == Level.CRITICAL ? BoxStyle.PAPER : BoxStyle.INK;
    return new BoxStyle(level.colour, BoxStyle.LINE, level == Level.OPEN, radius, ink, true);
  }
}
