package screen.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import screen.ai.AiAccuracy;
import screen.ai.AiAccuracy.Share;
import screen.ai.AiAccuracy.Stability;
import screen.ai.AiVerdict;
import screen.record.RecordId;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how the votes of AI compare with the decisions of people as JSON. */
public final class AiJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private AiJson() {}

  public static String render(ReviewReport report) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT);
    ArrayNode runs = json.putArray("runs");
    for (AiAccuracy table : AiTable.of(report)) {
      run(runs.addObject(), table);
    }
    ArrayNode stability = json.putArray("stability");
    for (Stability it : AiTable.stability(report)) {
      stability
          .addObject()
          .put("ai", it.ai())
          .put("stage", it.stage().id())
          .put("runs", it.runs())
          .put("same", it.same())
          .put("n", it.n());
    }
    return PrettyJson.write(json);
  }

  private static void run(ObjectNode node, AiAccuracy table) {
    node.put("run", table.run().run())
        .put("ai", table.run().ai())
        .put("role", table.role().id())
        .put("model", table.run().model())
        .put("prompt_sha256", table.run().promptSha256())
        .put("stage", table.stage().id());
    verdicts(node.putObject("included_by_people"), table.relevant());
    verdicts(node.putObject("excluded_by_people"), table.irrelevant());
    node.put("unanswered", table.unanswered());
    share(node, "sensitivity", table.sensitivity());
    share(node, "specificity", table.specificity());
    share(node, "not_excluded_of_included", table.sensitivityForIncluded());
    ArrayNode missed = node.putArray("missed");
    table.missed().forEach(id -> missed.add(id.toString()));
  }

  private static void verdicts(ObjectNode node, Map<AiVerdict, SortedSet<RecordId>> reports) {
    for (AiVerdict verdict : List.of(AiVerdict.INCLUDE, AiVerdict.UNCLEAR, AiVerdict.EXCLUDE)) {
      node.put(verdict.id(), AiAccuracy.count(reports, verdict));
    }
  }

  private static void share(ObjectNode node, String key, Optional<Share> share) {
    if (share.isEmpty()) {
      node.putNull(key);
      return;
    }
    node.putObject(key)
        .put("hits", share.get().hits())
        .put("n", share.get().n())
        .put("value", share.get().value())
        .put("ci_low", share.get().limits().low())
        .put("ci_high", share.get().limits().high());
  }
}
