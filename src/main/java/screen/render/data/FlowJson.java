package screen.render.data;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the counts of the flow as JSON, in the documented order. Counts on the top level are those
 * of databases and registers; {@code other} has those of the other methods, if there are any.
 */
public final class FlowJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  /** Boxes whose keys do not have the place that the order of the boxes gives. */
  private static final Set<Box> BESIDE =
      EnumSet.of(Box.NOT_SCREENED, Box.EXCLUDED_BY_HUMAN, Box.EXCLUDED_BY_AI);

  private final Flow flow;
  private final ObjectNode json = JSON.createObjectNode();

  private FlowJson(Flow flow) {
    this.flow = flow;
  }

  public static String render(ReviewReport report) {
    return PrettyJson.write(of(report.flow()));
  }

  /** The JSON object, to which a command may add. */
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
    boxes(Boxes.starts(Arm.MAIN));
    at("identified.other_methods").put("other_methods", flow.identifiedByOtherMethods());
    sizes(at("identified.by_source").putObject("by_source"), flow.identifiedBySource());
    boxes(Boxes.only(Arm.MAIN).filter(box -> !box.isStart()));
    ifAny("removed_automation.by_rule", flow.removedByRule());
    screening();
    if (flow.identifiedByOtherMethods() > 0) {
      boxes(Boxes.only(Arm.OTHER));
      ifAny("other.removed_automation.by_rule", flow.byReason(Box.OTHER_AUTOMATION));
      ifAny("other.excluded_title_abstract.by_reason", flow.byReason(Box.OTHER_EXCLUDED));
    }
    included("included", flow.included());
    included("previous", flow.previous());
    included("total", flow.total());
    boxes(Boxes.ofBothArms());
    at("pending.conflicts").put("conflicts", flow.conflicts());
    at("pending.possible_duplicates").put("possible_duplicates", flow.possibleDuplicates());
  }

  private void screening() {
    json.put("not_screened", flow.count(Box.NOT_SCREENED));
    json.putObject("excluded_by")
        .put("human", flow.count(Box.EXCLUDED_BY_HUMAN))
        .put("ai", flow.count(Box.EXCLUDED_BY_AI));
    ObjectNode early = json.putObject("excluded_title_abstract");
    sizes(early.putObject("by_reason"), flow.titleAbstractByReason());
  }

  /** Adds each box at its path; records known before are counted only for a single round. */
  private void boxes(Stream<Box> boxes) {
    boxes
        .filter(box -> !box.path().isEmpty() && !BESIDE.contains(box))
        .filter(box -> box != Box.KNOWN_BEFORE || !flow.round().isEmpty())
        .forEach(
            box -> {
              ObjectNode parent = at(box.path());
              parent.put(box.path().substring(box.path().lastIndexOf('.') + 1), flow.count(box));
              if (box.path().endsWith(".total")) {
                sizes(parent.putObject("by_reason"), flow.byReason(box));
              }
            });
  }

  /** The object that contains a number, created if absent. */
  private ObjectNode at(String path) {
    String[] names = path.split("\\.", -1);
    ObjectNode node = json;
    for (int i = 0; i < names.length - 1; i++) {
      node = node.withObjectProperty(names[i]);
    }
    return node;
  }

  private void included(String key, Included included) {
    ObjectNode node = json.putObject(key);
    node.put("studies", included.studies()).put("reports", included.reports());
    if (included.further() > 0) {
      node.put("further_studies", included.further());
    }
  }

  /** Adds the sizes of sets at a path, if there are any. */
  private void ifAny(String path, Map<String, SortedSet<RecordId>> sets) {
    if (!sets.isEmpty()) {
      sizes(at(path).putObject(path.substring(path.lastIndexOf('.') + 1)), sets);
    }
  }

  private static void sizes(ObjectNode node, Map<String, SortedSet<RecordId>> sets) {
    sets.forEach((id, records) -> node.put(id, records.size()));
  }
}
