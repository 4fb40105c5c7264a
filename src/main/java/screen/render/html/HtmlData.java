package screen.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import screen.duplicates.Duplicate;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;
import screen.render.references.Citation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data from which the script of {@code report.html} draws lists: every record once, as a row,
 * and each box as positions among these rows.
 */
final class HtmlData {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int AUTHORS = 3;

  private final ReviewReport report;
  private final Map<String, BoxLists.Listed> boxes;
  private final ObjectNode json = JSON.createObjectNode();
  private final Map<RecordId, Integer> positions = new HashMap<>();

  private HtmlData(ReviewReport report) {
    this.report = report;
    this.boxes = BoxLists.of(report.protocol(), report.flow());
  }

  /** The data as JSON without {@code <}, safe within a script element. */
  static String of(ReviewReport report) {
    return new HtmlData(report).text();
  }

  private String text() {
    records();
    ObjectNode listed = json.putObject("boxes");
    boxes.forEach((id, box) -> box(listed.putObject(id), box));
    ArrayNode duplicates = json.putArray("duplicates");
    report.duplicates().forEach(duplicate -> duplicate(duplicates, duplicate));
    return JSON.writeValueAsString(json).replace("<", "\\u003c");
  }

  private void records() {
    Set<RecordId> ids = new HashSet<>();
    boxes.values().forEach(box -> box.parts().forEach(part -> ids.addAll(part.ids())));
    report.duplicates().forEach(d -> ids.addAll(List.of(d.record(), d.kept())));
    List<String> states = new ArrayList<>();
    Map<RecordId, Integer> ends = new HashMap<>();
    for (Box end : Boxes.ends()) {
      report.flow().ids(end).forEach(id -> ends.put(id, states.size()));
      states.add(state(end));
    }
    states.add("");
    states.forEach(json.putArray("states")::add);
    ArrayNode rows = json.putArray("records");
    for (RecordId id : ids.stream().sorted().toList()) {
      positions.put(id, positions.size());
      record(rows.addArray(), id, report.fields(id))
          .add(ends.getOrDefault(id, states.size() - 1).intValue());
    }
  }

  /** The words for a state, such as {@code not retrieved}, without the arm. */
  private static String state(Box end) {
    String name = end.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("other ", "");
    return switch (end) {
      case REMOVED_DUPLICATES -> "duplicate, removed";
      case REMOVED_AUTOMATION -> "removed by automation";
      case REMOVED_OTHER -> "removed, other reason";
      case EXCLUDED -> "excluded on title and abstract";
      case EXCLUDED_FULL_TEXT, OTHER_EXCLUDED_FULL_TEXT -> "excluded on full text";
      case OTHER_DROPPED -> "removed or excluded before retrieval";
      default -> name;
    };
  }

  private static ArrayNode record(ArrayNode row, RecordId id, Fields fields) {
    boolean linked = fields.has(Field.DOI) || fields.has(Field.PMID);
    return row.add(id.toString())
        .add(DrawableText.of(fields.first(Field.TITLE)))
        .add(DrawableText.of(Citation.authors(fields, AUTHORS)))
        .add(fields.first(Field.YEAR))
        .add(DrawableText.of(fields.first(Field.JOURNAL)))
        .add(fields.first(Field.DOI))
        .add(fields.first(Field.PMID))
        .add(linked ? "" : fields.first(Field.URL));
  }

  private void box(ObjectNode node, BoxLists.Listed box) {
    node.put("title", box.title());
    ArrayNode parts = node.putArray("parts");
    for (BoxLists.Part part : box.parts()) {
      ArrayNode ids = parts.addArray().add(DrawableText.of(part.label())).addArray();
      part.ids().forEach(id -> ids.add(position(id)));
    }
  }

  private void duplicate(ArrayNode rows, Duplicate duplicate) {
    rows.addArray()
        .add(position(duplicate.record()))
        .add(position(duplicate.kept()))
        .add(duplicate.rule())
        .add(DrawableText.of(duplicate.evidence()))
        .add(duplicate.decidedBy());
  }

  private int position(RecordId id) {
    return positions.getOrDefault(id, -1);
  }
}
