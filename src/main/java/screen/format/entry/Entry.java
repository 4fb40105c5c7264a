package screen.format.entry;

import java.util.List;
import screen.record.Fields;

/**
 * One entry of an export, before it has a name.
 *
 * @param line where it begins, 1-based
 * @param database where it comes from, as the file says, such as {@code CINAHL Complete}; "" where
 *     it does not
 * @param repaired what was mended while reading, in words, such as {@code doi: resolver removed}
 */
public record Entry(int line, String database, Fields fields, List<String> repaired) {
  /** What is noted of an entry within which its file seems to break off. */
  public static final String TORN = "the file ends within it";

  /** What is noted of a value that a spreadsheet program seems to have changed. */
  static final String OF_A_SPREADSHEET = "made by a spreadsheet";

  public Entry {
    repaired = List.copyOf(repaired);
  }

  /** Whether the file seems to break off within it, as a download does that was cut short. */
  public boolean torn() {
    return repaired.stream().anyMatch(mend -> mend.endsWith(TORN));
  }

  /** The values that a spreadsheet program seems to have changed, each with its field. */
  public List<String> changedBySpreadsheet() {
    return repaired.stream().filter(mend -> mend.endsWith(OF_A_SPREADSHEET)).toList();
  }
}
