package screen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.AssignedNumber;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;

/**
 * Detects numbers that a source reassigned, as when a table numbers its rows and gets a new first
 * row: a number returns with the title or DOI of another number, which no longer has it. A row
 * alone may look like a correction, if it shares an author with the previous row.
 *
 * <p>Numbers assigned by a single body are ignored: no export reassigns them.
 */
final class Renumbering {
  private final List<Change> changes = new ArrayList<>();

  /** The ids that had a mark and no longer have it, by mark. */
  private final Map<String, Set<String>> lost = new HashMap<>();

  /** The ids that still have a mark, by mark. */
  private final Map<String, Set<String>> kept = new HashMap<>();

  /**
   * A number that returned with another title or DOI.
   *
   * @param gained the marks that it did not have before
   */
  private record Change(ExportWarnings.Reused number, RecordCounts counts, Set<String> gained) {}

  /**
   * Adds a record that is found again.
   *
   * @param reported whether it was already reported as another article
   */
  void addFoundAgain(BibRecord before, FoundRecord found, boolean reported) {
    BibRecord now = found.line().record();
    if (AssignedNumber.isKeyOf(now.fields())) {
      return;
    }
    Set<String> had = marks(before);
    Set<String> has = marks(now);
    if (had.equals(has)) {
      return;
    }
    String id = before.id().toString();
    had.stream()
        .filter(mark -> !has.contains(mark))
        .forEach(mark -> lost.computeIfAbsent(mark, it -> new HashSet<>()).add(id));
    if (!reported) {
      has.removeAll(had);
      changes.add(
          new Change(
              new ExportWarnings.Reused(found.at(), id, before.title(), now.title(), false),
              found.counts(),
              has));
    }
  }

  /** Whether there can be reassigned numbers that were not reported yet. */
  boolean isPossible() {
    return !changes.isEmpty();
  }

  /**
   * Reports to each search which of their numbers now belong to another article.
   *
   * @param known the stored records, read a second time
   * @param found the ids of all entries read
   */
  void report(SortedRecords known, Set<String> found) {
    Set<String> wanted = new HashSet<>();
    changes.forEach(change -> wanted.addAll(change.gained()));
    while (known.hasNext()) {
      RecordLine line = known.next();
      for (String mark : marks(line.record())) {
        boolean left = lost.getOrDefault(mark, Set.of()).contains(line.id());
        if (wanted.contains(mark) && !left) {
          (found.contains(line.id()) ? kept : lost)
              .computeIfAbsent(mark, it -> new HashSet<>())
              .add(line.id());
        }
      }
    }
    changes.stream()
        .filter(this::isOfAnother)
        .forEach(change -> change.counts().noteReused(change.number()));
  }

  private boolean isOfAnother(Change change) {
    return change.gained().stream()
        .anyMatch(
            mark ->
                !kept.containsKey(mark)
                    && lost.getOrDefault(mark, Set.of()).stream()
                        .anyMatch(id -> !id.equals(change.number().id())));
  }

  /** The marks that identify an article within its source: title and DOI. */
  private static Set<String> marks(BibRecord record) {
    Fields fields = record.fields();
    Set<String> marks = new HashSet<>();
    String title = String.join(" ", OtherArticle.words(fields.first(Field.TITLE)));
    if (!title.isEmpty()) {
      marks.add(record.id().source() + " title " + title);
    }
    if (fields.has(Field.DOI)) {
      marks.add(record.id().source() + " doi " + fields.first(Field.DOI));
    }
    return marks;
  }
}
