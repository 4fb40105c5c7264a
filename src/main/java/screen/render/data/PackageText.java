package screen.render.data;

import screen.render.diagram.DrawableText;

/**
 * Makes a name readable for the R package PRISMA2020, which splits lists at {@code ;} and names at
 * the first {@code ,}, and whose drawing breaks on quotation marks, a backslash and {@code @@}.
 * Characters that look alike replace these.
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

  /** Keeps a spreadsheet that opens the file from reading the cell as a formula. */
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
