package screen.terminal.frame;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import screen.PrintableText;
import screen.Progress;

/**
 * One line on a terminal with the progress of a piece of work. It appears after a second, is drawn
 * again at most ten times a second, and disappears when the work ends.
 */
public final class ProgressLine implements Progress {
  private static final long FIRST = 1000;
  private static final long AGAIN = 100;
  private static final int WIDTH = 24;

  private final PrintWriter terminal;
  private final Clock clock;
  private final String what;
  private final int parts;
  private long done;
  private long due;
  private int shown;

  /**
   * Begins now.
   *
   * @param parts how many parts the work has; 0 if unknown: then only the finished parts are
   *     counted
   */
  public ProgressLine(PrintWriter terminal, Clock clock, String what, int parts) {
    this.terminal = terminal;
    this.clock = clock;
    this.what = PrintableText.text(what);
    this.parts = parts;
    this.due = clock.millis() + FIRST;
  }

  @Override
  public synchronized void step(int more) {
    done += more;
    long now = clock.millis();
    if (now >= due) {
      due = now + AGAIN;
      draw(parts == 0 ? counted() : bar());
    }
  }

  private String counted() {
    return what + "  " + String.format(Locale.ROOT, "%,d", done);
  }

  private String bar() {
    double share = Math.min(1, (double) done / parts);
    int full = (int) (share * WIDTH);
    return what
        + "  ["
        + "#".repeat(full)
        + ".".repeat(WIDTH - full)
        + "] "
        + (int) (share * 100)
        + " %";
  }

  /** Draws a line, with blanks over the rest of a longer one. */
  private void draw(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
  }

  @Override
  public synchronized void close() {
    due = Long.MAX_VALUE;
    if (shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
      shown = 0;
    }
  }
}
