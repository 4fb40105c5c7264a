package screen.format.bibtex.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry as written, not interpreted yet.
 *
 * @param type in lower case, such as {@code article}
 * @param key "" if there is none
 * @param fields values by name in lower case, outer braces or quotes removed, LaTeX kept
 * @param repaired the repairs, in words
 */
public record BibtexEntry(
    String type, String key, Map<String, String> fields, List<String> repaired) {
  public BibtexEntry {
    fields = Map.copyOf(fields);
    repaired = List.copyOf(repaired);
  }

  /**
   * Returns a field's value with its escaped signs plain and its braces kept; none if it is absent.
   */
  public List<String> all(String name) {
    String value = fields.get(name.toLowerCase(Locale.ROOT));
    return value == null ? List.of() : List.of(Latex.signs(value));
  }

  /** Returns the first of these fields that is not blank, or "". */
  public String first(String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
