package screen.render.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.Counted;
import screen.ai.AiAccuracy;
import screen.ai.AiAccuracy.Share;
import screen.ai.AiAccuracy.Stability;
import screen.ai.AiVerdict;
import screen.ai.certificate.AiCertificate;
import screen.flow.Box;
import screen.protocol.AiTool;
import screen.record.RecordId;

/**
 * The table that compares AI with people, and its words. It covers only reports that people have
 * settled.
 */
public final class AiTable {
  public static final String TITLE = "AI against the decisions of people";
  public static final List<String> COLUMNS =
      List.of("AI, run, stage", "Decision of people", "AI include", "AI unclear", "AI exclude");

  private AiTable() {}

  /** Whether the protocol names AI. */
  public static boolean isAbout(ReviewReport report) {
    return !report.protocol().automation().ai().isEmpty();
  }

  public static List<AiAccuracy> of(ReviewReport report) {
    return AiAccuracy.of(report.ai(), report.review(), report.outcomes());
  }

  public static List<Stability> stability(ReviewReport report) {
    return AiAccuracy.stability(report.ai(), report.review(), report.outcomes());
  }

  /** The certificate of the AI that screens records out; empty if none does. */
  public static Optional<AiCertificate> certificate(ReviewReport report) {
    return AiCertificate.of(report.review(), report.outcomes(), report.ai());
  }

  /** The effects of the votes of AI, by their roles. */
  public static String roles(ReviewReport report) {
    List<AiTool> tools = report.protocol().automation().ai();
    return tools.stream().allMatch(tool -> tool.role() == AiTool.Role.SILENT)
        ? "Votes of AI change no decision and no number of the flow."
        : tools.stream().map(tool -> role(tool, report)).collect(Collectors.joining(" "));
  }

  private static String role(AiTool tool, ReviewReport report) {
    return tool.id()
        + switch (tool.role()) {
          case SILENT -> " is silent: its votes change no decision and no number of the flow.";
          case RESCUE ->
              " is in the role rescue: an include of it may send a record that the screeners"
                  + " excluded to the tiebreaker, and does nothing else.";
          case ORDER ->
              " is in the role order: its scores order the queues of the screeners, and do nothing"
                  + " else.";
          case SCREEN_OUT ->
              " is in the role screen-out: it screened out "
                  + Counted.of(report.flow().count(Box.EXCLUDED_BY_AI), "record")
                  + " that no person screened.";
        };
  }

  /**
   * Sentences on the certificate: the plan, the records drawn, the relevant ones found, and the
   * conclusion.
   */
  public static List<String> sentences(AiCertificate certificate) {
    return CertificateWords.of(certificate);
  }

  /** An explanation of the table. */
  public static String explanation(ReviewReport report) {
    String rule =
        roles(report)
            + " Only records that people have settled are compared. An answer that is not in the"
            + " form asked for counts as unclear, and unclear counts as not excluded. Limits are"
            + " exact, of 95 % confidence (Clopper and Pearson).";
    return of(report).isEmpty()
        ? "No vote of AI is on a record that people have settled. " + rule
        : rule;
  }

  /** The two rows of a run: reports that people included, and those that they excluded. */
  public static List<List<String>> rows(AiAccuracy table) {
    return List.of(
        row(name(table), "included", table.relevant()), row("", "excluded", table.irrelevant()));
  }

  private static List<String> row(
      String name, String decision, Map<AiVerdict, SortedSet<RecordId>> reports) {
    List<String> row = new ArrayList<>(List.of(name, decision));
    for (AiVerdict verdict : List.of(AiVerdict.INCLUDE, AiVerdict.UNCLEAR, AiVerdict.EXCLUDE)) {
      row.add(String.valueOf(AiAccuracy.count(reports, verdict)));
    }
    return row;
  }

  /** Such as {@code qwen, run qwen-1, titles and abstracts}. */
  public static String name(AiAccuracy table) {
    return table.run().ai()
        + (table.run().run().isEmpty() ? ", older votes" : ", run " + table.run().run())
        + ", "
        + table.stage();
  }

  /** Sentences on a run, with its figures. */
  public static String sentences(AiAccuracy table) {
    return "Sensitivity "
        + share(table.sensitivity())
        + ", specificity "
        + share(table.specificity())
        + table
            .sensitivityForIncluded()
            .map(it -> ", not excluded of the reports that the review includes " + share(it))
            .orElse("")
        + ". "
        + (table.missed().isEmpty()
            ? "It excluded no report that people included."
            : "It excluded "
                + Counted.of(table.missed().size(), "report")
                + " that people included; ai.json lists them.")
        + (table.unanswered() == 0
            ? ""
            : " It gave no answer on "
                + Counted.of(table.unanswered(), "further settled report")
                + ".");
  }

  /** A sentence on the stability over runs. */
  public static String sentence(Stability stability) {
    return stability.ai()
        + " at "
        + stability.stage()
        + ": "
        + stability.runs()
        + " runs with one prompt, model and setting gave one answer on "
        + stability.same()
        + " of "
        + stability.n()
        + " settled reports that two runs or more answered.";
  }

  private static String share(Optional<Share> share) {
    return share.map(AiTable::share).orElse("not defined");
  }

  private static String share(Share share) {
    return Figures.percent(OptionalDouble.of(share.value()))
        + " ("
        + share.hits()
        + " of "
        + share.n()
        + "; "
        + Figures.percent(OptionalDouble.of(share.limits().low()))
        + " to "
        + Figures.percent(OptionalDouble.of(share.limits().high()))
        + ")";
  }
}
