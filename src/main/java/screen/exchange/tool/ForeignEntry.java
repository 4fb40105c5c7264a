package screen.exchange.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.format.entry.Entry;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;

/** An entry of another tool's file. */
public record ForeignEntry(Entry entry) {
  private static final String ELSEWHERE = "elsewhere";

  public int line() {
    return entry.line();
  }

  public Fields fields() {
    return entry.fields();
  }

  /** The entry as a record with an id that no record of the review has. */
  public BibRecord asRecord() {
    RecordId id = new RecordId(ELSEWHERE, Integer.toString(line()));
    return new BibRecord(id, List.of(), fields(), List.of());
  }

  /** The values of a tag or column; empty if the file has none of this name. */
  List<String> values(String name) {
    return entry.values().apply(name);
  }

  public boolean has(String column) {
    return !values(column).isEmpty();
  }

  /** The names of all columns; empty if the file is no table. */
  public List<String> columns() {
    return values("");
  }

  /** All values of the first of these columns or tags that the file has; empty if it has none. */
  List<String> all(String... names) {
    return Stream.of(names).filter(this::has).findFirst().map(this::values).orElse(List.of());
  }

  /** The value in the first of these columns that the file has; empty if it has none. */
  Optional<String> column(String... names) {
    return Stream.of(names).filter(this::has).findFirst().map(name -> values(name).get(0));
  }

  /** The stripped value in the first of these columns that the file has, or "". */
  public String cell(String... names) {
    return column(names).orElse("").strip();
  }

  /** All notes of the entry as one text. */
  String notes() {
    return Stream.of("N1", "notes", "note")
        .flatMap(name -> values(name).stream())
        .collect(Collectors.joining(" | "));
  }
}
