package screen.render.figures;

import screen.protocol.Automation;
import screen.protocol.Rule;

/** Describes the records that a rule of the protocol removes. */
public final class RuleWords {
  private RuleWords() {}

  /** A rule's filter: {@code languages-other-than: English, German}. */
  public static String filter(Automation automation, String rule) {
    return automation.rule(rule).map(RuleWords::filter).orElse("");
  }

  private static String filter(Rule rule) {
    if (rule.isFromFile()) {
      return rule.isClassifier()
          ? "classifier, validated: " + rule.validation()
          : "its hits come from a file";
    }
    return rule.kind().key() + ": " + String.join(", ", rule.values());
  }
}
