package screen.render.markdown;

import java.util.regex.Pattern;
import screen.render.diagram.Legible;

/** Text of people and databases within Markdown: one line, shown as it is. */
final class MarkdownText {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~&$]");

  private MarkdownText() {}

  static String of(String text) {
    return MARKS.matcher(Legible.of(text)).replaceAll("\\\\$0");
  }
}
