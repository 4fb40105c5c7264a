package screen.format.json.syntax;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Values of a node, in any of their notations. */
public final class JsonText {
  private JsonText() {}

  /** Returns a string or number as text, or a list's first one; "" if there is none. */
  public static String first(JsonNode node) {
    return all(node).stream().findFirst().orElse("");
  }

  /** Returns a string or a number, or those of a list, as text. */
  public static List<String> all(JsonNode node) {
    if (node.isArray()) {
      return node.values().stream().filter(JsonNode::isValueNode).map(JsonText::plain).toList();
    }
    return node.isValueNode() ? List.of(plain(node)) : List.of();
  }

  /**
   * Returns the values of a property, or of those of its objects, as {@code Codes.AttributeId}; for
   * the empty name, the names of the properties that have a value.
   */
  public static List<String> at(JsonNode node, String path) {
    if (path.isEmpty()) {
      return node.propertyStream()
          .filter(property -> property.getValue().isValueNode())
          .map(Map.Entry::getKey)
          .toList();
    }
    int dot = path.indexOf('.');
    JsonNode value = node.path(dot < 0 ? path : path.substring(0, dot));
    if (dot < 0) {
      return all(value);
    }
    String rest = path.substring(dot + 1);
    return value.isArray()
        ? value.values().stream().flatMap(item -> at(item, rest).stream()).toList()
        : at(value, rest);
  }

  private static String plain(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString() : "";
  }
}
