package screen.terminal.frame;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/** Breaks text into lines of a width, between words where it can; wide characters count double. */
public final class Wrap {
  private Wrap() {}

  public static List<AttributedString> to(int width, AttributedString text) {
    List<AttributedString> lines = new ArrayList<>();
    String plain = text.toString();
    int start = 0;
    int blank = -1;
    int column = 0;
    int i = 0;
    while (i < plain.length()) {
      int c = plain.codePointAt(i);
      int columns = Math.max(0, WCWidth.wcwidth(c));
      if (column + columns > width) {
        int gap = c == ' ' ? i : blank;
        int end = gap > start ? gap : Math.max(i, start + 1);
        lines.add(text.subSequence(start, end));
        start = gap > start ? gap + 1 : end;
        i = start;
        blank = -1;
        column = 0;
      } else {
        blank = c == ' ' ? i : blank;
        column += columns;
        i += Character.charCount(c);
      }
    }
    if (start < plain.length() || lines.isEmpty()) {
      lines.add(text.subSequence(start, plain.length()));
    }
    return lines;
  }

  /**
   * Breaks a list of items, separated by two blanks, between items; an item is broken only if it is
   * wider than a line.
   */
  static List<AttributedString> items(int width, String items) {
    List<AttributedString> lines = new ArrayList<>();
    String line = "";
    for (String item : items.split(" {2}", -1)) {
      String longer = line.isEmpty() ? item : line + "  " + item;
      if (!line.isEmpty() && longer.length() > width) {
        lines.addAll(to(width, new AttributedString(line)));
        longer = item;
      }
      line = longer;
    }
    lines.addAll(to(width, new AttributedString(line)));
    return lines;
  }

  /** One line, cut off if it is too long. */
  static AttributedString cut(int width, AttributedString text) {
    return text.columnLength() <= width ? text : text.columnSubSequence(0, Math.max(0, width));
  }
}
