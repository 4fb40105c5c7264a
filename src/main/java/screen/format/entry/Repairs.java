package screen.format.entry;

import java.util.ArrayList;
import java.util.List;
import screen.PrintableText;
import screen.format.clean.SpreadsheetMarks;
import screen.record.Field;

/** The repairs of one entry, in words; each is noted once. */
final class Repairs {
  private final List<String> all = new ArrayList<>(2);
  private final List<String> bySpreadsheet = new ArrayList<>(0);

  List<String> all() {
    return all;
  }

  /** The repairs of values that a spreadsheet changed. */
  List<String> bySpreadsheet() {
    return bySpreadsheet;
  }

  void add(Field field, String what) {
    add(field.key() + ": " + what);
  }

  /** Notes a repair of the entry as a whole. */
  void addToEntry(String what) {
    add("entry: " + what);
  }

  private void add(String repair) {
    if (!all.contains(repair)) {
      all.add(repair);
    }
  }

  /**
   * Restores a volume, issue or page that a spreadsheet changed; notes a date that cannot be
   * restored.
   */
  String number(Field field, String value) {
    if (SpreadsheetMarks.isLost(value)) {
      lost(field, value);
      return "";
    }
    if (SpreadsheetMarks.isDate(value) || (field != Field.PAGES && SpreadsheetMarks.isDay(value))) {
      madeADate(field, value);
    }
    String whole = SpreadsheetMarks.whole(value);
    if (!whole.equals(value)) {
      add(field, "decimal places removed");
    }
    return whole;
  }

  /** Notes a value that a spreadsheet destroyed. */
  void lost(Field field, String value) {
    ofASpreadsheet(field, "left empty, as '" + PrintableText.shortened(value) + "' was");
  }

  /** Notes a number that a spreadsheet turned into a date. */
  void madeADate(Field field, String value) {
    ofASpreadsheet(field, "'" + value + "' is a date");
  }

  private void ofASpreadsheet(Field field, String what) {
    String repair = field.key() + ": " + what + " made by a spreadsheet";
    if (!all.contains(repair)) {
      bySpreadsheet.add(repair);
    }
    add(repair);
  }
}
