package screen.format.vendor;

import screen.format.entry.EntryBuilder;
import screen.record.Field;

/**
 * What PubMed links a paper with that is retracted or in doubt. The link tells, and not always the
 * type: of an expression of concern, PubMed gives it to the notice and none to the paper.
 */
public final class PubmedNotices {
  private PubmedNotices() {}

  public static void retracted(EntryBuilder entry) {
    entry.add(Field.PUBLICATION_TYPES, "Retracted Publication");
  }

  public static void ofConcern(EntryBuilder entry) {
    entry.add(Field.PUBLICATION_TYPES, "Expression of Concern");
    entry.mended(Field.PUBLICATION_TYPES, "taken from the link to an expression of concern");
  }
}
