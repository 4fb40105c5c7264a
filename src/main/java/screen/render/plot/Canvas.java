package screen.render.plot;

import java.util.ArrayList;
import java.util.List;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.DrawableText;
import screen.render.diagram.Drawing;
import screen.render.diagram.Drawing.Mark;
import screen.render.diagram.Drawing.Panel;
import screen.render.diagram.Drawing.Rectangle;
import screen.render.diagram.Drawing.Text;
import screen.render.diagram.Typeface;

/** Collects the text, symbols and lines of a plot. */
final class Canvas {
  static final double SIZE = 9;
  static final double NOTE_SIZE = 7.5;

  /** The height of a line of text. */
  static final double LINE = 12;

  /** From the middle of a line of text to its baseline. */
  private static final double TO_BASELINE = 0.35;

  private static final BoxStyle PAPER =
      new BoxStyle(BoxStyle.PAPER, BoxStyle.PAPER, false, 0, BoxStyle.INK, false);

  private final List<Text> texts = new ArrayList<>();
  private final List<Panel> symbols = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Text> notes = new ArrayList<>();

  /** The position of a text relative to the given x. */
  enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  /** Adds a line of text whose letters are centred on y. */
  void text(String text, double x, double y, Align align, boolean bold) {
    texts.add(line(text, x, y, SIZE, align, bold));
  }

  /** Adds a line of small grey text. */
  void note(String text, double x, double y, Align align) {
    notes.add(line(text, x, y, NOTE_SIZE, align, false));
  }

  /** Adds a box, with a text in its middle unless that is "". */
  void symbol(Rectangle bounds, BoxStyle look, String text) {
    List<Text> inside =
        text.isEmpty()
            ? List.of()
            : List.of(
                line(text, bounds.centreX(), bounds.centreY(), SIZE, Align.CENTRE, look.bold()));
    symbols.add(new Panel("symbol-" + (symbols.size() + 1), look, bounds, inside));
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  /**
   * The plot.
   *
   * @param description all its text in reading order
   */
  Drawing drawn(String title, List<String> description, double width, double height) {
    List<Panel> panels = new ArrayList<>();
    panels.add(new Panel("text", PAPER, new Rectangle(0, 0, width, height), texts));
    panels.addAll(symbols);
    return new Drawing(
        title, String.join("\n", description), width, height, panels, List.of(), marks, notes);
  }

  private static Text line(
      String text, double x, double y, double size, Align align, boolean bold) {
    String plain = DrawableText.plainBlanks(DrawableText.of(text));
    double width = Typeface.width(plain, bold, size);
    return new Text(
        plain, x - align.share * width, y + TO_BASELINE * size, size, bold, width, false);
  }
}
