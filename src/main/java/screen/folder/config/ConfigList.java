package screen.folder.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.yaml.Node;

/** Rules for lists of the config. */
final class ConfigList {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

  private ConfigList() {}

  /** Refuses a value that a list of the config contains twice. */
  static void distinct(String list, List<Node> values) {
    Set<String> seen = new HashSet<>();
    for (Node value : values) {
      String text = value.scalar();
      if (!seen.add(text)) {
        throw value.problem(
            "'"
                + text
                + "' is "
                + values.stream().filter(other -> other.scalar().equals(text)).count()
                + " times in "
                + list
                + ". Each must be unique.");
      }
    }
  }

  /** The ids of a list's items, which are refused if one is missing, malformed or there twice. */
  static List<String> ids(Node list) {
    List<Node> ids = list.list().stream().map(item -> id(list.path(), item)).toList();
    distinct(list.path(), ids);
    return ids.stream().map(Node::scalar).toList();
  }

  private static Node id(String list, Node item) {
    item.map();
    Node id = item.get("id");
    if (id.isAbsent()) {
      throw item.problem("Each of " + list + " needs an id.");
    }
    if (!ID.matcher(id.scalar()).matches()) {
      throw id.problem(
          "'"
              + id.scalar()
              + "' cannot be an id in "
              + list
              + ": use up to 100 lower-case letters, digits, - and _");
    }
    return id;
  }
}
