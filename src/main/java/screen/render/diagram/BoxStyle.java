package screen.render.diagram;

import java.util.Locale;
import screen.render.diagram.BoxNode.Role;

/**
 * The look of a box; the colours are those of the PRISMA templates.
 *
 * @param fill RGB
 * @param stroke RGB
 * @param dashed whether its edge is dashed
 * @param radius of its corners, in points
 * @param ink RGB of its text
 */
public record BoxStyle(int fill, int stroke, boolean dashed, double radius, int ink, boolean bold) {
  public static final int PAPER = 0xFFFFFF;
  public static final int LINE = 0x404040;
  public static final int INK = 0x000000;
  public static final int NOTE_INK = 0x595959;
  public static final double LINE_WIDTH = 0.75;

  private static final int GOLD = 0xFFC000;
  private static final int BLUE = 0x9DC3E6;
  private static final int GREY = 0xD0CECE;
  private static final int LIGHT_GREY = 0xF2F2F2;
  private static final int RED = 0xB3261E;
  private static final int LIGHT_RED = 0xFDF0EE;

  public static final BoxStyle PHASE = new BoxStyle(BLUE, BLUE, false, 4, INK, true);

  public static BoxStyle of(Role role) {
    return switch (role) {
      case HEADER -> new BoxStyle(GOLD, GOLD, false, 4, INK, true);
      case GREY_HEADER -> new BoxStyle(GREY, GREY, false, 4, INK, true);
      case BOX -> new BoxStyle(PAPER, LINE, false, 0, INK, false);
      case GREY_BOX -> new BoxStyle(LIGHT_GREY, LINE, false, 0, INK, false);
      case OPEN -> new BoxStyle(PAPER, RED, true, 0, INK, false);
      case NOTICE -> new BoxStyle(LIGHT_RED, RED, false, 0, RED, true);
    };
  }

  /** A colour as six hexadecimal digits, without the number sign. */
  public static String hex(int rgb) {
    String digits = Integer.toHexString(rgb & 0xFFFFFF).toUpperCase(Locale.ROOT);
    return "0".repeat(6 - digits.length()) + digits;
  }
}
