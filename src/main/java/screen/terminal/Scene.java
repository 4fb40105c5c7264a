package screen.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/** What a terminal shows and where its keys go, whether it has a whole screen or only lines. */
interface Scene {
  /** Whether the reviewer left. */
  boolean isOver();

  void press(Key key);

  /** Whether keys are typed text now. */
  boolean takesText();

  /** Exactly {@code height} lines, none wider than {@code width}. */
  List<AttributedString> screen(int width, int height);

  /** All there is to show, for a terminal that prints line by line. */
  List<AttributedString> text(int width);
}
