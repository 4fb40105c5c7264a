package screen.flow.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import screen.Counted;

/** Formats findings for a terminal: one block each, then a summary. */
public final class FindingsText {
  private FindingsText() {}

  /** Lines that end in {@code \n}; control characters are escaped, such as {@code \\u001b}. */
  public static String of(List<Finding> findings) {
    return findings.stream().map(FindingsText::block).collect(Collectors.joining())
        + summary(findings)
        + "\n";
  }

  private static String block(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.rule()
        + "  "
        + printable(finding.where())
        + "\n  "
        + printable(finding.message())
        + "\n  "
        + printable(finding.remedy())
        + "\n\n";
  }

  private static String summary(List<Finding> findings) {
    int errors = (int) findings.stream().filter(Finding::isError).count();
    int warnings = findings.size() - errors;
    return findings.isEmpty()
        ? "Every rule that applies is satisfied."
        : Counted.of(errors, "error") + ", " + Counted.of(warnings, "warning") + ".";
  }

  private static String printable(String text) {
    return text.codePoints()
        .mapToObj(
            c -> isInvisible(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  /**
   * Control, format and line separator characters, such as marks that change the direction of text.
   */
  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
