package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference values: computed once in exact rationals, checked against R (irr, vcd, irrCAC),
 * statsmodels and published figures. A value that is undefined is null.
 */
final class ReferenceCases {
  private static final double TOLERANCE = 1e-9;

  private ReferenceCases() {}

  /** The cases of pairs.json, groups.json or pooled.json. */
  static List<JsonNode> in(String file) {
    return JsonMapper.shared().readTree(bytes(file)).valueStream().toList();
  }

  static Stream<String> names(String file) {
    return in(file).stream().map(node -> node.get("name").asString());
  }

  static JsonNode named(String file, String name) {
    return in(file).stream()
        .filter(node -> node.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static List<String> categories(JsonNode node) {
    return node.get("categories").valueStream().map(JsonNode::asString).toList();
  }

  static RatingTable table(List<String> categories, JsonNode rows) {
    return RatingTable.of(
        categories,
        rows.valueStream()
            .map(row -> row.valueStream().mapToLong(JsonNode::asLong).toArray())
            .toArray(long[][]::new));
  }

  /** The votes of a case: inline, one text for each record, or in a file, one column a reviewer. */
  static Ratings ratings(JsonNode node) {
    return node.has("file")
        ? votes(node.get("file").asString(), List.of("include", "maybe", "exclude"))
        : inline(categories(node), node.get("ratings"));
  }

  /** Votes with a header row {@code record_id,<reviewer>...}; an empty cell is no vote. */
  static Ratings votes(String file, List<String> categories) {
    List<String[]> rows =
        new String(bytes(file), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split(",", -1))
            .toList();
    Map<String, Map<String, String>> votes = new LinkedHashMap<>();
    for (int column = 1; column < rows.get(0).length; column++) {
      Map<String, String> byRecord = new TreeMap<>();
      for (String[] row : rows.subList(1, rows.size())) {
        if (!row[column].isEmpty()) {
          byRecord.put(row[0], row[column]);
        }
      }
      votes.put(rows.get(0)[column], byRecord);
    }
    return new Ratings(categories, votes);
  }

  static void assertMatches(Estimate actual, JsonNode expected) {
    assertClose("value", actual.value(), expected, "value");
    if (expected.has("se")) {
      assertClose("standard error", actual.standardError(), expected, "se");
    }
    if (expected.has("low")) {
      assertClose("lower limit", actual.ciLow(), expected, "low");
      assertClose("upper limit", actual.ciHigh(), expected, "high");
    }
  }

  static void assertClose(String what, OptionalDouble actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(actual).as(what).isEmpty();
    } else {
      assertThat(actual).as(what).isPresent();
      assertThat(actual.getAsDouble()).as(what).isCloseTo(expected.asDouble(), within(TOLERANCE));
    }
  }

  private static void assertClose(
      String what, OptionalDouble actual, JsonNode expected, String key) {
    assertClose(what, actual, expected.isNull() ? expected : expected.get(key));
  }

  private static Ratings inline(List<String> categories, JsonNode texts) {
    Map<String, Map<String, String>> votes = new TreeMap<>();
    for (int unit = 0; unit < texts.size(); unit++) {
      String record = "r" + unit;
      List<String> cells = Arrays.asList(texts.get(unit).asString().split(" "));
      IntStream.range(0, cells.size())
          .filter(i -> !cells.get(i).equals("-"))
          .forEach(
              i ->
                  votes
                      .computeIfAbsent("reviewer " + (char) ('A' + i), key -> new TreeMap<>())
                      .put(record, cells.get(i)));
    }
    return new Ratings(categories, votes);
  }

  private static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(ReferenceCases.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
