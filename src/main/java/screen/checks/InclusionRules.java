package screen.checks;

import static screen.checks.Count.INCLUDED;
import static screen.checks.Count.META_REPORTS;
import static screen.checks.Count.META_STUDIES;
import static screen.checks.Count.PREVIOUS_REPORTS;
import static screen.checks.Count.PREVIOUS_STUDIES;
import static screen.checks.Count.REPORTS;
import static screen.checks.Count.STUDIES;
import static screen.checks.Count.TOTAL_REPORTS;
import static screen.checks.Count.TOTAL_STUDIES;

import java.util.stream.Stream;

/** The last boxes: new, previous, total, meta-analysis. */
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
            notMore(rule, n, STUDIES, REPORTS, ONE_REPORT),
            notMore(rule, n, PREVIOUS_STUDIES, PREVIOUS_REPORTS, ONE_REPORT),
            notMore(rule, n, TOTAL_STUDIES, TOTAL_REPORTS, ONE_REPORT),
            ofNoStudy)
        .flatMap(found -> found);
  }

  static Stream<Finding> totals(Rule rule, FlowNumbers n) {
    Sum studies = Sum.over(n).plus(PREVIOUS_STUDIES).plus(STUDIES);
    Sum reports = Sum.over(n).plus(PREVIOUS_REPORTS).plus(REPORTS);
    return Stream.concat(
        studies.mustEqual(rule, TOTAL_STUDIES), reports.mustEqual(rule, TOTAL_REPORTS));
  }

  static Stream<Finding> metaAnalysis(Rule rule, FlowNumbers n) {
    boolean update = n.has(PREVIOUS_STUDIES) || n.has(PREVIOUS_REPORTS);
    Count studies = n.has(TOTAL_STUDIES) ? TOTAL_STUDIES : n.has(STUDIES) ? STUDIES : INCLUDED;
    Count reports = n.has(TOTAL_REPORTS) ? TOTAL_REPORTS : REPORTS;
    return Stream.of(
            update && studies != TOTAL_STUDIES
                ? Stream.<Finding>empty()
                : notMore(rule, n, META_STUDIES, studies, PART),
            update && reports != TOTAL_REPORTS
                ? Stream.<Finding>empty()
                : notMore(rule, n, META_REPORTS, reports, PART),
            notMore(rule, n, META_STUDIES, META_REPORTS, ONE_REPORT))
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
                n.get(less)
                    + " "
                    + less.words()
                    + ", but only "
                    + n.get(more)
                    + " "
                    + more.words()
                    + ".",
                why + "correct " + less.key() + " or " + more.key() + "; they may be exchanged."))
        : Stream.empty();
  }
}
