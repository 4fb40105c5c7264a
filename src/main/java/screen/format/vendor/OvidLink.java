package screen.format.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads Ovid's address of a record, which contains a code for the database and the record's number;
 * reference managers keep it.
 */
public final class OvidLink {
  private static final Pattern DATABASE = Pattern.compile("[?&]D=([a-z]+)");
  private static final Pattern NUMBER = Pattern.compile("[?&]AN=([^&\\s]+)");
  private static final String MEDLINE = "Ovid MEDLINE";

  private OvidLink() {}

  /** Adds the database and numbers of the record from an address; nothing if it is not Ovid's. */
  public static void read(String address, EntryBuilder entry) {
    if (address.contains("ovid.com") || address.contains("ovidweb.cgi")) {
      String name = database(address);
      String number = group(NUMBER, address);
      entry.database(name);
      entry.add(Field.ACCESSION, number);
      entry.add(Field.PMID, name.equals(MEDLINE) ? Pmid.of(number) : "");
    }
  }

  private static String database(String address) {
    String code = group(DATABASE, address);
    if (code.matches("(?:med|mes|prem|ppez|pmnm|mply).*")) {
      return MEDLINE;
    }
    if (code.startsWith("psyc") || code.startsWith("psyh")) {
      return "APA PsycInfo";
    }
    if (code.matches("(?:em|oem).*")) {
      return "Embase";
    }
    return code.startsWith("eric") ? "ERIC" : code.startsWith("cctr") ? "CENTRAL" : "";
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
