package screen.format.vendor;

import screen.format.entry.EntryBuilder;
import screen.record.Field;
import screen.record.Pmid;

/** The numbers that CENTRAL lists: {@code PUBMED 21314913,EMBASE 603287047,CTgov NCT...}. */
public final class CochraneNumbers {
  private CochraneNumbers() {}

  /** Returns the name of the database within the Cochrane Library. */
  public static String database(boolean review) {
    return review
        ? "Cochrane Database of Systematic Reviews"
        : "Cochrane Central Register of Controlled Trials";
  }

  /** Adds the PMID among them. */
  public static void read(String numbers, EntryBuilder entry) {
    for (String number : numbers.split(",", -1)) {
      String pmid = Pmid.of(number);
      boolean named = number.strip().startsWith("PUBMED ") || !number.contains(" ");
      entry.add(Field.PMID, named ? pmid : "");
    }
  }
}
