package screen.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import screen.export.Rejection;

/**
 * What became of one file: every entry is accounted for.
 *
 * @param file as the user named it
 * @param search the id in the search log
 * @param why how the format was recognised
 * @param found entries in the file = imported + known + rejected
 * @param imported entries that became new records
 * @param known entries that were records already
 * @param updated known records whose metadata this file changed
 * @param repaired what was mended, in words, and in how many entries
 * @param leftOut lines that hold something and belong to no entry
 * @param hits what the database said it had found
 */
public record Receipt(
    String file,
    String source,
    String search,
    String format,
    String why,
    String encoding,
    String sha256,
    int found,
    int imported,
    int known,
    int updated,
    Map<String, Integer> repaired,
    List<Rejection> rejected,
    List<String> leftOut,
    OptionalInt hits) {
  public Receipt {
    if (found != imported + known + rejected.size()) {
      throw new IllegalArgumentException(
          "every entry is new, known or rejected: "
              + found
              + " <> "
              + imported
              + " + "
              + known
              + " + "
              + rejected.size());
    }
  }

  /** How many entries needed mending. */
  public int repairs() {
    return repaired.values().stream().mapToInt(Integer::intValue).sum();
  }
}
