package screen.cli.output;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import screen.Console;
import screen.Counted;
import screen.duplicates.search.DeduplicationResult;

/** Prints the result of a search for duplicates, as text or as JSON. */
public final class DeduplicationPrinter {
  private final Console console;

  public DeduplicationPrinter(Console console) {
    this.console = console;
  }

  /**
   * Prints a result.
   *
   * @param rulings counts of the rulings that were taken, which are printed too
   */
  public void print(DeduplicationResult result, Duration taken, Map<String, Integer> rulings) {
    if (console.json()) {
      console.printJson(json(result, taken, rulings));
      return;
    }
    int duplicates = result.duplicates().size();
    console.print(
        Counted.of(result.records(), "record")
            + " = "
            + (result.records() - duplicates)
            + " unique + "
            + Counted.of(duplicates, "duplicate")
            + " ("
            + result.betweenSources()
            + " between sources, "
            + result.withinSource()
            + " within one)");
    if (!result.possible().isEmpty()) {
      console.print(
          result.questions().sentence()
              + ": `screen dedupe --review --reviewer R`, or a copy"
              + " of records/possible-duplicates.csv with a column `ruling` and `--from`.");
    }
  }

  private static Map<String, Object> json(
      DeduplicationResult result, Duration taken, Map<String, Integer> rulings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("records", result.records());
    json.put("unique", result.records() - result.duplicates().size());
    json.put("duplicates", result.duplicates().size());
    json.put("within_source", result.withinSource());
    json.put("between_sources", result.betweenSources());
    json.put("possible", result.possible().size());
    json.put("questions", result.questions().questions().size());
    json.put("seconds", taken.toMillis() / 1000.0);
    json.putAll(rulings);
    return json;
  }
}
