package screen.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Failure;
import screen.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A value of a YAML or JSON file that knows its line. Scalars are kept as written, since 0.50 says
 * more than 0.5.
 *
 * @param line 1-based
 * @param text a scalar as written; "" for null, lists and maps
 */
public record Node(
    String file, int line, Kind kind, String text, List<Node> items, Map<String, Node> entries) {
  /** Kind of a value. */
  public enum Kind {
    NULL,
    SCALAR,
    LIST,
    MAP
  }

  /**
   * Reads a whole file.
   *
   * @param file its name in messages
   * @throws Failure of kind INPUT if it is not well-formed
   */
  public static Node parse(String text, String file) {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Node root = read(parser, file);
      if (parser.nextToken() != null) {
        throw Failure.input(
                "There is more text after the end of the document. Keep one document per file.")
            .at(file, parser.currentTokenLocation().getLineNr());
      }
      return root;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw Failure.input(
              "Not well-formed near this line: look for a bracket, brace or quote that is not"
                  + " closed, and for lines that are not indented alike.")
          .at(file, line)
          .because(e);
    }
  }

  private static Node read(JsonParser parser, String file) {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyLine = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        Node value = read(parser, file);
        Node placed = new Node(file, keyLine, value.kind, value.text, value.items, value.entries);
        if (entries.put(key, placed) != null) {
          throw Failure.input("'" + key + "' occurs twice. Keep one of them.").at(file, keyLine);
        }
      }
      return new Node(file, line, Kind.MAP, "", List.of(), entries);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, file));
      }
      return new Node(file, line, Kind.LIST, "", items, Map.of());
    }
    boolean absent = token == null || token == JsonToken.VALUE_NULL;
    return new Node(
        file,
        line,
        absent ? Kind.NULL : Kind.SCALAR,
        absent ? "" : parser.getString(),
        List.of(),
        Map.of());
  }

  /** Whether a map has a key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Returns the value of a key; an absent node if there is none. */
  public Node get(String key) {
    return entries.getOrDefault(key, new Node(file, line, Kind.NULL, "", List.of(), Map.of()));
  }

  public boolean isAbsent() {
    return kind == Kind.NULL;
  }

  /** Fails on keys other than these. */
  public Node only(Collection<String> known) {
    expect(Kind.MAP, "names with values, as in `key: value`");
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.problem("Unknown key '" + key + "'. " + Nearest.hint(key, known));
          }
        });
    return this;
  }

  /** Items of a list; none if the value is absent. */
  public List<Node> list() {
    return isAbsent() ? items : expect(Kind.LIST, "a list, each item after '- '").items;
  }

  /** Entries of a map in order; none if the value is absent. */
  public Map<String, Node> map() {
    return isAbsent() ? entries : expect(Kind.MAP, "names with values").entries;
  }

  /** A single value without blanks around it; "" if it is absent. */
  public String scalar() {
    return isAbsent() ? "" : expect(Kind.SCALAR, "a single value").text.strip();
  }

  private Node expect(Kind expected, String words) {
    if (kind != expected) {
      throw problem("Expected here: " + words + ".");
    }
    return this;
  }

  /** Returns a failure about this value, with its line. */
  public Failure problem(String message) {
    return Failure.input(message).at(file, line);
  }
}
