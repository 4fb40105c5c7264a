package screen.stopping;

import java.util.ArrayList;
import java.util.List;
import screen.Sha256;
import screen.outcome.Review;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Stop;
import screen.protocol.PlanLog;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.StoppingPlan;
import screen.record.RecordId;
import screen.votes.Vote;

/**
 * A stop recomputed from the files: which records were settled then, in which order, and whether
 * all of it is still as it was.
 *
 * @param event the line of {@code plans.csv}
 * @param stop what it says
 * @param plan the plan that it says was followed
 * @param then the progress at that moment, as the files give it now
 * @param p that of the rule, with the number of records that the line says
 * @param seal the checksum of plans, order and votes, as the files give it now
 */
public record StopAudit(
    PlanEvent event, Stop stop, StoppingPlan plan, ScreeningProgress then, double p, String seal) {
  private static final double PRECISION = 1e-9;

  /** All stops of a review that were not taken back, in the order of the file. */
  public static List<StopAudit> of(Review review) {
    List<StopAudit> audits = new ArrayList<>();
    for (PlanEvent event : review.plans().stops()) {
      Stop stop = event.stop().orElseThrow();
      StoppingPlan plan = event.plan().orElseThrow();
      ScreeningProgress then = ScreeningProgress.at(event, stop, review);
      int records = Math.max(stop.records(), then.settled());
      audits.add(
          new StopAudit(
              event,
              stop,
              plan,
              then,
              new CmhRule(plan.targetRecall()).p(then.labels(), records),
              seal(review.plans().textBefore(event), event, stop, then)));
    }
    return audits;
  }

  /**
   * The line with which a stop of the review as it is now is noted.
   *
   * @param event the line without numbers and seal
   */
  public static PlanEvent noted(PlanEvent event, PlanLog before, StoppingStatus status) {
    ScreeningProgress now = status.progress();
    Stop stop = new Stop(now.searches(), now.records(), now.settled(), now.relevant(), status.p());
    return event.stopping(stop, seal(before.text(), event, stop, now));
  }

  /** The part of the line that is no longer true; empty if all is. */
  public List<String> differences() {
    List<String> found = new ArrayList<>();
    differ("settled", stop.settled(), then.settled(), found);
    differ("relevant", stop.relevant(), then.relevant(), found);
    if (Math.abs(p - stop.p()) > PRECISION) {
      found.add("p was " + stop.p() + " and is " + p + " by the files");
    }
    if (found.isEmpty() && !seal.equals(event.seal())) {
      found.add("the numbers are the same, but a vote, its time or an earlier line is not");
    }
    return found;
  }

  /**
   * The records on which no vote was cast where the ranked queue showed them; none in other orders.
   */
  public List<RecordId> outOfOrder() {
    return event.order().equals(Order.RANKED.id())
        ? then.order().stream().filter(Settlement::isOutOfOrder).map(Settlement::record).toList()
        : List.of();
  }

  /** Whether the rule allowed to stop, by the numbers that the line says. */
  public boolean wasAllowed() {
    return stop.p() < plan.limit();
  }

  private static void differ(String what, int before, int now, List<String> found) {
    if (before != now) {
      found.add(before + " " + what + ", by the files " + now);
    }
  }

  /** The checksum of the text that the documentation of {@code plans.csv} describes. */
  private static String seal(
      String linesBefore, PlanEvent event, Stop stop, ScreeningProgress then) {
    StringBuilder text = new StringBuilder(linesBefore);
    StoppingPlan plan = event.plan().orElseThrow();
    line(
        text,
        event.kind().id(),
        plan.rule().id(),
        plan.targetRecall().toPlainString(),
        plan.confidence().toPlainString(),
        event.order(),
        event.reviewer(),
        event.decidedAt().toInstant(),
        String.join(";", stop.searches()),
        stop.records());
    then.order().forEach(one -> line(text, one.record(), one.relevant() ? 1 : 0));
    for (Vote vote : then.votes()) {
      line(
          text,
          vote.record(),
          vote.reviewer(),
          vote.verdict().id(),
          vote.decidedAt().toInstant(),
          vote.rank());
    }
    return Sha256.hex(text.toString());
  }

  private static void line(StringBuilder text, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",").append(cells[i]);
    }
    text.append('\n');
  }
}
