package screen.folder.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import screen.Failure;
import screen.Nearest;
import screen.yaml.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Builds failures about the config, each with the line of its key or value. */
final class ConfigProblems {
  private final String file;
  private final String yaml;

  ConfigProblems(String file, String yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /** A key or value with its path from the top; items of a list have the path of the list. */
  private record Place(List<String> path, Node node) {
    String key() {
      return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    boolean isScalar(String text) {
      return node.kind() == Node.Kind.SCALAR && node.text().strip().equals(text);
    }
  }

  /** A failure about a key, or else the first value with this text. */
  Failure about(String name, String message) {
    return Failure.input(message)
        .at(
            file,
            line(place -> place.key().equals(name))
                .or(() -> line(place -> place.isScalar(name)))
                .orElse(0));
  }

  /** A failure about the value of a key, such as {@code report.diagram}. */
  Failure about(String key, String value, String message) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    return line(place -> place.key().equals(last) && place.isScalar(value))
        .map(line -> Failure.input(message).at(file, line))
        .orElseGet(() -> about(value, message));
  }

  /** A failure about the first item of a list that lacks a key. */
  Failure aboutItemWithout(String list, String key, String message) {
    return Failure.input(message)
        .at(
            file,
            line(place ->
                    place.key().equals(list)
                        && place.node().kind() == Node.Kind.MAP
                        && place.node().get(key).isAbsent())
                .orElse(0));
  }

  /** The value of a top key, which knows its line; an absent one if there is none. */
  Node node(String key) {
    return root().orElseGet(() -> Node.parse("", file)).get(key);
  }

  /** The constant that a word names; throws if there is none. */
  <T> T oneOf(String key, String value, Map<String, T> known) {
    T found = known.get(value);
    if (found == null) {
      throw about(
          key,
          value,
          "'" + value + "' is not a value of " + key + ". " + Nearest.hint(value, known.keySet()));
    }
    return found;
  }

  /** Refuses a value that is listed twice in a part of the config. */
  void distinct(String part, Collection<String> values) {
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        List<Integer> lines = new ArrayList<>();
        for (Place place : places()) {
          boolean named = place.key().equals("id") || !place.path().contains("name");
          if (place.path().contains(part) && named && place.isScalar(value)) {
            lines.add(place.node().line());
          }
        }
        throw Failure.input(
                "'"
                    + value
                    + "' is "
                    + values.stream().filter(value::equals).count()
                    + " times in "
                    + part
                    + ". Each must be unique.")
            .at(file, lines.isEmpty() ? 0 : lines.get(Math.min(1, lines.size() - 1)));
      }
    }
  }

  Failure unknownKey(UnrecognizedPropertyException e) {
    List<String> known =
        e.getKnownPropertyIds() == null
            ? List.of()
            : e.getKnownPropertyIds().stream().map(String::valueOf).toList();
    String key = e.getPropertyName();
    Optional<String> blank =
        MissingBlank.near(yaml, line(e)).filter(hint -> key.matches("[a-z-]+:.+"));
    if (blank.isPresent()) {
      return Failure.input("Unknown key '" + key + "'. " + blank.get())
          .at(file, line(e))
          .because(e);
    }
    String quotes =
        cutAtAComma(e)
            .map(text -> " A text with a comma goes in quotation marks: \"" + text + "\".")
            .orElse(" " + Nearest.hint(key, known));
    return Failure.input("Unknown key '" + key + "'." + quotes).at(file, line(e)).because(e);
  }

  /**
   * The text with a comma that was read as a value and an unknown key after it, if that is what
   * happened.
   */
  private Optional<String> cutAtAComma(UnrecognizedPropertyException e) {
    Optional<Node> parent = nodeAt(steps(e, 1));
    if (parent.isEmpty() || !parent.get().get(e.getPropertyName()).isAbsent()) {
      return Optional.empty();
    }
    String before = "";
    for (Map.Entry<String, Node> entry : parent.get().entries().entrySet()) {
      if (entry.getKey().equals(e.getPropertyName())) {
        return before.isEmpty()
            ? Optional.empty()
            : Optional.of(before + ", " + e.getPropertyName());
      }
      before = entry.getValue().text().strip();
    }
    return Optional.empty();
  }

  /** The line of a value that its key does not accept; 0 if unknown. */
  int line(DatabindException e) {
    return nodeAt(steps(e, 0))
        .map(Node::line)
        .orElseGet(() -> e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()));
  }

  private static List<JacksonException.Reference> steps(DatabindException e, int without) {
    List<JacksonException.Reference> path = e.getPath();
    return path.subList(0, Math.max(0, path.size() - without));
  }

  private Optional<Node> nodeAt(List<JacksonException.Reference> steps) {
    Optional<Node> node = root();
    for (JacksonException.Reference step : steps) {
      node =
          node.flatMap(
              parent ->
                  step.getPropertyName() != null
                      ? Optional.ofNullable(parent.entries().get(step.getPropertyName()))
                      : parent.items().stream().skip(Math.max(0, step.getIndex())).findFirst());
    }
    return node;
  }

  private Optional<Integer> line(Predicate<Place> wanted) {
    return places().stream().filter(wanted).map(place -> place.node().line()).findFirst();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    root().ifPresent(node -> collect(List.of(), node, places));
    return places;
  }

  private static void collect(List<String> path, Node node, List<Place> places) {
    if (!path.isEmpty()) {
      places.add(new Place(path, node));
    }
    node.items().forEach(item -> collect(path, item, places));
    node.entries()
        .forEach(
            (key, value) -> {
              List<String> longer = new ArrayList<>(path);
              longer.add(key);
              collect(List.copyOf(longer), value, places);
            });
  }

  /** The parsed file; empty if it is not well-formed, which is reported elsewhere. */
  private Optional<Node> root() {
    try {
      return Optional.of(Node.parse(yaml, file));
    } catch (Failure malformed) {
      return Optional.empty();
    }
  }
}
