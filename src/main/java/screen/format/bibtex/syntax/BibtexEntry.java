package screen.format.bibtex.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry as it stands, before any meaning.
 *
 * @param type in lower case, such as {@code article}
 * @param key "" where there is none
 * @param fields values by name in lower case, outer braces or quotes removed, LaTeX kept
 * @param repaired what was mended, in words
 */
public record BibtexEntry(
    String type, String key, Map<String, String> fields, List<String> repaired) {
  public BibtexEntry {
    fields = Map.copyOf(fields);
    repaired = List.copyOf(repaired);
  }

  /** The value of a field with its escaped signs plain and its braces kept; none without it. */
  public List<String> all(String name) {
    String value = fields.get(name.toLowerCase(Locale.ROOT));
    return value == null ? List.of() : List.of(Latex.signs(value));
  }

  /** The first of these fields that holds something, or "". */
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
