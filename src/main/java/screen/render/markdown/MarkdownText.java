package screen.render.markdown;

import java.util.regex.Pattern;
import screen.render.diagram.DrawableText;

/** Text of people and databases within Markdown: one line, shown as it is. */
final class MarkdownText {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~&$]");

  private MarkdownText() {}

  static String of(String text) {
    return MARKS.matcher(DrawableText.of(text)).replaceAll("\\\\$0");
  }
}
