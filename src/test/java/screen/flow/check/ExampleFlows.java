package screen.flow.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** Flows for tests, written as {@code key=n} and {@code key=name:n|name:n}. */
public final class ExampleFlows {
  static final String NEW_V1 =
      """
      database_results=1234 database_specific_results=MEDLINE:700|Embase:534
      register_results=56 register_specific_results=CENTRAL:40|ICTRP:16
      duplicates=290 excluded_automatic=0 excluded_other=0
      records_screened=1000 records_excluded=920
      dbr_sought_reports=80 dbr_notretrieved_reports=3 dbr_assessed=77
      dbr_excluded=population:25|design:30|outcome:7
      new_studies=12 new_reports=15
      """;
  static final String NEW_V2 =
      NEW_V1
          + """
          website_results=3 organisation_results=2 citations_results=11
          other_sought_reports=16 other_notretrieved_reports=1 other_assessed=15
          other_excluded=design:11|outcome:2
          new_studies=13 new_reports=17
          """;
  static final String UPDATED_V2 =
      NEW_V2
          + """
          previous_studies=20 previous_reports=26 total_studies=33 total_reports=43
          total_studies_ma=28 total_reports_ma=37
          """;

  private ExampleFlows() {}

  /** The flow of these words; a later one overrides an earlier. */
  public static FlowNumbers flow(String... words) {
    return statement("", "", words);
  }

  static FlowNumbers statement(String id, String unit, String... words) {
    Map<Count, Long> counts = new LinkedHashMap<>();
    Map<Breakdown, List<FlowNumbers.Line>> breakdowns = new EnumMap<>(Breakdown.class);
    Map<String, String> unreadable = new LinkedHashMap<>();
    for (String word : String.join(" ", words).strip().split("\\s+", -1)) {
      String key = word.substring(0, word.indexOf('='));
      String value = word.substring(key.length() + 1);
      unreadable.remove(key);
      Count.ofKey(key).ifPresent(counts::remove);
      if (Breakdown.ofKey(key).isPresent()) {
        breakdowns.put(Breakdown.ofKey(key).orElseThrow(), lines(value));
      } else if (value.matches("\\d+")) {
        counts.put(Count.ofKey(key).orElseThrow(), Long.valueOf(value));
      } else if (!value.isEmpty()) {
        unreadable.put(key, value);
      }
    }
    return new FlowNumbers(id, unit, false, counts, breakdowns, unreadable);
  }

  private static List<FlowNumbers.Line> lines(String text) {
    List<FlowNumbers.Line> lines = new ArrayList<>();
    for (String line : text.split("\\|", -1)) {
      String[] parts = line.split(":", -1);
      lines.add(new FlowNumbers.Line(parts[0], Long.parseLong(parts[1])));
    }
    return lines;
  }

  /** The rules that are broken, as errors. */
  static List<String> errors(FlowNumbers flow) {
    return rules(Checks.of(Published.of(flow)), Finding.Severity.ERROR);
  }

  static List<String> warnings(FlowNumbers flow) {
    return rules(Checks.of(Published.of(flow)), Finding.Severity.WARNING);
  }

  private static List<String> rules(List<Finding> findings, Finding.Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::rule)
        .distinct()
        .toList();
  }
}
