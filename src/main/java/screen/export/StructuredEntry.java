package screen.export;

import java.util.Arrays;
import screen.record.Field;

/** The entries of XML and JSON, where a file of another kind may have records of the same names. */
final class StructuredEntry {
  private static final String NOTHING_KNOWN =
      "Nothing in it is known to this format; the file may be of another kind."
          + " Export it again in a known format.";

  private StructuredEntry() {}

  /** Hands it over; or its rejection where it holds nothing, which no record does. */
  static void into(EntryBuilder entry, int line, Entries entries) {
    if (Arrays.stream(Field.values()).anyMatch(entry::has)) {
      entry.into(entries);
    } else {
      entries.reject(new Rejection(line, "", NOTHING_KNOWN));
    }
  }
}
