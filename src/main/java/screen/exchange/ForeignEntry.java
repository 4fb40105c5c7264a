package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.format.entry.Entry;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * An entry of another tool's file.
 *
 * @param entry what is kept of a record
 * @param values what the file says beyond that, by the name of a tag or column; none where there is
 *     no such one
 */
record ForeignEntry(Entry entry, Function<String, List<String>> values) {
  private static final String ELSEWHERE = "elsewhere";

  int line() {
    return entry.line();
  }

  Fields fields() {
    return entry.fields();
  }

  /** The entry as a record with a name of its own. */
  BibRecord asRecord() {
    RecordId id = new RecordId(ELSEWHERE, Integer.toString(line()));
    return new BibRecord(id, List.of(), fields(), List.of());
  }

  boolean has(String column) {
    return !values.apply(column).isEmpty();
  }

  /** The names of all columns; none where the file is no table. */
  List<String> columns() {
    return values.apply("");
  }

  /** All values of the first of these columns or tags that the file has. */
  List<String> all(String... names) {
    return Stream.of(names).filter(this::has).findFirst().map(values).orElse(List.of());
  }

  /** The first of these columns that the file has; empty where it has none. */
  Optional<String> column(String... names) {
    return Stream.of(names).filter(this::has).findFirst().map(name -> values.apply(name).get(0));
  }

  /** What stands in the first of these columns that the file has, or "". */
  String cell(String... names) {
    return column(names).orElse("").strip();
  }

  /** All that people and tools noted on it, as one text. */
  String notes() {
    return Stream.of("N1", "notes", "note")
        .flatMap(name -> values.apply(name).stream())
        .collect(Collectors.joining(" | "));
  }
}
