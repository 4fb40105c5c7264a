package screen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A record as in PRISMA: one entry of a source, found by one or more of its searches.
 *
 * @param searches ids of the searches that found it, in order of round, source and id
 * @param fields its metadata in the newest of these searches
 * @param repaired the repairs that the import made, in words
 */
public record BibRecord(RecordId id, List<String> searches, Fields fields, List<String> repaired) {
  private static final String REUSED = "accession: belonged to another article before";

  public BibRecord {
    searches = List.copyOf(searches);
    repaired = List.copyOf(repaired);
  }

  /** Whether an earlier export had another article under this record's number. */
  public boolean isRenumbered() {
    return repaired.contains(REUSED);
  }

  /** This record with a note that an earlier export had another article under its number. */
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
