package screen.format.table.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans cells of additions by tools. */
final class Cells {
  /** A tag unknown to Rayyan, left at the end of the value before it. */
  private static final Pattern GLUED = Pattern.compile("\\s{3,}+[A-Z][A-Z0-9]  -(?=\\s|$)");

  /** Excel's guard, which keeps a number as text. */
  private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

  private Cells() {}

  /** A cell of a table of this tool: a program that saved it may have guarded numbers. */
  static String own(String cell) {
    String value = cell.strip();
    Matcher guarded = GUARDED.matcher(value);
    return guarded.matches() ? guarded.group(1).strip() : value;
  }

  static String cleaned(String cell, List<String> repairs) {
    String value = cell.strip();
    if (value.startsWith("=\"")) {
      return own(value);
    }
    if (value.contains("  -")) {
      Matcher glued = GLUED.matcher(value);
      if (glued.find()) {
        repairs.add(
            "stray tag " + value.substring(glued.start(), glued.end() - 3).strip() + " cut off");
        return value.substring(0, glued.start()).strip();
      }
    }
    if (value.endsWith("}") && value.indexOf('{') < 0) {
      repairs.add("stray brace at the end of a value removed");
      return value.substring(0, value.length() - 1).strip();
    }
    return value;
  }
}
