package screen.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.flow.Boxes;
import screen.render.RenderedReviews;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas name each number of flow.json in its order. Run with {@code -Dgolden=write} to add a
 * new box to them; one that the statement's template lacks is optional, as older files lack it.
 */
class FlowSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(strings = {"flow", "status"})
  void hasEveryNumberOfTheFlow(String name) throws IOException {
    Path file = Path.of("src/main/resources/screen/schema/" + name + ".schema.json");
    String before = Files.readString(file, UTF_8);
    ObjectNode schema = (ObjectNode) JSON.readTree(before);
    describe(schema, FlowJson.of(flow()), "");
    String after = written(schema);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, after, UTF_8);
    }
    assertThat(Files.readString(file, UTF_8)).isEqualTo(after);
  }

  /** A flow that states every number: of one round, and with other methods. */
  private static screen.flow.Flow flow() {
    return RenderedReviews.otherMethods(RenderedReviews.newV1()).round("2026").report().flow();
  }

  /** Puts the keys of a JSON object first, in its order, and describes those that are new. */
  private static void describe(ObjectNode schema, JsonNode json, String path) {
    ObjectNode old = (ObjectNode) schema.get("properties");
    ObjectNode described = JSON.createObjectNode();
    List<String> required = new ArrayList<>();
    schema.get("required").forEach(key -> required.add(key.asString()));
    json.properties()
        .forEach(
            field -> {
              String key = field.getKey();
              boolean isNew = !old.has(key);
              described.set(key, isNew ? count(field.getValue()) : old.get(key));
              if (described.get(key).has("properties")) {
                describe((ObjectNode) described.get(key), field.getValue(), path + key + ".");
              }
              if (isNew && isOfTheTemplate(path + key)) {
                required.add(key);
              }
            });
    old.properties().stream()
        .filter(field -> !described.has(field.getKey()) && !isCount(field.getValue()))
        .forEach(field -> described.set(field.getKey(), field.getValue()));
    required.removeIf(key -> !described.has(key));
    schema.set("properties", described);
    ArrayNode keys = JSON.createArrayNode();
    described.propertyNames().stream().filter(required::contains).forEach(keys::add);
    schema.set("required", keys);
  }

  private static String written(JsonNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer().with(pretty).writeValueAsString(schema) + "\n";
  }

  private static ObjectNode count(JsonNode value) {
    assertThat(value.isInt()).as("only a number of records is described by itself").isTrue();
    return JSON.createObjectNode().put("$ref", "#/$defs/count");
  }

  private static boolean isCount(JsonNode described) {
    return described.path("$ref").asString("").equals("#/$defs/count");
  }

  private static boolean isOfTheTemplate(String path) {
    return Boxes.all().anyMatch(box -> box.path().equals(path) && box.isAlwaysShown());
  }
}
