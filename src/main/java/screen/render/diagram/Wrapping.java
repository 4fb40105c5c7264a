package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a measured width. */
public final class Wrapping {
  private static final String NEVER_FIRST = ")]}!?,.:;%、。，．）」』】》！？：；％〉";
  private static final String BREAK_AFTER = " -–—";

  private Wrapping() {}

  /**
   * Returns the text in lines no wider than the room, unless that is less than one character.
   *
   * @param room width of the first line, in points
   * @param hang how much narrower all lines but the first are, in points
   */
  public static List<String> wrap(
      String text, boolean bold, double size, double room, double hang) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (fits(line + piece, bold, size, lines.isEmpty() ? room : room - hang)) {
        line += piece;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
      line = piece;
      while (!fits(line, bold, size, lines.isEmpty() ? room : room - hang)) {
        int cut = longestFit(line, bold, size, lines.isEmpty() ? room : room - hang);
        lines.add(line.substring(0, cut) + hyphen(line, cut));
        line = line.substring(cut);
      }
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return List.copyOf(lines);
  }

  private static boolean fits(String line, boolean bold, double size, double width) {
    return Typeface.width(line.stripTrailing(), bold, size) <= width;
  }

  /**
   * The index at which to cut a word that is wider than a line: within a list of numbers after one
   * of them, else after at least one character.
   */
  private static int longestFit(String word, boolean bold, double size, double width) {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length()) {
      int next = word.offsetByCodePoints(cut, 1);
      if (!fits(word.substring(0, next) + hyphen(word, next), bold, size, width)) {
        break;
      }
      cut = next;
    }
    int separator = DrawableText.lastSeparator(word, cut);
    return separator > 0 ? separator : cut;
  }

  /** The mark that a word continues: a hyphen between letters, "" within a DOI or a number. */
  private static String hyphen(String word, int cut) {
    return cut < word.length()
            && isHyphenated(word.codePointBefore(cut))
            && isHyphenated(word.codePointAt(cut))
        ? "-"
        : "";
  }

  private static boolean isHyphenated(int c) {
    return Character.isLetter(c) && !isIdeographic(c);
  }

  /** The text cut at every place where a line may end. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      piece.appendCodePoint(codePoints[i]);
      if (i + 1 < codePoints.length && mayBreak(codePoints[i], codePoints[i + 1])) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || after == ' ') {
      return false;
    }
    return BREAK_AFTER.indexOf(before) >= 0 || isIdeographic(before) || isIdeographic(after);
  }

  /** Chinese characters, kana and full-width forms: lines may end between any two of them. */
  private static boolean isIdeographic(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
