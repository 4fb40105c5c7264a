package screen.folder.records;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import screen.record.BibRecord;
import screen.record.Field;
import tools.jackson.core.JacksonException;

/**
 * A record as a line of {@code records.jsonl}, whose text is fetched and parsed only when it is
 * asked for: millions of them can be sorted and merged by their ids.
 */
public final class RecordLine {
  private final String id;
  private final Supplier<byte[]> json;
  private final int number;

  /**
   * A line that is kept elsewhere.
   *
   * @param json fetches its text, in UTF-8 and without its end
   */
  public RecordLine(String id, Supplier<byte[]> json) {
    this(id, json, 0);
  }

  /**
   * A line of the file.
   *
   * @param number 1-based; 0 where it is not in the file yet
   */
  RecordLine(String id, Supplier<byte[]> json, int number) {
    this.id = id;
    this.json = json;
    this.number = number;
  }

  public static RecordLine of(BibRecord record) {
    byte[] bytes = RecordJson.bytes(record);
    return new RecordLine(record.id().toString(), () -> bytes);
  }

  /** The same line, its text fetched anew each time. */
  RecordLine fetchedBy(Supplier<byte[]> again) {
    return new RecordLine(id, again, number);
  }

  public String id() {
    return id;
  }

  /** Its text in UTF-8, without its end. */
  public byte[] json() {
    return json.get();
  }

  /**
   * The record that it holds.
   *
   * @throws screen.Failure of kind FOLDER where the line is in the file and is no whole record
   */
  public BibRecord record() {
    return recordWithout(Set.of());
  }

  /** The same without some of its fields. */
  public BibRecord recordWithout(Set<Field> unneeded) {
    byte[] line = json();
    if (number == 0) {
      return RecordJson.parse(line, unneeded);
    }
    try {
      return RecordJson.parse(line, unneeded);
    } catch (JacksonException | IllegalArgumentException e) {
      throw StoredRecords.notWhole(number).because(e);
    }
  }

  /** Whether both tell of the same record, however the lines are written. */
  public boolean tellsTheSameAs(RecordLine other) {
    return Arrays.equals(json(), other.json()) || record().equals(other.record());
  }
}
