package screen.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordKeys;

/**
 * Finds new records that seem to correct records of the same source that its new exports no longer
 * contain. Such records have no accession number: their id is derived from the very content that
 * was corrected.
 *
 * <p>The stored records are read a second time only if some are missing and others are new.
 */
final class Corrections {
  /** Groups of fields: a correction leaves at least one group unchanged. */
  private static final List<List<Field>> LEFT =
      List.of(
          List.of(Field.TITLE, Field.AUTHORS, Field.YEAR),
          List.of(Field.TITLE, Field.AUTHORS, Field.JOURNAL),
          List.of(Field.TITLE, Field.YEAR, Field.JOURNAL, Field.PAGES),
          List.of(Field.AUTHORS, Field.YEAR, Field.JOURNAL, Field.PAGES));

  private static final Set<Field> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(Field.TITLE, Field.AUTHORS, Field.YEAR, Field.JOURNAL, Field.PAGES));

  private final Set<String> sources;
  private final List<FoundRecord> added = new ArrayList<>();

  /** The 0-based positions of the stored records that were not found again. */
  private final BitSet missing = new BitSet();

  private int position;

  /**
   * Starts without records.
   *
   * @param sources the ids of the sources to look at
   */
  Corrections(Set<String> sources) {
    this.sources = sources;
  }

  /** Adds a stored record; to be called in their order. */
  void addStored(RecordLine known, boolean again) {
    if (!again && isNamedByContent(known)) {
      missing.set(position);
    }
    position++;
  }

  /** Adds a new record. */
  void addNew(FoundRecord found) {
    if (isNamedByContent(found.line())) {
      added.add(found);
    }
  }

  /** Whether there can be corrections. */
  boolean arePossible() {
    return !added.isEmpty() && !missing.isEmpty();
  }

  /**
   * Reports to each search which of their records seem to be corrections, and of which records.
   *
   * @param known the stored records, read a second time
   */
  void report(SortedRecords known) {
    Map<Integer, FoundRecord> byHash = new HashMap<>();
    for (FoundRecord found : added) {
      views(found.line()).forEach(view -> byHash.putIfAbsent(view.hashCode(), found));
    }
    for (int number = 0; known.hasNext(); number++) {
      RecordLine line = known.next();
      if (missing.get(number)) {
        report(line, byHash);
      }
    }
  }

  private static void report(RecordLine missing, Map<Integer, FoundRecord> byHash) {
    for (List<String> view : views(missing)) {
      Optional.ofNullable(byHash.get(view.hashCode()))
          .filter(found -> views(found.line()).contains(view))
          .ifPresent(found -> found.counts().noteCorrection(missing.id(), found.line().id()));
    }
  }

  private boolean isNamedByContent(RecordLine line) {
    return RecordKeys.isOfContent(line.id()) && sources.contains(source(line));
  }

  private static String source(RecordLine line) {
    return line.id().substring(0, line.id().indexOf(':'));
  }

  /** The source and values of the record for each group of fields that it has complete. */
  private static List<List<String>> views(RecordLine line) {
    Fields fields = line.recordWithout(OTHERS).fields();
    List<List<String>> views = new ArrayList<>();
    for (List<Field> left : LEFT) {
      if (left.stream().allMatch(fields::has)) {
        List<String> view = new ArrayList<>(List.of(source(line), left.toString()));
        left.forEach(field -> view.add(fields.first(field)));
        views.add(view);
      }
    }
    return views;
  }
}
