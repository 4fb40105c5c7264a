package screen.render.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.Counted;
import screen.agreement.MaybePolicy;
import screen.agreement.Ratings;
import screen.duplicates.Duplicate;
import screen.flow.Box;
import screen.outcome.Dispute;
import screen.protocol.Automation;
import screen.protocol.Reviewers;
import screen.protocol.Rule;
import screen.protocol.Source;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.diagram.DrawableText;
import screen.render.figures.Coverage;
import screen.render.figures.ReviewReport;
import screen.render.figures.RuleWords;
import screen.render.figures.Sentences;
import screen.votes.Stage;

/**
 * Writes sentences for the methods and results of a paper, with this review's numbers. They report
 * what was done, so reports screened by one screener alone are named as such.
 */
public final class MethodsMarkdown {
  private static final int NAMED = 20;

  private final ReviewReport report;
  private final Reviewers reviewers;
  private final MarkdownPage page = new MarkdownPage();

  private MethodsMarkdown(ReviewReport report) {
    this.report = report;
    this.reviewers = report.protocol().reviewers();
  }

  public static String render(ReviewReport report) {
    return new MethodsMarkdown(report).text();
  }

  private String text() {
    page.heading(1, "Sentences for the paper");
    page.paragraph(
        "Drafted from the review folder: take what you need and check it against what you did."
            + " That screeners worked independently is for you to confirm: the program shows no"
            + " screener another's vote before both are in, but it cannot know how votes that came"
            + " from a file were made.");
    if (report.flow().isInterim()) {
      page.paragraph("**Interim: these numbers are not final.**");
    }
    page.heading(2, "Methods");
    page.heading(3, "Searches");
    page.paragraph(MarkdownText.of(searches()));
    page.heading(3, "Duplicates");
    page.paragraph(MarkdownText.of(duplicates()));
    page.heading(3, "Selection");
    page.paragraph(MarkdownText.of(automation()));
    String team = TeamSentences.of(report);
    if (!team.isEmpty()) {
      page.paragraph(MarkdownText.of(team));
    }
    for (Stage stage : Stage.values()) {
      page.paragraph(MarkdownText.of(selection(stage)));
    }
    StoppingSentences.of(report).forEach(sentence -> page.paragraph(MarkdownText.of(sentence)));
    RescueSentence.of(report).ifPresent(said -> page.paragraph(MarkdownText.of(said)));
    page.paragraph(
        MarkdownText.of(
            "Each report excluded on its full text has one primary reason: the tiebreaker's where"
                + " one settled it, else the one of the screeners' reasons that is highest in the"
                + " protocol's list."));
    AiMarkdown.methods(report).forEach(sentence -> page.paragraph(MarkdownText.of(sentence)));
    List<String> extraction = ExtractionSentences.of(report);
    if (!extraction.isEmpty()) {
      page.heading(3, "Data extraction");
      extraction.forEach(sentence -> page.paragraph(MarkdownText.of(sentence)));
    }
    page.heading(2, "Results");
    ResultSentences.of(report).forEach(sentence -> page.paragraph(MarkdownText.of(sentence)));
    page.heading(2, "Software");
    page.paragraph(
        MarkdownText.of(
            "The prisma-screen developers. "
                + report.tool()
                + " [computer program]. Name this version: another may find other duplicates."));
    return page.toString();
  }

  private String searches() {
    String searched =
        report.searches().stream().map(this::searched).distinct().collect(Collectors.joining("; "));
    return searched.isEmpty()
        ? "No search has been logged."
        : "We searched " + searched + strategies();
  }

  private String strategies() {
    int missing =
        (int) report.searches().stream().filter(search -> search.strategy().isBlank()).count();
    return missing == 0
        ? ". The strategies are reported in full."
        : ". Of "
            + Sentences.counted(report.searches().size(), "logged search")
            + ", "
            + missing
            + Counted.form(missing, " has", " have")
            + " no strategy in the log.";
  }

  private String searched(Search search) {
    String name =
        report.protocol().source(search.source()).map(Source::name).orElse(search.source());
    boolean same = search.platform().isEmpty() || search.platform().equals(name);
    return name + (same ? "" : " via " + search.platform()) + " on " + search.date();
  }

  private String duplicates() {
    int open = report.flow().possibleDuplicates();
    return "Duplicates were found with "
        + report.tool()
        + ", which compares identifiers, titles, authors, years, journals, volumes and pages and"
        + " gives its evidence for each. Of "
        + removed(Box.REMOVED_DUPLICATES, "")
        + "."
        + (report.flow().identifiedByOtherMethods() == 0
            ? ""
            : " Of " + removed(Box.OTHER_DUPLICATES, " among those found by other methods") + ".")
        + (open == 0
            ? ""
            : " "
                + Sentences.counted(open, "pair")
                + Counted.form(open, " still awaits", " still await")
                + " a ruling.");
  }

  /** The number of duplicates of one arm, by program and by people. */
  private String removed(Box duplicates, String where) {
    int all = report.flow().count(duplicates);
    int byPeople =
        (int)
            report.duplicates().stream()
                .filter(duplicate -> report.flow().ids(duplicates).contains(duplicate.record()))
                .filter(Duplicate::isRuled)
                .count();
    return Sentences.counted(all, "duplicate record")
        + where
        + ", "
        + DrawableText.grouped(all - byPeople)
        + Counted.form(all - byPeople, " was", " were")
        + " removed by the program and "
        + DrawableText.grouped(byPeople)
        + " by a person's ruling";
  }

  private String automation() {
    int removed = report.flow().count(Box.REMOVED_AUTOMATION);
    List<Rule> rules = report.protocol().automation().rules();
    if (removed == 0 && rules.isEmpty()) {
      return "No record was excluded by an automation tool.";
    }
    return "Before screening, automation tools removed "
        + Sentences.counted(removed, "record")
        + ", which no person screened"
        + (rules.isEmpty()
            ? "."
            : ": " + rules.stream().map(this::rule).collect(Collectors.joining("; ")) + ".");
  }

  private String rule(Rule rule) {
    Automation automation = report.protocol().automation();
    SortedSet<RecordId> removed =
        report.flow().removedByRule().getOrDefault(rule.id(), Collections.emptySortedSet());
    return rule.label()
        + " ("
        + RuleWords.filter(automation, rule.id())
        + "), "
        + Sentences.counted(removed.size(), "record");
  }

  private String selection(Stage stage) {
    Coverage coverage = Coverage.of(report, stage);
    boolean first = stage == Stage.TITLE_ABSTRACT;
    String what = first ? "record" : "full text";
    StringBuilder text =
        new StringBuilder(first ? "Titles and abstracts: of " : "Full texts: of ")
            .append(Sentences.counted(coverage.reports(), what))
            .append(", ")
            .append(DrawableText.grouped(coverage.byTwoOrMore()))
            .append(Counted.form(coverage.byTwoOrMore(), " was", " were"))
            .append(" screened by two screeners or more");
    if (!coverage.byOne().isEmpty()) {
      text.append(", ")
          .append(DrawableText.grouped(coverage.byOne().size()))
          .append(" by a single screener")
          .append(
              coverage.byOne().size() > NAMED
                  ? ""
                  : " (" + String.join(", ", coverage.byOne()) + ")");
    }
    if (coverage.notScreened() > 0) {
      text.append(", ").append(DrawableText.grouped(coverage.notScreened())).append(" by none");
    }
    text.append(coverage.andSetAside());
    String shares =
        coverage.byScreener().entrySet().stream()
            .map(share -> share.getKey() + " " + DrawableText.grouped(share.getValue()))
            .collect(Collectors.joining(", "));
    text.append(shares.isEmpty() ? ". " : " (" + shares + "). ");
    return text.append(conflicts(stage))
        .append(agreement(stage))
        .append(reconciled(stage))
        .toString();
  }

  private List<Dispute> disputes(Stage stage) {
    return Dispute.of(report.review(), report.outcomes(), stage).stream()
        .filter(dispute -> isCounted(dispute, stage))
        .toList();
  }

  /**
   * Explains why votes differed on more reports than independent votes of two screeners disagree
   * on.
   */
  private String reconciled(Stage stage) {
    Ratings ratings = report.votes().get(stage);
    List<Ratings.Pair> pairs =
        ratings == null
            ? List.of()
            : report.protocol().agreement().maybe().apply(ratings).ratedByBoth();
    if (pairs.size() != 1) {
      return "";
    }
    long disagreements = pairs.get(0).table().total() - pairs.get(0).table().agreements();
    long more = disputes(stage).size() - disagreements;
    return more <= 0
        ? ""
        : " These are independent votes on whether to include. On the other "
            + more
            + " of the "
            + disputes(stage).size()
            + " the votes differed only later, or not all of them are such judgements.";
  }

  private String conflicts(Stage stage) {
    List<Dispute> disputes = disputes(stage);
    if (disputes.isEmpty()) {
      return "No votes differed. ";
    }
    Map<Dispute.Ending, Long> endings =
        disputes.stream().collect(Collectors.groupingBy(Dispute::ending, Collectors.counting()));
    String tiebreaker = reviewers.tiebreaker().isEmpty() ? "nobody" : reviewers.tiebreaker();
    int notAssessed = (int) disputes.stream().filter(Dispute::hasNonJudgement).count();
    return "Votes differed on "
        + DrawableText.grouped(disputes.size())
        + (notAssessed == 0
            ? ""
            : " (on "
                + DrawableText.grouped(notAssessed)
                + " of them also over whether the report was retrieved or could be assessed yet)")
        + ": "
        + endings.getOrDefault(Dispute.Ending.BY_TIEBREAKER, 0L)
        + " settled by the tiebreaker ("
        + tiebreaker
        + "), "
        + endings.getOrDefault(Dispute.Ending.BY_NEW_VOTE, 0L)
        + " by a screener's new vote, "
        + further(endings, Dispute.Ending.BY_THIRD_SCREENER, " by a third screener, ")
        + further(endings, Dispute.Ending.BY_MAJORITY, " by majority, ")
        + further(endings, Dispute.Ending.BY_ANY_INCLUDE, " included, as one include is enough, ")
        + endings.getOrDefault(Dispute.Ending.OPEN, 0L)
        + " still open. ";
  }

  /** Titles of other methods do not count as records screened. */
  private boolean isCounted(Dispute dispute, Stage stage) {
    return stage == Stage.FULL_TEXT || report.review().isMainArm(dispute.report());
  }

  private static String further(
      Map<Dispute.Ending, Long> endings, Dispute.Ending ending, String how) {
    long count = endings.getOrDefault(ending, 0L);
    return count == 0 ? "" : count + how;
  }

  private String agreement(Stage stage) {
    MaybePolicy policy = report.protocol().agreement().maybe();
    Ratings ratings = report.votes().get(stage);
    if (ratings == null) {
      return "";
    }
    boolean maybe = ratings.votes().values().stream().anyMatch(v -> v.containsValue("maybe"));
    return policy.apply(ratings).ratedByBoth().stream()
            .map(pair -> AgreementSentence.of(report, pair))
            .collect(Collectors.joining(" "))
        + (maybe ? " In this, maybe was " + counted(policy) + "." : "");
  }

  private static String counted(MaybePolicy policy) {
    return switch (policy) {
      case INCLUDE -> "counted as include";
      case EXCLUDE -> "counted as exclude";
      case DROPPED -> "left out";
      case CATEGORY -> "a category of its own";
    };
  }
}
