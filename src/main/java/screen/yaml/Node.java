package screen.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * @param line 1-based; that of the key if the value has one
 * @param path the keys that lead to it, joined by dots; items of a list have the path of the list
 * @param text a scalar as written; "" for null, lists and maps
 */
public record Node(
    String file,
    int line,
    String path,
    Kind kind,
    String text,
    List<Node> items,
    Map<String, Node> entries) {
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
      Node root = read(parser, file, "", line(parser));
      if (parser.nextToken() != null) {
        throw Failure.input(
                "There is more text after the end of the document. Keep one document per file.")
            .at(file, line(parser));
      }
      return root;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw Failure.input(MalformedYaml.explain(e, text, line)).at(file, line).because(e);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static Node read(JsonParser parser, String file, String path, int line) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyLine = line(parser);
        parser.nextToken();
        String keyPath = path.isEmpty() ? key : path + "." + key;
        if (entries.put(key, read(parser, file, keyPath, keyLine)) != null) {
          throw Failure.input("The key '" + key + "' occurs twice. Keep one of them.")
              .at(file, keyLine);
        }
      }
      return new Node(file, line, path, Kind.MAP, "", List.of(), entries);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, file, path, line(parser)));
      }
      return new Node(file, line, path, Kind.LIST, "", items, Map.of());
    }
    return token == null || token == JsonToken.VALUE_NULL
        ? absent(file, line, path)
        : new Node(file, line, path, Kind.SCALAR, parser.getString(), List.of(), Map.of());
  }

  private static Node absent(String file, int line, String path) {
    return new Node(file, line, path, Kind.NULL, "", List.of(), Map.of());
  }

  /** Whether a map has a key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Returns the value of a key; an absent node if there is none. */
  public Node get(String key) {
    Node value = entries.get(key);
    return value != null ? value : absent(file, line, path.isEmpty() ? key : path + "." + key);
  }

  public boolean isAbsent() {
    return kind == Kind.NULL;
  }

  /** Fails on keys other than these. */
  public Node only(Collection<String> known) {
    String before = "";
    for (Map.Entry<String, Node> entry : map().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        String cut = entry.getValue().isAbsent() ? before : "";
        throw entry.getValue().problem("Unknown key '" + key + "'. " + remedy(key, cut, known));
      }
      before = entry.getValue().text.strip();
    }
    return this;
  }

  /**
   * How to put an unknown key right.
   *
   * @param before the value before it, if the key may be the rest of that value behind a comma
   */
  private static String remedy(String key, String before, Collection<String> known) {
    return MissingBlank.in(key)
        .orElseGet(
            () ->
                before.isEmpty()
                    ? Nearest.hint(key, known)
                    : "Put a text with a comma in quotation marks: \""
                        + (before + ", " + key)
                        + "\".");
  }

  /** Items of a list; none if the value is absent. */
  public List<Node> list() {
    return isAbsent() ? items : expect(Kind.LIST, "a list, such as [a, b]").items;
  }

  /** The items of a list of texts; none if the value is absent. */
  public List<String> texts() {
    return list().stream().map(Node::scalar).toList();
  }

  /** Entries of a map in order; none if the value is absent. */
  public Map<String, Node> map() {
    return isAbsent() ? entries : expect(Kind.MAP, "keys with values, as in `key: value`").entries;
  }

  /** A single value without blanks around it; "" if it is absent. */
  public String scalar() {
    return isAbsent() ? "" : expect(Kind.SCALAR, "text").text.strip();
  }

  /** A single value, or the other one if it is absent or blank. */
  public String scalarOr(String otherwise) {
    return scalar().isEmpty() ? otherwise : scalar();
  }

  /** A whole number; empty if the value is absent. */
  public Optional<Integer> whole() {
    return converted(Integer::valueOf, "a whole number");
  }

  /** A whole number of up to 64 bits; empty if the value is absent. */
  public Optional<Long> wholeOf64Bits() {
    return converted(Long::valueOf, "a whole number");
  }

  /** A number; empty if the value is absent. */
  public Optional<BigDecimal> number() {
    return converted(BigDecimal::new, "a number");
  }

  /** Whether the value is true; false if it is absent. */
  public boolean isTrue() {
    return oneOf(Map.of("true", true, "false", false), false, "true or false");
  }

  /** The constant that a word names, or the other one if the value is absent. */
  public <T> T oneOf(Map<String, T> known, T otherwise) {
    return oneOf(known, otherwise, "one of " + String.join(", ", known.keySet()));
  }

  private <T> T oneOf(Map<String, T> known, T otherwise, String words) {
    if (isAbsent()) {
      return otherwise;
    }
    String word = expect(Kind.SCALAR, words).text.strip();
    T found = known.get(word);
    if (found == null) {
      throw problem(
          "'" + word + "' is not a value of " + path + ". " + Nearest.hint(word, known.keySet()));
    }
    return found;
  }

  private <T> Optional<T> converted(Function<String, T> conversion, String words) {
    if (isAbsent()) {
      return Optional.empty();
    }
    String written = expect(Kind.SCALAR, words).text.strip();
    try {
      return Optional.of(conversion.apply(written));
    } catch (NumberFormatException e) {
      throw problem("`" + path + "` takes " + words + ", not '" + written + "'.").because(e);
    }
  }

  private Node expect(Kind expected, String words) {
    if (kind != expected) {
      throw problem(
          (path.isEmpty() ? "The file" : "`" + path + "`")
              + " takes "
              + words
              + "."
              + MissingBlank.in(text).map(hint -> " " + hint).orElse(""));
    }
    return this;
  }

  /** Returns a failure about this value, with its line. */
  public Failure problem(String message) {
    return Failure.input(message).at(file, line);
  }
}
