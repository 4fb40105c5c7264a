package screen.duplicates;

import java.util.Comparator;
import java.util.List;
import screen.record.BibRecord;

/**
 * Which records were imported first.
 *
 * @param importedFirst the order; it may ask for a record's id and its first search, and for no
 *     metadata
 * @param lines what the order depends on: as long as these lines stand in this order, whatever
 *     comes between them, records that are there keep their order
 */
public record ImportSequence(Comparator<BibRecord> importedFirst, List<String> lines) {
  public ImportSequence {
    lines = List.copyOf(lines);
  }
}
