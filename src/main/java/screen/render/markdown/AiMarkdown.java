package screen.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.ai.AiAccuracy;
import screen.ai.AiRun;
import screen.ai.AiVotes;
import screen.protocol.AiTool;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;

/** The section of the report on AI, and the sentences for the paper. */
final class AiMarkdown {
  private AiMarkdown() {}

  /** Adds the section, if the protocol names AI. */
  static void write(MarkdownPage page, ReviewReport report) {
    if (!AiTable.isAbout(report)) {
      return;
    }
    page.heading(2, AiTable.TITLE);
    page.paragraph(MarkdownText.of(AiTable.explanation(report)));
    certificate(report).forEach(sentence -> page.paragraph(MarkdownText.of(sentence)));
    List<AiAccuracy> tables = AiTable.of(report);
    if (tables.isEmpty()) {
      return;
    }
    page.table(AiTable.COLUMNS.toArray(String[]::new));
    for (AiAccuracy table : tables) {
      for (List<String> row : AiTable.rows(table)) {
        page.row(row.stream().map(MarkdownText::of).toArray(String[]::new));
      }
    }
    for (AiAccuracy table : tables) {
      page.paragraph(MarkdownText.of(AiTable.name(table) + ": " + AiTable.sentences(table)));
    }
    AiTable.stability(report).forEach(it -> page.paragraph(MarkdownText.of(AiTable.sentence(it))));
  }

  /** Sentences for the methods; none if the protocol names no AI. */
  static List<String> methods(ReviewReport report) {
    if (!AiTable.isAbout(report)) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    List<AiRun> runs = runs(report);
    sentences.add(
        (isSilent(report)
                ? "AI voted on records beside people, in the role silent: it was no screener, its"
                    + " votes changed no decision and no number of the flow, and people did not see them"
                    + " on a record before people had decided on it."
                : "AI took part beside people and was no screener: its votes do not count as votes"
                    + " of people or for their agreement, and people did not see them on a record before"
                    + " people had decided on it. "
                    + AiTable.roles(report))
            + (runs.isEmpty()
                ? ""
                : " " + runs.stream().map(AiMarkdown::described).collect(Collectors.joining(" "))));
    sentences.addAll(certificate(report));
    for (AiAccuracy table : AiTable.of(report)) {
      sentences.add(
          AiTable.name(table) + ", against the decisions of people: " + AiTable.sentences(table));
    }
    AiTable.stability(report).forEach(it -> sentences.add(AiTable.sentence(it)));
    return sentences;
  }

  private static List<String> certificate(ReviewReport report) {
    return AiTable.certificate(report).map(AiTable::sentences).orElseGet(List::of);
  }

  private static boolean isSilent(ReviewReport report) {
    return report.protocol().automation().ai().stream()
        .allMatch(tool -> tool.role() == AiTool.Role.SILENT);
  }

  /** The runs of which a vote is on a settled record, and their provenance. */
  static List<AiRun> runs(ReviewReport report) {
    List<String> compared = AiTable.of(report).stream().map(it -> it.run().run()).toList();
    return report.ai().runs().stream()
        .map(AiVotes.Taken::run)
        .filter(run -> !run.model().isEmpty() && compared.contains(run.run()))
        .toList();
  }

  private static String described(AiRun run) {
    return "Run "
        + run.run()
        + ": "
        + run.model()
        + stated(", version ", run.version())
        + ", "
        + run.provider()
        + stated(", temperature ", run.temperature())
        + stated(", seed ", run.seed())
        + ", from "
        + run.started()
        + " to "
        + run.ended()
        + ", by "
        + run.tool()
        + "; its prompt is in records/ai/"
        + run.run()
        + "/prompt.txt.";
  }

  static String stated(String before, String text) {
    return text.isEmpty() ? "" : before + text;
  }
}
