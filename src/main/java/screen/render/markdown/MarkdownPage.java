package screen.render.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import screen.render.diagram.DrawableText;

/** Builds a Markdown page. Cells and paragraphs are already Markdown. */
final class MarkdownPage {
  private static final Pattern REFERENCE = Pattern.compile("@|#(?=\\d)");

  private final StringBuilder text = new StringBuilder();

  void heading(int level, String plain) {
    separate();
    text.append("#".repeat(level)).append(' ').append(MarkdownText.of(plain)).append('\n');
  }

  void paragraph(String markdown) {
    separate();
    text.append(markdown).append('\n');
  }

  /** Begins a table whose last column has numbers. */
  void table(String... columns) {
    separate();
    row(columns);
    String rule = "| --- ".repeat(columns.length - 1) + "| ---: |";
    text.append(rule).append('\n');
  }

  /** Begins a table with numbers in all columns but the first. */
  void numberTable(List<String> columns) {
    separate();
    row(columns.toArray(String[]::new));
    text.append("| --- ").append("| ---: ".repeat(columns.size() - 1)).append("|\n");
  }

  /** Begins a table of text. */
  void textTable(String... columns) {
    separate();
    row(columns);
    text.append("| --- ".repeat(columns.length)).append("|\n");
  }

  void row(String cell, int n) {
    row(cell, DrawableText.grouped(n));
  }

  void row(String... cells) {
    String row = Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    text.append(row).append('\n');
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /**
   * The page as a comment on a pull request, where no text mentions an account or refers to another
   * discussion: {@code @}, and {@code #} before a number, do that even if they are escaped.
   */
  String comment() {
    return REFERENCE.matcher(text).replaceAll("$0<!-- -->");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
