package screen.format.entry;

import java.util.Arrays;
import screen.PrintableText;
import screen.record.Field;

/**
 * Hands over entries of XML and JSON, where a file of another kind may have records of the same
 * names.
 */
public final class StructuredEntry {
  private static final String NOTHING_KNOWN =
      "None of its fields is known in this format; the file may be in another one. Export it again"
          + " in a known format.";

  private static final int SHOWN = 500;

  private StructuredEntry() {}

  /**
   * Hands over an entry, or its rejection if it is empty, which no real record is.
   *
   * @param record its source, shown if it is rejected: there may be thousands, too many to look
   *     each up in the file
   */
  public static void into(EntryBuilder entry, int line, Object record, Entries entries) {
    if (Arrays.stream(Field.values()).anyMatch(entry::has)) {
      entry.into(entries);
    } else {
      String shown = PrintableText.shortened(record.toString(), SHOWN);
      entries.reject(new Rejection(line, shown, NOTHING_KNOWN));
    }
  }
}
