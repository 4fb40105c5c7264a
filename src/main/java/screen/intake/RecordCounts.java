package screen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the entries of one search compare with the records that the review had before. */
final class RecordCounts {
  private final SortedMap<String, String> corrections = new TreeMap<>();
  private final List<ExportWarnings.Reused> reused = new ArrayList<>();
  private int imported;
  private int known;
  private int updated;

  /** Counts an entry that is a new record. */
  void countNew() {
    imported++;
  }

  /** Counts an entry whose record existed already. */
  void countKnown(boolean changed) {
    known++;
    updated += changed ? 1 : 0;
  }

  /** Notes that a number returns with another article. */
  void noteReused(ExportWarnings.Reused number) {
    reused.add(number);
  }

  /**
   * Notes that a new record resembles one that this search no longer contains.
   *
   * @param before the id of the earlier record
   */
  void noteCorrection(String before, String id) {
    corrections.put(id, before);
  }

  /**
   * Resets the counts and notes that depend on the stored records, before they are collected again.
   */
  void reset() {
    imported = 0;
    known = 0;
    updated = 0;
    corrections.clear();
    reused.clear();
  }

  int imported() {
    return imported;
  }

  int known() {
    return known;
  }

  int updated() {
    return updated;
  }

  /** The earlier record that a new record resembles, by the id of the new one. */
  SortedMap<String, String> corrections() {
    return corrections;
  }

  List<ExportWarnings.Reused> reused() {
    return reused;
  }
}
