package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import screen.terminal.PseudoTerminal.Run;

/** The screen of a terminal as SVG, for the pages of the documentation. */
final class TerminalPicture {
  private static final double CELL_WIDTH = 8.4;
  private static final int LINE_HEIGHT = 19;
  private static final int MARGIN = 14;
  private static final String PAPER = "#1b1f24";
  private static final String INK = "#d7dde4";
  private static final Map<Integer, String> COLOURS = Map.of(31, "#ff8a80", 32, "#7ee787");

  private TerminalPicture() {}

  /**
   * @param title what the picture shows, for those who cannot see it
   * @param columns the width of the terminal
   */
  static String of(String title, List<List<Run>> screen, int columns) {
    double width = columns * CELL_WIDTH + 2 * MARGIN;
    int height = screen.size() * LINE_HEIGHT + 2 * MARGIN;
    List<String> svg = new ArrayList<>();
    svg.add(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%.0f\" height=\"%d\""
                + " viewBox=\"0 0 %.0f %d\">",
            width,
            height,
            width,
            height));
    svg.add("<title>" + escaped(title) + "</title>");
    svg.add("<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"" + PAPER + "\"/>");
    svg.add(
        "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Consolas, monospace\""
            + " font-size=\"14\" fill=\""
            + INK
            + "\">");
    for (int i = 0; i < screen.size(); i++) {
      line(svg, screen.get(i), MARGIN + i * LINE_HEIGHT);
    }
    svg.add("</g>");
    svg.add("</svg>");
    return String.join("\n", svg) + "\n";
  }

  private static void line(List<String> svg, List<Run> runs, int top) {
    int column = 0;
    for (Run run : runs) {
      int length = run.text().length();
      int blanks = length - run.text().stripLeading().length();
      if (run.codes().contains(7)) {
        svg.add(rectangle(column, length, top));
      }
      if (blanks < length) {
        svg.add(text(run, run.text().strip(), column + blanks, top));
      }
      column += length;
    }
  }

  private static String rectangle(int column, int length, int top) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
        MARGIN + column * CELL_WIDTH,
        top,
        length * CELL_WIDTH,
        LINE_HEIGHT,
        INK);
  }

  /** The length is given, since fonts differ in the width of a letter. */
  private static String text(Run run, String words, int column, int top) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" xml:space=\"preserve\"%s>%s</text>",
        MARGIN + column * CELL_WIDTH,
        top + LINE_HEIGHT - 5,
        words.length() * CELL_WIDTH,
        style(run),
        escaped(words));
  }

  private static String style(Run run) {
    StringBuilder style = new StringBuilder();
    for (int code : run.codes()) {
      style.append(
          switch (code) {
            case 1 -> " font-weight=\"bold\"";
            case 2 -> " opacity=\"0.65\"";
            case 4 -> " text-decoration=\"underline\"";
            case 7 -> " fill=\"" + PAPER + "\"";
            default -> COLOURS.containsKey(code) ? " fill=\"" + COLOURS.get(code) + "\"" : "";
          });
    }
    return style.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
