package screen.flow.check.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import screen.flow.check.Published;
import screen.flow.check.StatedAgreement;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;
import screen.yaml.Node;

/**
 * Reads the numbers a paper gives in several places, as transcribed by the person who checks it.
 */
final class StatementsYaml {
  private static final List<String> TOP =
      List.of("format", "paper", "statements", "agreements", "table");
  private static final List<String> STATEMENT =
      List.of("id", "where", "quote", "unit", "interim", "numbers");
  private static final List<String> AGREEMENT =
      List.of(
          "where",
          "percent",
          "decimals",
          "candidates",
          "agreed",
          "went_on",
          "kappa",
          "po",
          "pe",
          "table");
  private static final List<String> UNITS = List.of("records", "reports", "studies");
  private static final int MOST_DECIMALS = 6;

  private StatementsYaml() {}

  static Published read(Node root) {
    Formats.one(root.only(TOP));
    List<FlowNumbers> statements = new ArrayList<>();
    for (Node node : root.get("statements").list()) {
      FlowNumbers statement = statement(node.only(STATEMENT), statements.size() + 1);
      if (statements.stream().anyMatch(other -> other.id().equals(statement.id()))) {
        throw node.problem("Two statements are called '" + statement.id() + "'. Rename one.");
      }
      statements.add(statement);
    }
    return new Published(
        root.get("paper").scalar(),
        statements,
        root.get("agreements").list().stream().map(StatementsYaml::agreement).toList());
  }

  private static FlowNumbers statement(Node node, int number) {
    String id = first(node.get("id").scalar(), node.get("where").scalar(), "statement " + number);
    String unit = node.get("unit").scalar();
    if (!unit.isEmpty() && !UNITS.contains(unit)) {
      throw node.get("unit").problem("A unit is one of records, reports and studies.");
    }
    NumbersBuilder numbers = new NumbersBuilder();
    List<String> known =
        Stream.concat(Count.keys().stream(), Stream.of(Breakdown.values()).map(Breakdown::key))
            .toList();
    if (node.has("numbers")) {
      node.get("numbers").only(known);
    }
    node.get("numbers").map().forEach((key, value) -> put(numbers, key, value));
    return numbers.build(id, unit, node.get("interim").scalar().equals("true"));
  }

  private static void put(NumbersBuilder numbers, String key, Node value) {
    Breakdown.ofKey(key).ifPresent(breakdown -> numbers.put(breakdown, value));
    Count.ofKey(key).ifPresent(count -> numbers.put(count, value.scalar()));
  }

  private static String first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static StatedAgreement agreement(Node node) {
    node.only(AGREEMENT);
    List<List<Integer>> table = new ArrayList<>();
    for (Node row : node.get("table").list()) {
      table.add(row.list().stream().map(cell -> whole(cell, 0)).toList());
    }
    if (table.stream().anyMatch(row -> row.size() != table.size())) {
      throw node.get("table").problem("A table of agreement has as many rows as columns.");
    }
    Node agreed = node.get("agreed");
    return new StatedAgreement(
        first(node.get("where").scalar(), "agreement"),
        decimal(node, "percent", 100).map(percent -> scaled(percent, node.get("decimals"))),
        wholes(node.get("candidates"), 1),
        agreed.isAbsent() ? OptionalInt.empty() : OptionalInt.of(whole(agreed, 0)),
        wholes(node.get("went_on"), 0),
        decimal(node, "kappa", 1),
        decimal(node, "po", 1),
        decimal(node, "pe", 1),
        table);
  }

  private static BigDecimal scaled(BigDecimal percent, Node decimals) {
    if (decimals.isAbsent()) {
      return percent;
    }
    int scale = whole(decimals, 0);
    if (scale > MOST_DECIMALS || percent.stripTrailingZeros().scale() > scale) {
      throw decimals.problem(
          "The percentage " + percent.toPlainString() + " does not have " + scale + " decimals.");
    }
    return percent.setScale(scale);
  }

  private static Optional<BigDecimal> decimal(Node node, String key, int most) {
    Node value = node.get(key);
    if (value.isAbsent()) {
      return Optional.empty();
    }
    String text = value.scalar();
    boolean plain = text.matches("-?\\d{1,3}(\\.\\d{0," + MOST_DECIMALS + "})?");
    if (!plain || new BigDecimal(text).abs().intValue() > most) {
      throw value.problem(
          "'"
              + text
              + "' is no "
              + key
              + ": write a number up to "
              + most
              + ", such as "
              + (most == 1 ? "0.85." : "95.2."));
    }
    BigDecimal number = new BigDecimal(text);
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }

  private static Map<String, Integer> wholes(Node node, int least) {
    Map<String, Integer> result = new LinkedHashMap<>();
    node.map().forEach((key, value) -> result.put(key, whole(value, least)));
    return result;
  }

  private static int whole(Node node, int least) {
    String text = node.scalar();
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
      throw node.problem("'" + text + "' is not a whole number of " + least + " or more.");
    }
    return Integer.parseInt(text);
  }
}
