package screen.terminal.frame;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jline.utils.AttributedStyle;
import screen.PrintableText;

/**
 * The capabilities of a terminal.
 *
 * @param styles whether it can show bold, underlined and reversed text
 * @param colour whether colours are wanted too
 * @param unicode whether it can show more than ASCII
 */
public record TerminalStyle(boolean styles, boolean colour, boolean unicode) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");

  String rule(int width) {
    return (unicode ? "\u2500" : "-").repeat(width);
  }

  public String dot() {
    return unicode ? " \u00B7 " : " | ";
  }

  String more() {
    return unicode ? "\u2026" : "...";
  }

  /**
   * A text from outside as this terminal can show it, on one line and without control characters.
   */
  public String text(String text) {
    String plain = PrintableText.text(text.replaceAll("\\s+", " ").strip());
    if (unicode) {
      return plain;
    }
    String unaccented =
        MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_ASCII.matcher(unaccented).replaceAll("?");
  }

  public AttributedStyle title() {
    return styles ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
  }

  AttributedStyle faint() {
    return styles && colour ? AttributedStyle.DEFAULT.faint() : AttributedStyle.DEFAULT;
  }

  /** Style of a text that was searched for. */
  public AttributedStyle found(AttributedStyle base) {
    return styles ? base.inverse() : base;
  }

  public AttributedStyle speaksFor(AttributedStyle base) {
    if (!styles) {
      return base;
    }
    return colour ? base.foreground(AttributedStyle.GREEN).bold() : base.bold().underline();
  }

  public AttributedStyle speaksAgainst(AttributedStyle base) {
    if (!styles) {
      return base;
    }
    return colour ? base.foreground(AttributedStyle.RED).bold() : base.inverse();
  }
}
