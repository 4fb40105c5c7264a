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
 * New records that seem to be corrections of records of the same source that its new exports do not
 * hold any more: such a record has no number that would tell, and its id is made of what was
 * corrected.
 *
 * <p>The records that were there are read again only where some are missing and others are new.
 */
final class Corrections {
  /** What a correction is known by: it leaves one of these as it was. */
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
  private final List<Merge.Found> added = new ArrayList<>();

  /** Those of the records that were there, by their number in order, that are not found again. */
  private final BitSet missing = new BitSet();

  private int there;

  /**
   * Looks for none yet.
   *
   * @param sources those to look at, by their ids
   */
  Corrections(Set<String> sources) {
    this.sources = sources;
  }

  /** Takes note of a record that was there; they come in their order. */
  void wasThere(RecordLine known, boolean again) {
    if (!again && isNamedByContent(known)) {
      missing.set(there);
    }
    there++;
  }

  /** Takes note of a record that was not there. */
  void isNew(Merge.Found found) {
    if (isNamedByContent(found.line())) {
      added.add(found);
    }
  }

  /** Whether there can be any. */
  boolean arePossible() {
    return !added.isEmpty() && !missing.isEmpty();
  }

  /**
   * Tells the readings which of their records seem to be corrections, and of which.
   *
   * @param known the records that were there, once more
   */
  void tell(SortedRecords known) {
    Map<Integer, Merge.Found> byHash = new HashMap<>();
    for (Merge.Found found : added) {
      views(found.line()).forEach(view -> byHash.putIfAbsent(view.hashCode(), found));
    }
    for (int number = 0; known.hasNext(); number++) {
      RecordLine line = known.next();
      if (missing.get(number)) {
        tell(line, byHash);
      }
    }
  }

  private static void tell(RecordLine missing, Map<Integer, Merge.Found> byHash) {
    for (List<String> view : views(missing)) {
      Optional.ofNullable(byHash.get(view.hashCode()))
          .filter(found -> views(found.line()).contains(view))
          .ifPresent(found -> found.reading().seemsToCorrect(missing.id(), found.line().id()));
    }
  }

  private boolean isNamedByContent(RecordLine line) {
    return RecordKeys.isOfContent(line.id()) && sources.contains(source(line));
  }

  private static String source(RecordLine line) {
    return line.id().substring(0, line.id().indexOf(':'));
  }

  /** Its values as far as a correction leaves them, a list for each way of leaving them. */
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
