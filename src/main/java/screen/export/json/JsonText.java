package screen.export.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values out of a node, whichever way they are written. */
public final class JsonText {
  private JsonText() {}

  /** A string or number as text, or that of a list's first item; "" where there is none. */
  public static String first(JsonNode node) {
    return all(node).stream().findFirst().orElse("");
  }

  /** A string, a number, or a list of them. */
  public static List<String> all(JsonNode node) {
    if (node.isArray()) {
      return node.values().stream().filter(JsonNode::isValueNode).map(JsonText::plain).toList();
    }
    return node.isValueNode() ? List.of(plain(node)) : List.of();
  }

  private static String plain(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString() : "";
  }
}
