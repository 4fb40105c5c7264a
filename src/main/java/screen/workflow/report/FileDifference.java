package screen.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.PrintableText;
import screen.flow.check.review.Movement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes the differences between a committed file of the report and a new one. */
final class FileDifference {
  private static final int SHOWN = 20;
  private static final int LONGEST = 160;
  private static final JsonMapper JSON = new JsonMapper();

  private FileDifference() {}

  /** Number by number: {@code screened: 84 committed, 85 found: + pubmed:123}. */
  static String ofNumbers(byte[] committed, byte[] fresh, Movement movement) {
    Map<String, String> before = numbers(committed);
    Map<String, String> after = numbers(fresh);
    Set<String> keys = new TreeSet<>(after.keySet());
    keys.addAll(before.keySet());
    return keys.stream()
        .filter(key -> !value(before, key).equals(value(after, key)))
        .map(key -> described(before, key, after) + moved(movement.words(key)))
        .collect(Collectors.joining("; "));
  }

  /** Line by line, as a unified difference without context. */
  static String ofLines(byte[] committed, byte[] fresh) {
    List<String> before = lines(committed);
    List<String> after = lines(fresh);
    List<String> changes =
        Stream.concat(
                without(before, Set.copyOf(after)).map(line -> "- " + line),
                without(after, Set.copyOf(before)).map(line -> "+ " + line))
            .toList();
    if (changes.isEmpty()) {
      return "the committed and the computed file have the same lines, but in another order or"
          + " number";
    }
    String more = changes.size() > SHOWN ? "; and " + (changes.size() - SHOWN) + " more" : "";
    return "committed (-) and computed (+) differ: "
        + String.join("; ", changes.subList(0, Math.min(SHOWN, changes.size())))
        + more;
  }

  private static String value(Map<String, String> numbers, String key) {
    return numbers.getOrDefault(key, "none");
  }

  private static String described(
      Map<String, String> before, String key, Map<String, String> after) {
    return key + ": " + value(before, key) + " committed, " + value(after, key) + " found";
  }

  private static String moved(String words) {
    return words.isEmpty() ? "" : ": " + words;
  }

  private static Stream<String> without(List<String> lines, Set<String> others) {
    return lines.stream()
        .filter(Predicate.not(others::contains))
        .map(line -> PrintableText.shortened(line, LONGEST));
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().map(String::strip).toList();
  }

  /** Every value by its path, with dots between the levels; empty if this is not JSON. */
  static Map<String, String> numbers(byte[] json) {
    Map<String, String> numbers = new TreeMap<>();
    try {
      collect("", JSON.readTree(json), numbers);
    } catch (JacksonException e) {
      numbers.clear();
    }
    return numbers;
  }

  private static void collect(String path, JsonNode node, Map<String, String> numbers) {
    if (node.isObject()) {
      String prefix = path.isEmpty() ? "" : path + ".";
      new ArrayList<>(node.propertyNames())
          .forEach(name -> collect(prefix + name, node.get(name), numbers));
    } else {
      numbers.put(path, node.isNull() ? "null" : node.asString());
    }
  }
}
