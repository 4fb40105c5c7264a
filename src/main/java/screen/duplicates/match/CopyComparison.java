package screen.duplicates.match;

import screen.duplicates.match.fields.Features;
import screen.record.RecordId;

/**
 * Recognises two entries of one export with one accession number: the database exported the record
 * twice. Weighted like an equal DOI; not in the table of weights.
 */
final class CopyComparison implements FieldComparison {
  private static final Agreement COPY = new Agreement(Level.SAME, 8, "exported twice");
  private static final Agreement OTHER = new Agreement(Level.UNKNOWN, 0, "not copies of one entry");

  @Override
  public Agreement compare(Features a, Features b) {
    return (a.isCopy() || b.isCopy())
            && a.id().source().equals(b.id().source())
            && key(a.id()).equals(key(b.id()))
        ? COPY
        : OTHER;
  }

  private static String key(RecordId id) {
    int tilde = id.key().lastIndexOf('~');
    return tilde < 0 ? id.key() : id.key().substring(0, tilde);
  }
}
