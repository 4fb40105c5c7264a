package screen.terminal.frame;

import java.util.ArrayList;
import java.util.List;

/** Draws a QR code with characters, two rows of it to a line. */
public final class QrCode {
  /** The light margin that readers need. */
  private static final int MARGIN = 2;

  private static final String BLACK_ON_WHITE = "\u001b[30;107m";
  private static final String RESET = "\u001b[0m";

  private QrCode() {}

  /**
   * The lines of a text's code.
   *
   * @param colour whether the terminal takes colours; without them the code is right on a dark
   *     background
   */
  public static List<String> of(String text, boolean colour) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.LOW);
    List<String> lines = new ArrayList<>();
    for (int y = -MARGIN; y < code.size + MARGIN; y += 2) {
      StringBuilder line = new StringBuilder(colour ? BLACK_ON_WHITE : "");
      for (int x = -MARGIN; x < code.size + MARGIN; x++) {
        boolean upper = code.getModule(x, y) == colour;
        boolean lower = (y + 1 < code.size + MARGIN && code.getModule(x, y + 1)) == colour;
        line.append(upper ? (lower ? '\u2588' : '\u2580') : lower ? '\u2584' : ' ');
      }
      lines.add(line.append(colour ? RESET : "").toString());
    }
    return lines;
  }
}
