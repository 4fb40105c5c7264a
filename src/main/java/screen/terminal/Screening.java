package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Records to judge, one after another. */
record Screening(Frame frame, Desk desk) implements Scene {
  @Override
  public boolean isOver() {
    return desk.isOver();
  }

  @Override
  public void press(Key key) {
    desk.press(key);
  }

  @Override
  public boolean takesText() {
    State.Mode mode = desk.state().mode();
    return mode == State.Mode.NOTE || mode == State.Mode.SEARCH;
  }

  @Override
  public List<AttributedString> screen(int width, int height) {
    return frame.lines(width, height);
  }

  @Override
  public List<AttributedString> text(int width) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(Frame.text(frame.progress()));
    lines.addAll(frame.body(width));
    lines.addAll(frame.below(width));
    return lines;
  }
}
