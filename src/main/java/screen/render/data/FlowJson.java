package screen.render.data;

import java.util.Map;
import java.util.SortedSet;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The counts of the flow as JSON, in the order of the contract. Counts on the top level are those
 * of databases and registers; {@code other} holds those of the other methods where there are any.
 */
public final class FlowJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private final Flow flow;
  private final ObjectNode json = JSON.createObjectNode();

  private FlowJson(Flow flow) {
    this.flow = flow;
  }

  public static String render(ReviewReport report) {
    return PrettyJson.write(of(report.flow()));
  }

  /** The object, for a command to add to. */
  public static ObjectNode of(Flow flow) {
    FlowJson built = new FlowJson(flow);
    built.fill();
    return built.json;
  }

  private void fill() {
    json.put("format", FORMAT).put("variant", flow.variant());
    if (flow.round().isEmpty()) {
      json.putNull("round");
    } else {
      json.put("round", flow.round());
    }
    json.put("interim", flow.isInterim());
    identified();
    json.putObject("removed")
        .put("duplicates", flow.count(Box.REMOVED_DUPLICATES))
        .put("automation", flow.count(Box.REMOVED_AUTOMATION))
        .put("other", flow.count(Box.REMOVED_OTHER));
    if (!flow.round().isEmpty()) {
      json.put("known_before", flow.count(Box.KNOWN_BEFORE));
    }
    json.put("screened", flow.count(Box.SCREENED))
        .put("excluded", flow.count(Box.EXCLUDED))
        .put("sought", flow.count(Box.SOUGHT))
        .put("not_retrieved", flow.count(Box.NOT_RETRIEVED))
        .put("assessed", flow.count(Box.ASSESSED));
    reasons(json, flow.count(Box.EXCLUDED_FULL_TEXT), flow.excludedByReason());
    json.put("awaiting", flow.count(Box.AWAITING)).put("ongoing", flow.count(Box.ONGOING));
    screening();
    if (flow.identifiedByOtherMethods() > 0) {
      other();
    }
    included("included", flow.included());
    included("previous", flow.previous());
    included("total", flow.total());
    json.putObject("pending")
        .put("title-abstract", flow.count(Box.PENDING_TITLE_ABSTRACT))
        .put("full-text", flow.count(Box.PENDING_FULL_TEXT))
        .put("conflicts", flow.conflicts())
        .put("possible_duplicates", flow.possibleDuplicates());
  }

  private void identified() {
    ObjectNode identified =
        json.putObject("identified")
            .put("databases", flow.count(Box.IDENTIFIED_DATABASES))
            .put("registers", flow.count(Box.IDENTIFIED_REGISTERS))
            .put("other_methods", flow.identifiedByOtherMethods());
    sizes(identified.putObject("by_source"), flow.identifiedBySource());
  }

  /** Nothing is left unscreened by a stopping rule yet, and nothing but people excludes. */
  private void screening() {
    json.put("not_screened", 0);
    json.putObject("excluded_by").put("human", flow.count(Box.EXCLUDED)).put("ai", 0);
    ObjectNode early = json.putObject("excluded_title_abstract");
    sizes(early.putObject("by_reason"), flow.titleAbstractByReason());
  }

  private void other() {
    ObjectNode other = json.putObject("other");
    other
        .putObject("identified")
        .put("websites", flow.count(Box.IDENTIFIED_WEBSITES))
        .put("organisations", flow.count(Box.IDENTIFIED_ORGANISATIONS))
        .put("citations", flow.count(Box.IDENTIFIED_CITATIONS))
        .put("other", flow.count(Box.IDENTIFIED_OTHER));
    other
        .put("dropped", flow.count(Box.OTHER_DROPPED))
        .put("sought", flow.count(Box.OTHER_SOUGHT))
        .put("not_retrieved", flow.count(Box.OTHER_NOT_RETRIEVED))
        .put("assessed", flow.count(Box.OTHER_ASSESSED));
    reasons(other, flow.count(Box.OTHER_EXCLUDED_FULL_TEXT), flow.otherExcludedByReason());
    other
        .put("awaiting", flow.count(Box.OTHER_AWAITING))
        .put("ongoing", flow.count(Box.OTHER_ONGOING))
        .put("included", flow.count(Box.OTHER_INCLUDED));
  }

  private void included(String key, Included included) {
    json.putObject(key).put("studies", included.studies()).put("reports", included.reports());
  }

  private static void reasons(
      ObjectNode parent, int total, Map<String, SortedSet<RecordId>> byReason) {
    ObjectNode excluded = parent.putObject("excluded_full_text").put("total", total);
    sizes(excluded.putObject("by_reason"), byReason);
  }

  private static void sizes(ObjectNode node, Map<String, SortedSet<RecordId>> sets) {
    sets.forEach((id, records) -> node.put(id, records.size()));
  }
}
