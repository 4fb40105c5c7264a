package screen.render.data;

import screen.render.diagram.DrawableText;

/**
 * A name that the R package PRISMA2020 can read and draw. It splits lists at {@code ;} and names at
 * the first {@code ,}; quotation marks, a backslash and {@code @@} break the drawing. Characters
 * that look alike take their place.
 */
final class PackageText {
  private PackageText() {}

  static String of(String name) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (char c : DrawableText.of(name).toCharArray()) {
      if (c == '"') {
        open = !open;
      }
      text.append(replacement(c, open));
    }
    return text.isEmpty() ? "unnamed" : notAFormula(text.toString().replace("@@", "＠＠"));
  }

  private static char replacement(char c, boolean opens) {
    return switch (c) {
      case ',', ';' -> '‚';
      case '\'' -> '’';
      case '"' -> opens ? '“' : '”';
      case '\\' -> '／';
      default -> c;
    };
  }

  /** A spreadsheet that opens the file must not take the cell for a formula. */
  private static String notAFormula(String text) {
    char first = text.charAt(0);
    char harmless =
        switch (first) {
          case '=' -> '＝';
          case '+' -> '＋';
          case '-' -> '–';
          case '@' -> '＠';
          default -> first;
        };
    return harmless + text.substring(1);
  }
}
