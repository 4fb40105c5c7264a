package screen.flow.check.published;

import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowKey;
import screen.flow.check.number.FlowNumbers;
import screen.yaml.Node;

/** Reads {@code flow.json} as {@code report} writes it, possibly edited since. */
final class FlowJsonReader {
  private FlowJsonReader() {}

  static FlowNumbers read(Node root) {
    Formats.one(root);
    NumbersBuilder numbers = new NumbersBuilder();
    for (FlowKey key : FlowKey.values()) {
      numbers.put(key.count(), at(root, key.path()).scalar());
    }
    String others = at(root, "identified.other_methods").scalar();
    numbers.put(root.has("other") ? Count.OTHER_IDENTIFIED : Count.OTHER_METHODS, others);
    numbers.put(Count.OTHER_INCLUDED, at(root, "other.included").scalar());
    numbers.put(Count.FURTHER_STUDIES, at(root, "included.further_studies").scalar());
    numbers.put(Count.PREVIOUS_FURTHER, at(root, "previous.further_studies").scalar());
    numbers.put(Count.TOTAL_FURTHER, at(root, "total.further_studies").scalar());
    numbers.put(Breakdown.SOURCES, at(root, "identified.by_source"));
    numbers.put(Breakdown.RULES, at(root, "removed_automation.by_rule"));
    numbers.put(Breakdown.TITLE_ABSTRACT_REASONS, at(root, "excluded_title_abstract.by_reason"));
    numbers.put(Breakdown.REASONS, at(root, "excluded_full_text.by_reason"));
    numbers.put(Breakdown.OTHER_REASONS, at(root, "other.excluded_full_text.by_reason"));
    return numbers.build("", "reports", root.get("interim").scalar().equals("true"));
  }

  private static Node at(Node root, String path) {
    Node node = root;
    for (String key : path.split("\\.", -1)) {
      node = node.get(key);
    }
    return node;
  }
}
