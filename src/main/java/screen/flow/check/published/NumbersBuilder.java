package screen.flow.check.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;
import screen.yaml.Node;

/** Collects the numbers of one flow from their texts. */
final class NumbersBuilder {
  /**
   * Digits, optionally with "n =", parentheses and thousands separators, as the R package reads
   * them.
   */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\(?\\s*(?:[nN]\\s*=)?\\s*(\\d{1,15}|\\d{1,3}(?:[,'\\s\\u00a0\\u2009\\u202f]\\d{3}){1,4})\\s*\\)?");

  private static final Pattern ABSENT = Pattern.compile("|NA|xxx|\\(?n\\s*=\\s*(xxx)?\\)?");

  private final Map<Count, Long> counts = new LinkedHashMap<>();
  private final Map<Breakdown, List<FlowNumbers.Line>> breakdowns = new EnumMap<>(Breakdown.class);
  private final Map<String, String> unreadable = new LinkedHashMap<>();

  static boolean isAbsent(String text) {
    return ABSENT.matcher(text.strip()).matches();
  }

  static OptionalLong whole(String text) {
    var matcher = WHOLE.matcher(text.strip());
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1).replaceAll("\\D", "")))
        : OptionalLong.empty();
  }

  void put(Count count, String text) {
    if (!isAbsent(text)) {
      OptionalLong n = whole(text);
      n.ifPresent(value -> counts.put(count, value));
      if (n.isEmpty()) {
        unreadable.put(count.key(), text.strip());
      }
    }
  }

  void put(Breakdown breakdown, List<FlowNumbers.Line> lines) {
    breakdowns.put(breakdown, lines);
  }

  /** Puts lines that are given as a map of names to counts. */
  void put(Breakdown breakdown, Node lines) {
    List<FlowNumbers.Line> result = new ArrayList<>();
    lines
        .map()
        .forEach(
            (name, value) -> {
              OptionalLong n = whole(value.scalar());
              n.ifPresent(count -> result.add(new FlowNumbers.Line(name, count)));
              if (n.isEmpty()) {
                unreadable(breakdown.key(), name + ": " + value.scalar());
              }
            });
    if (!lines.isAbsent()) {
      breakdowns.put(breakdown, result);
    }
  }

  void unreadable(String key, String text) {
    unreadable.put(key, text);
  }

  /** Removes a count that is 0 because its box is not drawn. */
  void removeIfZero(Count count) {
    counts.remove(count, 0L);
  }

  boolean isZeroOrAbsent(Count count) {
    return counts.getOrDefault(count, 0L) == 0 && !unreadable.containsKey(count.key());
  }

  FlowNumbers build(String id, String unit, boolean interim) {
    return new FlowNumbers(id, unit, interim, counts, breakdowns, unreadable);
  }
}
