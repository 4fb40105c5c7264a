package screen.render.data;

import java.util.Optional;
import screen.Sha256;
import screen.outcome.Review;
import screen.protocol.PlanEvent;
import screen.protocol.StoppingPlan;
import screen.render.figures.ReviewReport;
import screen.stopping.ScreeningProgress;
import screen.stopping.Settlement;
import screen.stopping.StopAudit;
import screen.stopping.StoppingStatus;
import screen.votes.Vote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the stopping certificate as JSON: the plan, the present result of its rule, and each stop
 * with all data needed to compute it again.
 */
public final class StoppingJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private StoppingJson() {}

  /** Whether the review has a stopping plan, or was stopped under an earlier one. */
  public static boolean isAbout(ReviewReport report) {
    return report.protocol().screening().stopping().isPresent()
        || !report.review().plans().stops().isEmpty();
  }

  public static String render(ReviewReport report) {
    Review review = report.review();
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT);
    Optional<StoppingStatus> status = StoppingStatus.of(review, report.outcomes());
    if (status.isPresent()) {
      json.set("now", of(status.get()));
    } else {
      json.putNull("now");
    }
    Optional<PlanEvent> plan = review.plans().plan();
    if (plan.isPresent()) {
      plan(json.putObject("plan"), plan.get(), review);
    } else {
      json.putNull("plan");
    }
    ArrayNode stops = json.putArray("stops");
    StopAudit.of(review).forEach(audit -> stops.add(of(audit, review)));
    json.put("tool", report.tool());
    return PrettyJson.write(json);
  }

  /** The result of the rule now. */
  public static ObjectNode of(StoppingStatus status) {
    ObjectNode json = JSON.createObjectNode();
    plan(json, status.plan());
    return json.put("p", status.p())
        .put("screened", status.progress().settled())
        .put("remaining", status.remaining())
        .put("relevant", status.progress().relevant())
        .put("since_last_relevant", status.progress().sinceLastRelevant())
        .put("may_stop", status.mayStop());
  }

  /** The settled records of a stop, in the order in which their decisions were reached. */
  public static ArrayNode order(StopAudit audit) {
    ArrayNode order = JSON.createArrayNode();
    for (Settlement settled : audit.then().order()) {
      ObjectNode node = order.addObject();
      node.put("record", settled.record().toString())
          .put("relevant", settled.relevant())
          .put("settled_at", settled.by().decidedAt().toInstant().toString())
          .put("rank", settled.by().rank());
      ArrayNode votes = node.putArray("votes");
      settled.votes().forEach(vote -> votes.add(words(vote)));
    }
    return order;
  }

  private static String words(Vote vote) {
    return vote.reviewer() + " " + vote.verdict().id() + " " + vote.decidedAt().toInstant();
  }

  private static void plan(ObjectNode json, StoppingPlan plan) {
    json.put("rule", plan.rule().id())
        .put("target_recall", plan.targetRecall())
        .put("confidence", plan.confidence());
  }

  private static void plan(ObjectNode json, PlanEvent event, Review review) {
    json.put("line", event.line());
    event.plan().ifPresent(plan -> plan(json, plan));
    json.put("order", event.order())
        .put("fixed_at", event.decidedAt().toInstant().toString())
        .put("votes_before", ScreeningProgress.votesBefore(review, event))
        .put("sha256", Sha256.hex(event.text()));
  }

  /** A stop, with all data needed to compute it again. */
  public static ObjectNode of(StopAudit audit, Review review) {
    ObjectNode json = JSON.createObjectNode();
    PlanEvent event = audit.event();
    json.put("line", event.line());
    review.plans().planOf(event).ifPresent(plan -> plan(json.putObject("plan"), plan, review));
    json.put("reviewer", event.reviewer())
        .put("stopped_at", event.decidedAt().toInstant().toString())
        .put("note", event.note());
    ArrayNode searches = json.putArray("searches");
    audit.stop().searches().forEach(searches::add);
    json.put("records", audit.stop().records())
        .put("screened", audit.stop().settled())
        .put("relevant", audit.stop().relevant())
        .put("p", audit.stop().p())
        .put("sha256", event.seal());
    ArrayNode outOfOrder = json.putArray("out_of_order");
    audit.outOfOrder().forEach(record -> outOfOrder.add(record.toString()));
    json.set("order", order(audit));
    return json;
  }
}
