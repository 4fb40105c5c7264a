package screen.folder.records;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import screen.Failure;
import screen.record.BibRecord;
import screen.record.Field;
import tools.jackson.core.JacksonException;

/**
 * A record as a line of {@code records.jsonl}. Its text is fetched and parsed only when needed, so
 * that millions of lines can be sorted and merged by id.
 */
public final class RecordLine {
  /** The remedy for a file that the tool makes. */
  public static final String WRITE_AGAIN =
      "Run `screen run`, which writes this file again from the exports and the rulings.";

  static final String FILE = "records/records.jsonl";

  private final String id;
  private final Supplier<byte[]> json;
  private final int number;

  /**
   * A line whose text is kept elsewhere.
   *
   * @param json fetches the text, in UTF-8 without line end
   */
  public RecordLine(String id, Supplier<byte[]> json) {
    this(id, json, 0);
  }

  /**
   * A line of the file.
   *
   * @param number 1-based; 0 if it is not in the file yet
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

  public String id() {
    return id;
  }

  /** The number of the line in the file, 1-based; 0 if it is not in the file yet. */
  int number() {
    return number;
  }

  /** The text in UTF-8, without line end. */
  public byte[] json() {
    return json.get();
  }

  /**
   * Parses the record.
   *
   * @throws screen.Failure of kind FOLDER if the line is from the file and is not a complete record
   */
  public BibRecord record() {
    return recordWithout(Set.of());
  }

  /**
   * The searches that found the record, from the beginning of the line; its other fields are not
   * checked.
   *
   * @throws screen.Failure as {@link #record} does
   */
  public List<String> searches() {
    try {
      return RecordJson.searches(json());
    } catch (JacksonException | IllegalArgumentException e) {
      throw notWhole(number).because(e);
    }
  }

  /** Parses the record without some fields. */
  public BibRecord recordWithout(Set<Field> unneeded) {
    return record(json(), number, unneeded);
  }

  /** Parses a line with this number, as {@link #recordWithout} does. */
  static BibRecord record(byte[] line, int number, Set<Field> unneeded) {
    if (number == 0) {
      return RecordJson.parse(line, unneeded);
    }
    try {
      return RecordJson.parse(line, unneeded);
    } catch (JacksonException | IllegalArgumentException e) {
      throw notWhole(number).because(e);
    }
  }

  /**
   * The failure for an incomplete record. It omits the parser's message, which would not help, as
   * the file is derived.
   */
  static Failure notWhole(int line) {
    return damaged(line, "is not a complete record");
  }

  /** The failure for a damaged line, 1-based. */
  static Failure damaged(int line, String what) {
    return Failure.folder("Line " + line + " " + what + ". " + WRITE_AGAIN).at(FILE, line);
  }

  /** Whether both are the same record, even if the lines are written differently. */
  public boolean isSameRecordAs(RecordLine other) {
    return Arrays.equals(json(), other.json()) || record().equals(other.record());
  }
}
