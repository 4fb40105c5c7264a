package screen.format.entry;

import java.util.List;
import java.util.function.Function;
import screen.record.Fields;

/**
 * One entry of an export, before it has a record id.
 *
 * @param line where it begins, 1-based
 * @param database where it comes from, in the file's words, such as {@code CINAHL Complete}; "" if
 *     not stated
 * @param repaired repairs made while reading, in words, such as {@code doi: resolver removed}
 * @param changedBySpreadsheet those of the repairs that concern values changed by a spreadsheet
 * @param truncated whether the file seems to end within it, as an incomplete download does
 * @param values returns all values of the file, including those that are not read, by the name of a
 *     tag or column; none if there is no such name, or the format has no names; for the empty name,
 *     the names of a table's columns
 */
public record Entry(
    int line,
    String database,
    Fields fields,
    List<String> repaired,
    List<String> changedBySpreadsheet,
    boolean truncated,
    Function<String, List<String>> values) {
  public Entry {
    repaired = List.copyOf(repaired);
    changedBySpreadsheet = List.copyOf(changedBySpreadsheet);
  }
}
