package screen.format.entry;

import java.util.List;
import java.util.function.Function;
import screen.record.Fields;

/**
 * One entry of an export, before it has a name.
 *
 * @param line where it begins, 1-based
 * @param database where it comes from, as the file says, such as {@code CINAHL Complete}; "" where
 *     it does not
 * @param repaired what was mended while reading, in words, such as {@code doi: resolver removed}
 * @param changedBySpreadsheet of these, the values that a spreadsheet program seems to have changed
 * @param torn whether the file seems to break off within it, as a download does that was cut short
 * @param values what its file says of it beyond what a record keeps, by the name of a tag or
 *     column; none where there is no such one, or the format has none; by the empty name, the names
 *     of a table's columns
 */
public record Entry(
    int line,
    String database,
    Fields fields,
    List<String> repaired,
    List<String> changedBySpreadsheet,
    boolean torn,
    Function<String, List<String>> values) {
  public Entry {
    repaired = List.copyOf(repaired);
    changedBySpreadsheet = List.copyOf(changedBySpreadsheet);
  }
}
