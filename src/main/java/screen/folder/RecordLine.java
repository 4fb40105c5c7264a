package screen.folder;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import screen.record.BibRecord;
import screen.record.Field;

/**
 * A record as a line of {@code records.jsonl}, whose text is fetched and parsed only when it is
 * asked for: millions of them can be sorted and merged by their ids.
 */
public final class RecordLine {
  private final String id;
  private final Supplier<byte[]> json;

  /**
   * A line that is kept elsewhere.
   *
   * @param json fetches its text, in UTF-8 and without its end
   */
  public RecordLine(String id, Supplier<byte[]> json) {
    this.id = id;
    this.json = json;
  }

  public static RecordLine of(BibRecord record) {
    byte[] bytes = RecordJson.bytes(record);
    return new RecordLine(record.id().toString(), () -> bytes);
  }

  public String id() {
    return id;
  }

  /** Its text in UTF-8, without its end. */
  public byte[] json() {
    return json.get();
  }

  /** The record that it tells of. */
  public BibRecord record() {
    return recordWithout(Set.of());
  }

  /** The same without some of its fields. */
  public BibRecord recordWithout(Set<Field> unneeded) {
    return RecordJson.parse(json(), unneeded);
  }

  /** Whether both tell of the same record, however the lines are written. */
  public boolean tellsTheSameAs(RecordLine other) {
    return Arrays.equals(json(), other.json()) || record().equals(other.record());
  }
}
