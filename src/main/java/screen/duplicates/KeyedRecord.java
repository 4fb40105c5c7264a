package screen.duplicates;

import java.util.List;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * What must be known of a record to find its candidates: little enough that the next search can
 * remember it of all records.
 */
public final class KeyedRecord {
  private final RecordId id;
  private final long print;
  private final String search;
  private final String issue;
  private final long[] keys;
  private final String place;
  private final String author;

  /**
   * A record as it was remembered.
   *
   * @param print tells its text from any other that it had or will have
   * @param search the search that found it first; "" where that is unknown
   * @param issue as its database prints it
   * @param keys the hashes of its blocking keys
   * @param place where it appeared, to sort large blocks by
   * @param author its first author, to sort large blocks by
   */
  public KeyedRecord(
      RecordId id,
      long print,
      String search,
      String issue,
      long[] keys,
      String place,
      String author) {
    this.id = id;
    this.print = print;
    this.search = search;
    this.issue = issue;
    this.keys = keys.clone();
    this.place = place;
    this.author = author;
  }

  /** The keys of a record. */
  public static KeyedRecord of(BibRecord record, long print) {
    return of(record, print, Features.of(record));
  }

  static KeyedRecord of(BibRecord record, long print, Features features) {
    return new KeyedRecord(
        record.id(),
        print,
        firstSearch(record),
        record.fields().first(Field.ISSUE),
        BlockingKeys.of(features).stream().mapToLong(BlockingKeys::hash).toArray(),
        BlockingKeys.byPlace(features),
        BlockingKeys.byAuthor(features));
  }

  /** A record of which only search and issue matter. */
  static KeyedRecord withoutKeys(BibRecord record) {
    String issue = record.fields().first(Field.ISSUE);
    return new KeyedRecord(record.id(), 0, firstSearch(record), issue, new long[0], "", "");
  }

  private static String firstSearch(BibRecord record) {
    return record.searches().isEmpty() ? "" : record.searches().get(0);
  }

  public RecordId id() {
    return id;
  }

  public long print() {
    return print;
  }

  public String search() {
    return search;
  }

  public String issue() {
    return issue;
  }

  public long[] keys() {
    return keys.clone();
  }

  public String place() {
    return place;
  }

  public String author() {
    return author;
  }

  /** The record as far as the order of imports asks. */
  BibRecord withoutMetadata() {
    return new BibRecord(
        id, search.isEmpty() ? List.of() : List.of(search), Fields.NONE, List.of());
  }
}
