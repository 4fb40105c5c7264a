package screen.render.markdown;

import java.util.List;
import java.util.stream.Collectors;
import screen.render.extraction.Characteristics;
import screen.render.extraction.StudyTable;
import screen.render.figures.ReviewReport;

/** Writes the table of the characteristics of the included studies. */
public final class CharacteristicsMarkdown {
  private CharacteristicsMarkdown() {}

  public static String render(ReviewReport report) {
    return of(Characteristics.of(report));
  }

  static String of(StudyTable table) {
    StringBuilder text = new StringBuilder("# " + MarkdownText.of(table.title()) + "\n\n");
    text.append(row(table.headings()));
    for (StudyTable.Column column : table.columns()) {
      text.append(column.number() ? "| ---: " : "| --- ");
    }
    text.append("|\n");
    table.rows().forEach(row -> text.append(row(row)));
    table.notes().forEach(note -> text.append('\n').append(MarkdownText.of(note)).append('\n'));
    return text.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(CharacteristicsMarkdown::cell)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return text.lines().map(MarkdownText::of).collect(Collectors.joining("<br>"));
  }
}
