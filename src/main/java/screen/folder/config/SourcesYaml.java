package screen.folder.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.protocol.Source;
import screen.record.Field;
import screen.yaml.Node;

/** Reads {@code sources} of the config. */
final class SourcesYaml {
  private SourcesYaml() {}

  static List<Source> read(Node sources) {
    List<String> ids = ConfigList.ids(sources);
    List<Source> result = new ArrayList<>();
    for (Node source : sources.list()) {
      source.only(List.of("id", "name", "kind", "columns", "screen-titles"));
      String id = ids.get(result.size());
      result.add(
          new Source(
              id,
              source.get("name").scalarOr(id),
              ConfigWords.chosen(source.get("kind"), Source.Kind.DATABASE),
              columns(source.get("columns")),
              source.get("screen-titles").isTrue()));
    }
    return result;
  }

  private static SortedMap<Field, List<String>> columns(Node columns) {
    Map<String, Field> fields = new TreeMap<>();
    for (Field field : Field.values()) {
      fields.put(field.key(), field);
    }
    SortedMap<Field, List<String>> result = new TreeMap<>();
    columns
        .only(fields.keySet())
        .map()
        .forEach((key, value) -> result.put(fields.get(key), columnNames(key, value)));
    return result;
  }

  /** The column names of a field, given as one name or a list. */
  private static List<String> columnNames(String key, Node value) {
    List<Node> names = value.kind() == Node.Kind.LIST ? value.list() : List.of(value);
    if (names.isEmpty()
        || names.stream().anyMatch(n -> n.kind() != Node.Kind.SCALAR || n.text().isBlank())) {
      throw value.problem(
          "`columns." + key + "` takes the name of a column, or a list such as [a, b].");
    }
    return names.stream().map(Node::text).toList();
  }
}
