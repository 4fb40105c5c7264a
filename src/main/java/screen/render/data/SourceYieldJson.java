package screen.render.data;

import screen.flow.SourceYield;
import screen.render.figures.ReviewReport;
import screen.render.figures.YieldTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the contribution of each source as JSON, in the order of the protocol. */
public final class SourceYieldJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private SourceYieldJson() {}

  public static String render(ReviewReport report) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT);
    ArrayNode sources = json.putArray("sources");
    for (SourceYield yield : YieldTable.of(report)) {
      if (yield.source().isEmpty()) {
        counts(json.putObject("all"), yield);
      } else {
        ObjectNode source = sources.addObject();
        source.put("id", yield.source()).put("name", YieldTable.name(report, yield));
        counts(source, yield);
      }
    }
    return PrettyJson.write(json);
  }

  private static void counts(ObjectNode node, SourceYield yield) {
    node.put("records", yield.records().size())
        .put("deduplicated", yield.deduplicated().size())
        .put("unique", yield.unique().size())
        .put("screened", yield.screened().size())
        .put("included", yield.included().size())
        .put("unique_included", yield.uniqueIncluded().size());
  }
}
