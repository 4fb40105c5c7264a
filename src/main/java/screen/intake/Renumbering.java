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
 * Numbers of a source that were given anew, as the rows of a table are that got one more row on
 * top: a number comes back with the title or DOI that was another number's, and that other number
 * has it no more. Each row by itself may look like a correction, where it shares an author with the
 * row before it.
 *
 * <p>Numbers that one body assigns are left out: no export gives them anew.
 */
final class Renumbering {
  private final List<Change> changes = new ArrayList<>();

  /** The numbers that had a mark and have it no more, by mark. */
  private final Map<String, Set<String>> lost = new HashMap<>();

  /** The numbers that have a mark still, by mark. */
  private final Map<String, Set<String>> held = new HashMap<>();

  /**
   * A number that came back with another title or DOI.
   *
   * @param gained the marks that it had not
   */
  private record Change(ExportWarnings.Reused number, RecordReading reading, Set<String> gained) {}

  /**
   * Takes note of a record that is found again.
   *
   * @param told whether it was told already that it is another article
   */
  void isFoundAgain(BibRecord before, Merge.Found found, boolean told) {
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
    if (!told) {
      has.removeAll(had);
      changes.add(
          new Change(
              new ExportWarnings.Reused(found.at(), id, before.title(), now.title(), false),
              found.reading(),
              has));
    }
  }

  /** Whether there can be any that were not told yet. */
  boolean isPossible() {
    return !changes.isEmpty();
  }

  /**
   * Tells the readings which of their numbers were another article's.
   *
   * @param known the records that were there, once more
   * @param found the ids of all that was read
   */
  void tell(SortedRecords known, Set<String> found) {
    Set<String> wanted = new HashSet<>();
    changes.forEach(change -> wanted.addAll(change.gained()));
    while (known.hasNext()) {
      RecordLine line = known.next();
      for (String mark : marks(line.record())) {
        boolean left = lost.getOrDefault(mark, Set.of()).contains(line.id());
        if (wanted.contains(mark) && !left) {
          (found.contains(line.id()) ? held : lost)
              .computeIfAbsent(mark, it -> new HashSet<>())
              .add(line.id());
        }
      }
    }
    changes.stream()
        .filter(this::isOfAnother)
        .forEach(change -> change.reading().isReused(change.number()));
  }

  private boolean isOfAnother(Change change) {
    return change.gained().stream()
        .anyMatch(
            mark ->
                !held.containsKey(mark)
                    && lost.getOrDefault(mark, Set.of()).stream()
                        .anyMatch(id -> !id.equals(change.number().id())));
  }

  /** What an article is known by, of one source. */
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
