package screen.folder.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.protocol.Criteria;
import screen.yaml.Node;

/**
 * Reads {@code criteria} of the config: a text; or {@code include} and {@code exclude}, each a list
 * or a text, for both stages or below the name of a stage.
 */
final class CriteriaYaml {
  private static final List<String> SIDES = List.of("include", "exclude");
  private static final List<String> KEYS =
      List.of("include", "exclude", "title-abstract", "full-text");

  private CriteriaYaml() {}

  static Criteria read(Node criteria) {
    return new Criteria(
        part(criteria, KEYS),
        part(criteria.get("title-abstract"), SIDES),
        part(criteria.get("full-text"), SIDES));
  }

  private static Criteria.Part part(Node node, List<String> keys) {
    if (node.kind() != Node.Kind.MAP) {
      return new Criteria.Part(lines(node), List.of(), List.of());
    }
    node.only(keys);
    return new Criteria.Part(List.of(), lines(node.get("include")), lines(node.get("exclude")));
  }

  private static List<String> lines(Node node) {
    return switch (node.kind()) {
      case NULL -> List.of();
      case SCALAR ->
          node.text()
              .lines()
              .map(line -> line.strip().replaceFirst("^[-*\u2022]\\s+", ""))
              .filter(line -> !line.isEmpty())
              .toList();
      case LIST -> node.items().stream().map(CriteriaYaml::line).toList();
      case MAP -> named(node);
    };
  }

  /** A criterion. One with a colon, such as {@code Age: 18 or over}, is a map in YAML. */
  private static String line(Node item) {
    String line =
        switch (item.kind()) {
          case SCALAR -> item.text().strip().replaceAll("\\s+", " ");
          case MAP -> String.join("; ", named(item));
          default -> "";
        };
    if (line.isEmpty()) {
      throw item.problem("Write one criterion as one line after '- '.");
    }
    return line;
  }

  private static List<String> named(Node map) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
      String text = lines(entry.getValue()).stream().collect(Collectors.joining("; "));
      lines.add(text.isEmpty() ? entry.getKey() : entry.getKey() + ": " + text);
    }
    return lines;
  }
}
