package screen.terminal.frame;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * The whole screen: progress at the top, the card or a page in the middle, the keys at the bottom.
 */
public final class Frame {
  private final CardController desk;
  private final TerminalStyle look;

  public Frame(CardController desk, TerminalStyle look) {
    this.desk = desk;
    this.look = look;
  }

  /**
   * A screen.
   *
   * @param lowest how many lines the card can be scrolled on it
   */
  public record Screen(List<AttributedString> lines, int lowest) {}

  /** Exactly {@code height} lines, none wider than {@code width}. */
  public Screen screen(int width, int height) {
    List<AttributedString> body = body(width);
    List<AttributedString> below = below(width);
    int room = Math.max(1, height - 2 - below.size());
    List<AttributedString> lines = new ArrayList<>();
    lines.add(progress());
    lines.add(rule(width));
    lines.addAll(Window.of(body, desk.state().scroll(), room, look));
    lines.addAll(below);
    return new Screen(
        lines.stream().limit(height).map(line -> Wrap.cut(width, line)).toList(),
        Math.max(0, body.size() - room));
  }

  /** The whole content, for a terminal that prints line by line. */
  public List<AttributedString> text(int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(progress());
    lines.addAll(body(width));
    lines.addAll(below(width));
    return lines;
  }

  private AttributedString progress() {
    return text(desk.cards().progress(desk.state(), look));
  }

  private List<AttributedString> body(int width) {
    return desk.cards().body(desk.state(), width, look);
  }

  private List<AttributedString> below(int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(rule(width));
    lines.addAll(Wrap.to(width, text(desk.cards().message(desk.state(), look))));
    lines.addAll(Wrap.items(width, desk.cards().keys(desk.state())));
    return lines;
  }

  private AttributedString rule(int width) {
    return new AttributedString(look.rule(width), look.faint());
  }

  public static AttributedString text(String text) {
    return new AttributedString(text, AttributedStyle.DEFAULT);
  }
}
