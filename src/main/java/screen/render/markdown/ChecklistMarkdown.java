package screen.render.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.Counted;
import screen.flow.Box;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.Search;
import screen.render.figures.Coverage;
import screen.render.figures.ReviewReport;
import screen.render.figures.Sentences;
import screen.render.figures.StageName;
import screen.votes.Stage;

/**
 * The PRISMA 2020 checklist by topic: items that the review folder can answer are filled in, all
 * others stay blank for the authors.
 *
 * @see <a href="https://doi.org/10.1136/bmj.n71">Page MJ et al. BMJ 2021;372:n71, table 1</a>
 */
public final class ChecklistMarkdown {
  /** Section, item and topic as in the statement. */
  private static final String ITEMS =
      """
      Title|1|Title
      Abstract|2|Abstract
      Introduction|3|Rationale
      Introduction|4|Objectives
      Methods|5|Eligibility criteria
      Methods|6|Information sources
      Methods|7|Search strategy
      Methods|8|Selection process
      Methods|9|Data collection process
      Methods|10a|Data items: outcomes
      Methods|10b|Data items: other variables
      Methods|11|Study risk of bias assessment
      Methods|12|Effect measures
      Methods|13a|Synthesis: eligibility for each synthesis
      Methods|13b|Synthesis: preparation of data
      Methods|13c|Synthesis: tabulation and display
      Methods|13d|Synthesis: methods
      Methods|13e|Synthesis: heterogeneity
      Methods|13f|Synthesis: sensitivity analyses
      Methods|14|Reporting bias assessment
      Methods|15|Certainty assessment
      Results|16a|Study selection: flow
      Results|16b|Study selection: excluded reports
      Results|17|Study characteristics
      Results|18|Risk of bias in studies
      Results|19|Results of individual studies
      Results|20a|Syntheses: characteristics and bias
      Results|20b|Syntheses: results
      Results|20c|Syntheses: heterogeneity
      Results|20d|Syntheses: sensitivity analyses
      Results|21|Reporting biases
      Results|22|Certainty of evidence
      Discussion|23a|Interpretation
      Discussion|23b|Limitations of the evidence
      Discussion|23c|Limitations of the review processes
      Discussion|23d|Implications
      Other information|24a|Registration
      Other information|24b|Access to the protocol
      Other information|24c|Amendments
      Other information|25|Support
      Other information|26|Competing interests
      Other information|27|Availability of data, code and other materials
      """;

  private ChecklistMarkdown() {}

  public static String render(ReviewReport report) {
    MarkdownPage page = new MarkdownPage();
    page.heading(1, "PRISMA 2020 checklist");
    page.paragraph(
        "Answers come from the review folder. Blank items are for the authors, and so is the page"
            + " of the paper on which each item is reported.");
    page.table("Section", "Item", "Topic", "Answer", "Page");
    Map<String, String> answers = answers(report);
    for (String line : ITEMS.lines().toList()) {
      String[] item = line.split("\\|", -1);
      page.row(item[0], item[1], item[2], answers.getOrDefault(item[1], ""), "");
    }
    return page.toString();
  }

  private static Map<String, String> answers(ReviewReport report) {
    Protocol protocol = report.protocol();
    Map<String, String> answers = new HashMap<>();
    answers.put(
        "5",
        joined(
            "Reasons for excluding a full text: ",
            protocol.exclusionReasons().stream()
                .map(ExclusionReason::label)
                .collect(Collectors.joining("; "))));
    answers.put(
        "6",
        joined(
            "",
            report.searches().stream()
                .map(search -> searched(protocol, search))
                .distinct()
                .collect(Collectors.joining("; "))));
    answers.put("7", strategies(report.searches()));
    answers.put("8", selection(report));
    answers.put(
        "16a", joined("", String.join(" ", ResultSentences.of(report))) + " Diagram: flow.svg.");
    int excluded = report.flow().countOfBothArms(Box.EXCLUDED_FULL_TEXT);
    answers.put(
        "16b",
        Sentences.counted(excluded, "full text")
            + " excluded; each with citation and reason in excluded.csv.");
    answers.put("24a", joined("", protocol.registration()));
    return answers;
  }

  private static String searched(Protocol protocol, Search search) {
    return protocol.source(search.source()).map(Source::name).orElse(search.source())
        + ", searched "
        + search.date();
  }

  private static String strategies(List<Search> searches) {
    int logged = (int) searches.stream().filter(search -> !search.strategy().isBlank()).count();
    if (logged == 0) {
      return "";
    }
    return logged == searches.size()
        ? "Every strategy is in search-log.md."
        : Sentences.counted(logged, "strategy")
            + " of "
            + Sentences.counted(searches.size(), "search")
            + Counted.form(logged, " is", " are")
            + " in search-log.md. Add the others.";
  }

  private static String selection(ReviewReport report) {
    StringBuilder text = new StringBuilder();
    for (Stage stage : Stage.values()) {
      Coverage coverage = Coverage.of(report, stage);
      text.append(StageName.of(stage))
          .append(": ")
          .append(coverage.byTwoOrMore())
          .append(" screened by two screeners or more, ")
          .append(coverage.byOne().size())
          .append(" by one, ")
          .append(coverage.notScreened())
          .append(" by none")
          .append(coverage.andSetAside())
          .append(". ");
    }
    int automation = report.flow().count(Box.REMOVED_AUTOMATION);
    return text.append(
            automation == 0
                ? "No record was excluded by an automation tool."
                : Sentences.counted(automation, "record") + " excluded by automation tools.")
        .append(" See methods.md.")
        .toString();
  }

  private static String joined(String before, String text) {
    return text.isEmpty() ? "" : MarkdownText.of(before + text);
  }
}
