package screen.render.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import screen.Counted;
import screen.ai.AiRun;
import screen.ai.certificate.AiCertificate;
import screen.flow.Box;
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
    answers.put("M8", oversight(report));
    answers.put(
        "M9",
        "Votes of AI against the decisions of people on the records that people settled:"
            + " sensitivity and specificity with exact limits of 95 % confidence; unclear counts as"
            + " not excluded. See ai.json."
            + AiTable.certificate(report)
                .map(
                    it ->
                        " Its exclusions counted under a plan that was fixed before its votes were"
                            + " taken; see ai-certificate.json.")
                .orElse(""));
    int byAi = report.flow().count(Box.EXCLUDED_BY_AI);
    answers.put(
        "R1",
        byAi == 0
            ? "AI excluded no record: all exclusions in flow.svg are by people or, before"
                + " screening, by rules."
            : "AI excluded "
                + Counted.of(byAi, "record")
                + " by title and abstract, and people "
                + report.flow().count(Box.EXCLUDED_BY_HUMAN)
                + "; AI excluded no report on its full text. `report: {diagram: prisma-traice}`"
                + " draws both apart, and flow.json has them in excluded_by.");
    answers.put(
        "R2",
        AiTable.of(report).stream()
                .map(table -> AiTable.name(table) + ": " + AiTable.sentences(table))
                .collect(Collectors.joining(" "))
            + AiTable.certificate(report)
                .map(it -> " " + String.join(" ", AiTable.sentences(it)))
                .orElse(""));
    return answers;
  }

  private static String role(AiTool tool) {
    return tool.id()
        + ", role "
        + tool.role()
        + tool.plan()
            .map(
                plan ->
                    " (plan: sample "
                        + plan.sample()
                        + ", calibration "
                        + plan.calibration()
                        + ", target sensitivity "
                        + plan.targetSensitivity().toPlainString()
                        + ", confidence "
                        + plan.confidence().toPlainString()
                        + ", seed "
                        + plan.seed()
                        + ")")
            .orElse("");
  }

  private static String oversight(ReviewReport report) {
    Optional<AiCertificate> certificate = AiTable.certificate(report);
    String screened =
        certificate
            .map(
                it ->
                    "People screened all records, blind to AI, but "
                        + it.screenedOut()
                        + " that AI excluded; of the excluded ones they judged a random sample of "
                        + it.sample().size()
                        + ". A vote of a person outweighs AI.")
            .orElse("People screened every record, blind to AI;");
    return certificate.isPresent()
        ? screened + " " + AiTable.roles(report)
        : screened
            + (isSilent(report)
                ? " votes of AI changed no decision."
                : " " + AiTable.roles(report));
  }

  private static boolean isSilent(ReviewReport report) {
    return report.protocol().automation().ai().stream()
        .allMatch(tool -> tool.role() == AiTool.Role.SILENT);
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
