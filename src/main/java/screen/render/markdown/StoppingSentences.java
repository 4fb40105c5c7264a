package screen.render.markdown;

import static screen.render.figures.Sentences.counted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import screen.protocol.PlanEvent;
import screen.protocol.StoppingPlan;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;
import screen.stopping.CmhRule;
import screen.stopping.ScreeningProgress;
import screen.stopping.StopAudit;

/** Sentences on the stopping plan, and on each stop of the screening. */
final class StoppingSentences {
  private StoppingSentences() {}

  /** The sentences; none for a review without a stopping plan. */
  static List<String> of(ReviewReport report) {
    List<StopAudit> stops = StopAudit.of(report.review());
    Optional<StoppingPlan> plan = report.protocol().screening().stopping();
    return stops.isEmpty()
        ? plan
            .map(
                rule ->
                    "The screening of titles and abstracts may stop before all records are screened"
                        + by(rule)
                        + fixed(report.review().plans().plan(), report)
                        + ". It was not stopped.")
            .stream()
            .toList()
        : stops.stream().flatMap(stop -> Stream.of(stopped(stop, report))).toList();
  }

  private static String stopped(StopAudit audit, ReviewReport report) {
    PlanEvent event = audit.event();
    int left = audit.stop().records() - audit.stop().settled();
    return "The screening of titles and abstracts was stopped on "
        + event.decidedAt().toLocalDate()
        + by(audit.plan())
        + fixed(report.review().plans().planOf(event), report)
        + ". Of "
        + counted(audit.stop().records(), "record")
        + ", "
        + DrawableText.grouped(audit.stop().settled())
        + " had been settled, of which "
        + DrawableText.grouped(audit.stop().relevant())
        + " went on; p was "
        + CmhRule.words(audit.stop().p())
        + ". "
        + counted(left, "record")
        + " had not been settled then. The certificate in stopping.json has the order and the"
        + " votes from which this can be computed again.";
  }

  private static String by(StoppingPlan plan) {
    return " by the rule of Callaghan and Müller-Hansen (2020), for a target recall of "
        + plan.targetRecall().toPlainString()
        + " and a confidence of "
        + plan.confidence().toPlainString();
  }

  private static String fixed(Optional<PlanEvent> plan, ReviewReport report) {
    return plan.map(
            line -> {
              int before = ScreeningProgress.votesBefore(report.review(), line);
              return ", a plan fixed on "
                  + line.decidedAt().toLocalDate()
                  + (before == 0 ? " before the first vote" : " after " + counted(before, "vote"))
                  + ", in the order "
                  + line.order();
            })
        .orElse("");
  }
}
