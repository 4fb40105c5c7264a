package screen.published;

import java.util.Map;
import screen.checks.Breakdown;
import screen.checks.Count;
import screen.checks.FlowNumbers;

/** {@code flow.json} as {@code report} writes it, perhaps changed since. */
final class FlowJson {
  private static final Map<String, Count> COUNTS =
      Map.ofEntries(
          Map.entry("identified.databases", Count.DATABASES),
          Map.entry("identified.registers", Count.REGISTERS),
          Map.entry("identified.other_methods", Count.OTHER_METHODS),
          Map.entry("removed.duplicates", Count.DUPLICATES),
          Map.entry("removed.automation", Count.AUTOMATION),
          Map.entry("removed.other", Count.REMOVED_OTHER),
          Map.entry("screened", Count.SCREENED),
          Map.entry("excluded", Count.EXCLUDED),
          Map.entry("sought", Count.SOUGHT),
          Map.entry("not_retrieved", Count.NOT_RETRIEVED),
          Map.entry("assessed", Count.ASSESSED),
          Map.entry("excluded_full_text.total", Count.EXCLUDED_FULL_TEXT),
          Map.entry("awaiting", Count.AWAITING),
          Map.entry("ongoing", Count.ONGOING),
          Map.entry("included.studies", Count.STUDIES),
          Map.entry("included.reports", Count.REPORTS),
          Map.entry("previous.studies", Count.PREVIOUS_STUDIES),
          Map.entry("previous.reports", Count.PREVIOUS_REPORTS),
          Map.entry("total.studies", Count.TOTAL_STUDIES),
          Map.entry("total.reports", Count.TOTAL_REPORTS),
          Map.entry("pending.title-abstract", Count.PENDING_TITLE_ABSTRACT),
          Map.entry("pending.full-text", Count.PENDING_FULL_TEXT),
          Map.entry("pending.conflicts", Count.CONFLICTS),
          Map.entry("pending.possible_duplicates", Count.POSSIBLE_DUPLICATES));

  private FlowJson() {}

  static FlowNumbers read(Node root) {
    Formats.one(root);
    NumbersBuilder numbers = new NumbersBuilder();
    COUNTS.forEach((path, count) -> numbers.put(count, at(root, path).scalar()));
    numbers.put(Breakdown.SOURCES, at(root, "identified.by_source"));
    numbers.put(Breakdown.REASONS, at(root, "excluded_full_text.by_reason"));
    return numbers.build("", "", root.get("interim").scalar().equals("true"));
  }

  private static Node at(Node root, String path) {
    Node node = root;
    for (String key : path.split("\\.", -1)) {
      node = node.get(key);
    }
    return node;
  }
}
