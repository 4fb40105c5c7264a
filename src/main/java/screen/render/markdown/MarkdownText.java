package screen.render.markdown;

import java.util.regex.Pattern;
import screen.render.diagram.DrawableText;

/** Escapes text of people and databases for Markdown, on one line. */
final class MarkdownText {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~&$]");

  private MarkdownText() {}

  static String of(String text) {
    return MARKS.matcher(DrawableText.of(text)).replaceAll("\\\\$0");
  }

  /** The beginning of a text that may be long. */
  static String shortened(String text, int longest) {
    return of(text.length() <= longest ? text : text.substring(0, longest) + " ...");
  }
}
