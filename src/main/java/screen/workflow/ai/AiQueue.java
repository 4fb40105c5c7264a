package screen.workflow.ai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.protocol.Criteria;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a model needs to vote on titles and abstracts: a line of JSON for each report that
 * people screen, with its text, the criteria, and the schema of the answer. It says nothing of
 * votes.
 */
public final class AiQueue {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ANSWER = "/screen/schema/ai-answer.schema.json";
  private static final List<Field> TEXT =
      List.of(Field.TITLE, Field.ABSTRACT, Field.YEAR, Field.JOURNAL, Field.LANGUAGE);

  private AiQueue() {}

  /** The reports whose titles and abstracts people screen, by id, whether screened or not. */
  public static List<RecordId> reports(Review review) {
    return Outcomes.of(review).values().stream()
        .filter(outcome -> !outcome.enteredAtFullText())
        .filter(outcome -> outcome.state() != Outcome.State.REMOVED_BY_AUTOMATION)
        .map(Outcome::report)
        .toList();
  }

  /** The lines of these reports. */
  public static byte[] of(Review review, Collection<RecordId> reports) {
    JsonNode schema = schema();
    JsonNode criteria = criteria(review.protocol().screening().aids().criteria().at(false));
    StringBuilder lines = new StringBuilder();
    for (RecordId report : reports) {
      ObjectNode json = JSON.createObjectNode();
      json.put("record", report.toString()).put("stage", Stage.TITLE_ABSTRACT.id());
      Fields fields = review.fields(report);
      for (Field field : TEXT) {
        if (fields.has(field)) {
          json.put(field.key(), String.join("; ", fields.all(field)));
        }
      }
      json.set("criteria", criteria);
      json.set("answer_schema", schema);
      lines.append(JSON.writeValueAsString(json)).append('\n');
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static JsonNode criteria(Criteria.Part part) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "text", part.text());
    put(json, "include", part.include());
    put(json, "exclude", part.exclude());
    return json;
  }

  private static void put(ObjectNode json, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      ArrayNode array = json.putArray(key);
      lines.forEach(array::add);
    }
  }

  private static JsonNode schema() {
    try (InputStream in = AiQueue.class.getResourceAsStream(ANSWER)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + ANSWER);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
