package screen.format.vendor;

import screen.format.entry.EntryBuilder;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Pmid;

/**
 * PubMed's notices on a paper that is retracted or in doubt. The link is decisive, not always the
 * type: for an expression of concern, PubMed gives the type to the notice and none to the paper.
 */
public final class PubmedNotices {
  private PubmedNotices() {}

  public static void retracted(EntryBuilder entry) {
    entry.add(Field.PUBLICATION_TYPES, "Retracted Publication");
  }

  public static void ofConcern(EntryBuilder entry) {
    entry.add(Field.PUBLICATION_TYPES, "Expression of Concern");
    entry.repaired(Field.PUBLICATION_TYPES, "taken from the link to an expression of concern");
  }

  /** Adds the article that the entry itself is a notice on, from a citation of it. */
  public static void on(String citation, EntryBuilder entry) {
    entry.add(Field.NOTICE_OF, Pmid.in(citation));
    entry.add(Field.NOTICE_OF, Doi.in(citation));
  }
}
