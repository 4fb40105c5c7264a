package screen.flow.check.number;

import java.util.Arrays;
import java.util.Optional;

/** A number of the flow that is given line by line: sources, or reasons for exclusion. */
public enum Breakdown {
  DATABASES("database_specific_results", "databases, one by one"),
  REGISTERS("register_specific_results", "registers, one by one"),
  SOURCES("by_source", "sources, one by one"),
  RULES("removed_by_rule", "records removed by automation tools, by rule"),
  TITLE_ABSTRACT_REASONS("excluded_by_reason", "records excluded, by reason"),
  REASONS("dbr_excluded", "reports excluded, by reason"),
  OTHER_REASONS("other_excluded", "reports by other methods excluded, by reason");

  private final String key;
  private final String words;

  Breakdown(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Its name in files. */
  public String key() {
    return key;
  }

  public String words() {
    return words;
  }

  public static Optional<Breakdown> ofKey(String key) {
    return Arrays.stream(values()).filter(breakdown -> breakdown.key.equals(key)).findFirst();
  }
}
