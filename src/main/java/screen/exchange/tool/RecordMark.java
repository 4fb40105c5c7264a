package screen.exchange.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import screen.record.RecordId;

/**
 * The id of a record in files that other tools read and write: in a column or tag of its own, and
 * in the notes, which all tools keep.
 */
public final class RecordMark {
  private static final String[] COLUMNS = {"record", "ID", "record_id", "key"};
  private static final Pattern IN_NOTES = Pattern.compile("SCREEN-RECORD:\\s*(\\S+)");

  private RecordMark() {}

  /** The mark as written into the notes. */
  static String of(RecordId id) {
    return "SCREEN-RECORD: " + id;
  }

  /** The texts by which an entry names its record; empty for most entries. */
  public static List<String> in(ForeignEntry entry) {
    List<String> found = new ArrayList<>();
    Stream.of(COLUMNS).map(entry::cell).filter(RecordMark::isId).forEach(found::add);
    Matcher mark = IN_NOTES.matcher(entry.notes());
    while (mark.find()) {
      found.add(mark.group(1));
      // reference managers keep notes as HTML
      found.add(mark.group(1).replaceFirst("<.*", ""));
    }
    return found;
  }

  private static boolean isId(String text) {
    return RecordId.parse(text).isPresent();
  }
}
