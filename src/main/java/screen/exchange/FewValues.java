package screen.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import screen.exchange.tool.ForeignEntry;

/**
 * Finds the columns of a table that may contain verdicts, because they have few different values.
 */
final class FewValues {
  private static final int MOST_VALUES = 8;
  private static final int LONGEST = 40;
  private static final int SHOWN = 6;

  private static final Pattern LIKELY =
      Pattern.compile(
          "(?i).*(?:inclu|exclu|screen|decision|verdict|status|label|vote|response|answer|relevan).*");

  private static final Pattern OF_THE_REPORT =
      Pattern.compile(
          "(?i)(?:for|stage|record|title|abstract|authors?|journal|volume|number|issue|pages?|languages?|month|day|date"
              + "|country|publisher|database|place|doi|pmid|issn|isbn|url|notes?)s?"
              + "|.*(?:year|type|title|journal|source|author|[^a-z]id)|id");

  private static final Pattern VERDICT =
      Pattern.compile("(?i)(?:include|exclude|accept|reject)[ds]?|maybe|unclear|yes|no|in|out");

  private FewValues() {}

  /** The columns with few values, each with its values and how often they occur. */
  private static Map<String, Map<String, Integer>> of(List<ForeignEntry> entries) {
    Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
    for (ForeignEntry entry : entries) {
      for (String column : entry.columns()) {
        String value = entry.cell(column);
        if (!value.isEmpty()) {
          columns.computeIfAbsent(column, c -> new TreeMap<>()).merge(value, 1, Integer::sum);
        }
      }
    }
    columns.keySet().removeIf(column -> OF_THE_REPORT.matcher(column.strip()).matches());
    columns.entrySet().removeIf(it -> !areFew(it.getKey(), it.getValue()));
    return columns;
  }

  private static boolean areFew(String column, Map<String, Integer> values) {
    int most = values.values().stream().mapToInt(Integer::intValue).sum();
    return values.size() <= MOST_VALUES
        && (values.size() < most
            || LIKELY.matcher(column).matches()
            || values.keySet().stream().allMatch(value -> VERDICT.matcher(value).matches()))
        && values.keySet().stream().allMatch(value -> value.length() <= LONGEST);
  }

  /** Advice on how to use these columns; empty if there are none. */
  static Optional<String> advice(List<ForeignEntry> entries) {
    Map<String, Map<String, Integer>> columns = of(entries);
    List<String> likeliest =
        columns.keySet().stream()
            .sorted(Comparator.comparing(column -> !LIKELY.matcher(column).matches()))
            .limit(SHOWN)
            .toList();
    if (likeliest.isEmpty()) {
      return Optional.empty();
    }
    String first = likeliest.get(0);
    String listed =
        likeliest.stream()
            .map(
                column ->
                    "'" + column + "' (" + counts(columns.getOrDefault(column, Map.of())) + ")")
            .collect(Collectors.joining(", "));
    String value = columns.getOrDefault(first, Map.of("", 0)).keySet().iterator().next();
    return Optional.of(
        "Columns with few values: "
            + listed
            + ". If one of them contains the verdicts, name it and give the meaning of its values,"
            + " as in --verdict-column '"
            + first
            + "' --map '"
            + value
            + "=exclude'.");
  }

  private static String counts(Map<String, Integer> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + ": " + value.getValue())
        .collect(Collectors.joining(", "));
  }
}
