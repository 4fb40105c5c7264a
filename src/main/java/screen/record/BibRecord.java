package screen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * PRISMA's record: one entry that a source's exports hold, by whichever of its searches it was
 * found.
 *
 * @param searches the ids of the searches that found it, in the order in which they count (round,
 *     source, id)
 * @param fields its metadata, as of the newest of these searches
 * @param repaired what the import mended in it, in words
 */
public record BibRecord(RecordId id, List<String> searches, Fields fields, List<String> repaired) {
  private static final String REUSED = "accession: belonged to another article before";

  public BibRecord {
    searches = List.copyOf(searches);
    repaired = List.copyOf(repaired);
  }

  /** Whether an earlier export gave its number to another article. */
  public boolean isRenumbered() {
    return repaired.contains(REUSED);
  }

  /** The same, with a note that an earlier export gave its number to another article. */
  public BibRecord renumbered() {
    if (isRenumbered()) {
      return this;
    }
    List<String> noted = new ArrayList<>(repaired);
    noted.add(REUSED);
    return new BibRecord(id, searches, fields, noted);
  }

  public String title() {
    return fields.first(Field.TITLE);
  }

  public List<String> authors() {
    return fields.all(Field.AUTHORS);
  }

  public OptionalInt year() {
    String year = fields.first(Field.YEAR);
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  public String journal() {
    return fields.first(Field.JOURNAL);
  }

  public String doi() {
    return fields.first(Field.DOI);
  }

  public String pmid() {
    return fields.first(Field.PMID);
  }
}
