package screen.protocol;

import java.util.List;
import java.util.Optional;

/**
 * The programs that take part in a review beside its people.
 *
 * @param rules remove records before screening; in the order of the config, which decides which of
 *     several rules a record is counted under
 * @param ai vote on records beside people
 */
public record Automation(List<Rule> rules, List<AiTool> ai) {
  public static final Automation NONE = new Automation(List.of(), List.of());

  public Automation {
    rules = List.copyOf(rules);
    ai = List.copyOf(ai);
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  public Optional<AiTool> ai(String id) {
    return ai.stream().filter(tool -> tool.id().equals(id)).findFirst();
  }

  /** The AI with a role of which a review has one at most; empty if it has none. */
  public Optional<AiTool> aiInRole(AiTool.Role role) {
    return ai.stream().filter(tool -> tool.role() == role).findFirst();
  }

  /** The label of a rule in reports; its id if the protocol does not name it. */
  public String label(String rule) {
    return rule(rule).map(Rule::label).orElse(rule);
  }
}
