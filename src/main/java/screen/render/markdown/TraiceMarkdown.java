package screen.render.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import screen.ai.AiRun;
import screen.protocol.AiTool;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;

/**
 * The PRISMA-trAIce checklist, which asks how AI was used: items that the review folder can answer
 * are filled in, all others stay open for the authors.
 *
 * @see <a href="https://doi.org/10.2196/80247">PRISMA-trAIce, JMIR AI 2025;4:e80247</a>
 */
public final class TraiceMarkdown {
  private static final String OPEN = "Open: the review folder cannot answer this.";

  /** Section, item, level and topic, as the guideline names them. */
  private static final String ITEMS =
      """
      Title|T1|Optional|Title
      Abstract|A1|Optional|Abstract
      Introduction|I1|Recommended|Introduction
      Methods|M1|Mandatory|Protocol
      Methods|M2|Mandatory|Tool identification
      Methods|M3|Mandatory|Purpose and stage
      Methods|M4|Mandatory|Input data
      Methods|M5|Mandatory|Output data
      Methods|M6|Mandatory|Prompts (LLMs)
      Methods|M7|Highly recommended|Settings (non-LLMs)
      Methods|M8|Mandatory|Human oversight
      Methods|M9|Mandatory|Performance: methods
      Methods|M10|Recommended|Ethics and data
      Results|R1|Mandatory|Flow diagram
      Results|R2|Mandatory|Performance metrics
      Discussion|D1|Recommended|Limitations
      Discussion|D2|Optional|Implications
      """;

  private TraiceMarkdown() {}

  public static String render(ReviewReport report) {
    MarkdownPage page = new MarkdownPage();
    page.heading(1, "PRISMA-trAIce checklist");
    page.paragraph(
        "Answers come from the review folder. Open items are for the authors, and so is the page of"
            + " the paper on which each item is reported. The guideline is one group's proposal"
            + " (doi 10.2196/80247): read there what each item asks.");
    page.table("Section", "Item", "Level", "Topic", "Answer", "Page");
    Map<String, String> answers = answers(report);
    for (String line : ITEMS.lines().toList()) {
      String[] item = line.split("\\|", -1);
      String answer = answers.getOrDefault(item[1], "");
      page.row(
          item[0],
          item[1],
          item[2],
          item[3],
          MarkdownText.of(answer.isEmpty() ? OPEN : answer),
          "");
    }
    return page.toString();
  }

  private static Map<String, String> answers(ReviewReport report) {
    List<AiRun> runs = AiMarkdown.runs(report);
    Map<String, String> answers = new HashMap<>();
    answers.put(
        "M1",
        report.protocol().automation().ai().stream()
            .map(TraiceMarkdown::role)
            .collect(
                Collectors.joining("; ", "In the config: ", ". Deviations are for the authors.")));
    answers.put("M2", each(runs, TraiceMarkdown::tool));
    answers.put("M3", stages(report));
    answers.put(
        "M4",
        each(
            runs,
            run ->
                "run "
                    + run.run()
                    + ": what `screen decide --export --for-ai` writes, or"
                    + " else what "
                    + run.tool()
                    + " sent; confirm this"));
    answers.put(
        "M5",
        runs.isEmpty()
            ? ""
            : "A verdict (include, exclude, unclear) for each record, in"
                + " records/ai/RUN/votes.jsonl; a malformed answer, or answers of one run that"
                + " differ, count as unclear.");
    answers.put("M6", each(runs, TraiceMarkdown::prompt));
    answers.put(
        "M8", "People screened every record, blind to AI; votes of AI changed no decision.");
    answers.put(
        "M9",
        "Votes of AI against the decisions of people on the records that people settled:"
            + " sensitivity and specificity with exact limits of 95 % confidence; unclear counts as"
            + " not excluded. See ai.json.");
    answers.put(
        "R1",
        "AI excluded no record: all exclusions in flow.svg are by people or, before screening, by"
            + " rules.");
    answers.put(
        "R2",
        AiTable.of(report).stream()
            .map(table -> AiTable.name(table) + ": " + AiTable.sentences(table))
            .collect(Collectors.joining(" ")));
    return answers;
  }

  private static String role(AiTool tool) {
    return tool.id() + ", role " + tool.role();
  }

  private static String stages(ReviewReport report) {
    return AiTable.of(report).stream()
        .map(table -> table.run().ai() + " voted on records at " + table.stage())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String tool(AiRun run) {
    return "run "
        + run.run()
        + ": "
        + run.model()
        + AiMarkdown.stated(", version ", run.version())
        + AiMarkdown.stated(", weights SHA-256 ", run.weights())
        + ", provider "
        + run.provider()
        + AiMarkdown.stated(", endpoint ", run.endpoint())
        + ", asked by "
        + run.tool()
        + ", "
        + run.started()
        + " to "
        + run.ended();
  }

  private static String prompt(AiRun run) {
    return "run "
        + run.run()
        + ": records/ai/"
        + run.run()
        + "/prompt.txt (SHA-256 "
        + run.promptSha256()
        + ")"
        + AiMarkdown.stated(", temperature ", run.temperature())
        + AiMarkdown.stated(", seed ", run.seed());
  }

  private static String each(List<AiRun> runs, Function<AiRun, String> words) {
    return runs.stream().map(words).collect(Collectors.joining("; "));
  }
}
