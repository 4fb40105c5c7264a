package screen.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of the protocol that removes records before screening, as PRISMA 2020 counts automation
 * tools: an administrative filter, or a validated classifier that runs before anybody reads.
 *
 * @param label its line in the diagram
 * @param values what the kind of filter compares with; empty for one whose hits are in a file
 * @param validation the reference of the validation of a classifier; "" for a filter
 */
public record Rule(String id, String label, Kind kind, List<String> values, String validation) {
  /** The property that a rule compares. */
  public enum Kind {
    /** Removes records in none of these languages. */
    LANGUAGES_OTHER_THAN("languages-other-than"),
    /** Removes records published before a year, month or day. */
    PUBLISHED_BEFORE("published-before"),
    /** Removes records published after a year, month or day. */
    PUBLISHED_AFTER("published-after"),
    /** Removes records to which the source gave one of these publication types. */
    PUBLICATION_TYPES("publication-types"),
    /** Removes records of one of these kinds of document. */
    DOCUMENT_TYPES("document-types"),
    /** Removes the records that its file of votes excludes. */
    FILE("");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its key in the config; "" for the hits of a file. */
    public String key() {
      return key;
    }

    /** The kinds that the config names, by their keys. */
    public static Map<String, Kind> byKey() {
      Map<String, Kind> kinds = new LinkedHashMap<>();
      Arrays.stream(values())
          .filter(kind -> kind != FILE)
          .forEach(kind -> kinds.put(kind.key, kind));
      return kinds;
    }
  }

  public Rule {
    values = List.copyOf(values);
  }

  /** Whether its hits are in a file of votes, as another program made them. */
  public boolean isFromFile() {
    return kind == Kind.FILE;
  }

  /** Whether it is a validated classifier and no administrative filter. */
  public boolean isClassifier() {
    return !validation.isEmpty();
  }
}
