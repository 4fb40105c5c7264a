package screen.flow.check;

import static screen.flow.check.number.Count.FURTHER_STUDIES;
import static screen.flow.check.number.Count.INCLUDED;
import static screen.flow.check.number.Count.META_REPORTS;
import static screen.flow.check.number.Count.META_STUDIES;
import static screen.flow.check.number.Count.PREVIOUS_FURTHER;
import static screen.flow.check.number.Count.PREVIOUS_REPORTS;
import static screen.flow.check.number.Count.PREVIOUS_STUDIES;
import static screen.flow.check.number.Count.REPORTS;
import static screen.flow.check.number.Count.STUDIES;
import static screen.flow.check.number.Count.TOTAL_FURTHER;
import static screen.flow.check.number.Count.TOTAL_REPORTS;
import static screen.flow.check.number.Count.TOTAL_STUDIES;

import java.util.stream.Stream;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules on the last boxes: new, previous, total, meta-analysis. */
final class InclusionRules {
  private InclusionRules() {}

  static Stream<Finding> studiesAndReports(Rule rule, FlowNumbers n) {
    boolean orphans =
        n.hasAll(STUDIES, REPORTS)
            && n.get(STUDIES) == 0
            && n.get(REPORTS) > 0
            && n.get(PREVIOUS_STUDIES) == 0;
    Stream<Finding> ofNoStudy =
        orphans
            ? Stream.of(
                rule.error(
                    n.place(STUDIES.key()),
                    n.get(REPORTS) + " reports of included studies, but no study is included.",
                    "Count the studies; only reports of studies of a previous version add none."))
            : Stream.empty();
    return Stream.of(
            notMoreStudies(rule, n, STUDIES, REPORTS, FURTHER_STUDIES),
            notMoreStudies(rule, n, PREVIOUS_STUDIES, PREVIOUS_REPORTS, PREVIOUS_FURTHER),
            notMoreStudies(rule, n, TOTAL_STUDIES, TOTAL_REPORTS, TOTAL_FURTHER),
            ofNoStudy)
        .flatMap(found -> found);
  }

  static Stream<Finding> totals(Rule rule, FlowNumbers n) {
    ExplainedSum studies = ExplainedSum.over(n).plus(PREVIOUS_STUDIES).plus(STUDIES);
    ExplainedSum reports = ExplainedSum.over(n).plus(PREVIOUS_REPORTS).plus(REPORTS);
    return Stream.concat(
        studies.mustEqual(rule, TOTAL_STUDIES), reports.mustEqual(rule, TOTAL_REPORTS));
  }

  static Stream<Finding> metaAnalysis(Rule rule, FlowNumbers n) {
    boolean update = n.has(PREVIOUS_STUDIES) || n.has(PREVIOUS_REPORTS);
    Count studies = n.has(TOTAL_STUDIES) ? TOTAL_STUDIES : n.has(STUDIES) ? STUDIES : INCLUDED;
    Count reports = n.has(TOTAL_REPORTS) ? TOTAL_REPORTS : REPORTS;
    return Stream.of(
            update && !studies.equals(TOTAL_STUDIES)
                ? Stream.<Finding>empty()
                : notMore(rule, n, META_STUDIES, studies, PART),
            update && !reports.equals(TOTAL_REPORTS)
                ? Stream.<Finding>empty()
                : notMore(rule, n, META_REPORTS, reports, PART),
            notMoreStudies(rule, n, META_STUDIES, META_REPORTS, TOTAL_FURTHER))
        .flatMap(found -> found);
  }

  private static final String ONE_REPORT = "Each study has at least one report: ";
  private static final String PART = "A meta-analysis takes its studies from the review: ";

  private static Stream<Finding> notMore(
      Rule rule, FlowNumbers n, Count less, Count more, String why) {
    return n.hasAll(less, more) && n.get(less) > n.get(more)
        ? Stream.of(
            rule.error(
                n.place(less.key()),
                onlySoMany(n, less, more),
                why
                    + "correct "
                    + less.key()
                    + " or "
                    + more.key()
                    + "; they may have been swapped."))
        : Stream.empty();
  }

  /**
   * In a paper this is a warning only, since one report can describe several studies. Elsewhere
   * each report counts for one study, apart from those that are said to be further ones.
   */
  private static Stream<Finding> notMoreStudies(
      Rule rule, FlowNumbers n, Count studies, Count reports, Count further) {
    if (n.get(studies) - n.get(further) <= n.get(reports)) {
      return Stream.empty();
    }
    boolean inPaper = !n.id().isEmpty();
    return inPaper && n.hasAll(studies, reports) && n.get(studies) > n.get(reports)
        ? Stream.of(
            rule.warning(
                n.place(studies.key()),
                onlySoMany(n, studies, reports),
                "Say that some reports describe several studies; otherwise correct "
                    + studies.key()
                    + " or "
                    + reports.key()
                    + ", which may have been swapped."))
        : notMore(rule, n, studies, reports, ONE_REPORT);
  }

  private static String onlySoMany(FlowNumbers n, Count less, Count more) {
    return n.get(less)
        + " "
        + less.words()
        + ", but only "
        + n.get(more)
        + " "
        + more.words()
        + ".";
  }
}
