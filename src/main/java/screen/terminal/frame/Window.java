package screen.terminal.frame;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The visible part of a long text. */
public final class Window {
  private Window() {}

  /** Exactly {@code room} lines; the last one says how many are hidden below. */
  static List<AttributedString> of(
      List<AttributedString> body, int scroll, int room, TerminalStyle look) {
    int from = Math.max(0, Math.min(scroll, body.size() - room));
    List<AttributedString> shown =
        new ArrayList<>(body.subList(from, Math.min(body.size(), from + room)));
    if (from + room < body.size()) {
      int hidden = body.size() - from - room + 1;
      String more = look.more() + " " + hidden + " more lines: space or arrow keys";
      shown.set(shown.size() - 1, new AttributedString(more, look.faint()));
    }
    while (shown.size() < room) {
      shown.add(AttributedString.EMPTY);
    }
    return shown;
  }
}
