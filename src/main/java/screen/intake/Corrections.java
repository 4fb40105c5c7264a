package screen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.folder.RecordLine;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordKeys;

/**
 * New records that seem to be corrections of records of the same source that its new exports do not
 * hold any more: such a record has no number that would tell, and its id is made of what was
 * corrected.
 */
final class Corrections {
  /** What a correction is known by: it leaves one of these as it was. */
  private static final List<List<Field>> LEFT =
      List.of(
          List.of(Field.TITLE, Field.AUTHORS, Field.YEAR),
          List.of(Field.TITLE, Field.AUTHORS, Field.JOURNAL),
          List.of(Field.TITLE, Field.YEAR, Field.JOURNAL, Field.PAGES),
          List.of(Field.AUTHORS, Field.YEAR, Field.JOURNAL, Field.PAGES));

  private final Set<String> sources;
  private final Map<String, String> gone = new HashMap<>();
  private final List<Merge.Found> added = new ArrayList<>();

  /**
   * Looks for none yet.
   *
   * @param sources those to look at, by their ids
   */
  Corrections(Set<String> sources) {
    this.sources = sources;
  }

  /** Takes note of a record that was there and is not found again. */
  void notFoundAgain(RecordLine known) {
    if (isNamedByContent(known)) {
      digests(known).forEach(digest -> gone.putIfAbsent(digest, known.id()));
    }
  }

  /** Takes note of a record that was not there. */
  void isNew(Merge.Found found) {
    if (isNamedByContent(found.line())) {
      added.add(found);
    }
  }

  /** Tells the readings which of their records seem to be corrections, and of which. */
  void tell() {
    if (gone.isEmpty()) {
      return;
    }
    for (Merge.Found found : added) {
      digests(found.line()).stream()
          .flatMap(digest -> Optional.ofNullable(gone.get(digest)).stream())
          .findFirst()
          .ifPresent(before -> found.reading().seemsToCorrect(before, found.line().id()));
    }
  }

  private boolean isNamedByContent(RecordLine line) {
    int colon = line.id().indexOf(':');
    return RecordKeys.isOfContent(line.id().substring(colon + 1))
        && sources.contains(line.id().substring(0, colon));
  }

  private static List<String> digests(RecordLine line) {
    String source = line.id().substring(0, line.id().indexOf(':') + 1);
    Fields fields = line.record().fields();
    List<String> digests = new ArrayList<>();
    for (int i = 0; i < LEFT.size(); i++) {
      if (LEFT.get(i).stream().allMatch(fields::has)) {
        digests.add(source + i + ":" + RecordKeys.digest(fields, LEFT.get(i)));
      }
    }
    return digests;
  }
}
