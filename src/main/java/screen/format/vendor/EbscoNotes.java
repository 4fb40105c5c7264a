package screen.format.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.record.Field;

/**
 * Reads the prose that EBSCOhost writes into N1: {@code Accession Number: 136788050. Language:
 * English. Publication Type: ...} in CINAHL and PsycInfo, {@code Accession Number: 151137094; ...}
 * in the Academic Search family. Reads its links, too.
 */
public final class EbscoNotes {
  private static final Pattern NUMBER = Pattern.compile("Accession Number:\\s*([\\w-]+)");
  private static final Pattern PMID = Pattern.compile("PMID:\\s*(\\d{1,8})\\b");
  private static final Pattern LANGUAGE = Pattern.compile("Language:[ \\t]*+([^.;\\n]++)");
  private static final Pattern TYPES = Pattern.compile("Publication Type:\\s*([^.]+)\\.");
  private static final Pattern NUMBER_IN_LINK = Pattern.compile("[?&]AN=([\\w.-]+)");

  private EbscoNotes() {}

  public static void read(TaggedEntry raw, EntryBuilder entry) {
    String notes = String.join("\n", raw.all("N1"));
    entry.add(Field.ACCESSION, group(NUMBER, notes));
    entry.add(Field.ACCESSION, raw.first("AN"));
    entry.add(Field.ACCESSION, raw.first("ID"));
    entry.add(Field.PMID, group(PMID, notes));
    entry.add(Field.LANGUAGE, group(LANGUAGE, notes));
    for (String type : group(TYPES, notes).split(";", -1)) {
      entry.add(Field.PUBLICATION_TYPES, type);
    }
    String database = raw.first("DB");
    entry.database(EbscoDatabase.named(database));
    entry.add(Field.PMID, EbscoDatabase.pmid(database, group(NUMBER, notes)));
    entry.add(Field.PMID, EbscoDatabase.pmid(database, raw.first("AN")));
    for (String link : raw.all("UR")) {
      entry.add(Field.ACCESSION, number(link));
      entry.database(EbscoDatabase.ofLink(link));
      entry.add(Field.PMID, EbscoDatabase.pmid(EbscoDatabase.ofLink(link), number(link)));
    }
  }

  /** Returns the accession number in a classic link; "" for those of the new interface. */
  public static String number(String link) {
    return group(NUMBER_IN_LINK, link);
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : "";
  }
}
