package screen.format.entry;

import java.util.Arrays;
import screen.record.Field;

/** The entries of XML and JSON, where a file of another kind may have records of the same names. */
public final class StructuredEntry {
  private static final String NOTHING_KNOWN =
      "Nothing in it is known to this format; the file may be of another kind."
          + " Export it again in a known format.";

  private static final int SHOWN = 500;

  private StructuredEntry() {}

  /**
   * Hands it over; or its rejection where it holds nothing, which no record does.
   *
   * @param record what it was read from, shown where it is rejected: a file may hold thousands of
   *     such records, so none is looked up in the file
   */
  public static void into(EntryBuilder entry, int line, Object record, Entries entries) {
    if (Arrays.stream(Field.values()).anyMatch(entry::has)) {
      entry.into(entries);
    } else {
      String text = record.toString();
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      entries.reject(new Rejection(line, shown, NOTHING_KNOWN));
    }
  }
}
