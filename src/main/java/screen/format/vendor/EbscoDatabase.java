package screen.format.vendor;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Pmid;

/** EBSCOhost's databases by their short names. */
public final class EbscoDatabase {
  private static final Pattern IN_LINK = Pattern.compile("[?&]db=(\\w+)");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ccm", "CINAHL Complete"),
          Map.entry("cul", "CINAHL Ultimate"),
          Map.entry("rzh", "CINAHL"),
          Map.entry("jlh", "CINAHL Plus"),
          Map.entry("cin20", "CINAHL with Full Text"),
          Map.entry("c8h", "CINAHL with Full Text"),
          Map.entry("aph", "Academic Search Premier"),
          Map.entry("asn", "Academic Search Ultimate"),
          Map.entry("a9h", "Academic Search Complete"),
          Map.entry("psyh", "APA PsycInfo"),
          Map.entry("cmedm", "MEDLINE"),
          Map.entry("mnh", "MEDLINE with Full Text"),
          Map.entry("mdc", "MEDLINE Complete"),
          Map.entry("eric", "ERIC"),
          Map.entry("ecn", "EconLit"),
          Map.entry("egh", "Environment Index"),
          Map.entry("8gh", "GreenFILE"),
          Map.entry("i3h", "Criminal Justice Abstracts"));

  private EbscoDatabase() {}

  /** Returns the name for a code; a name or an unknown code is returned as is. */
  public static String named(String codeOrName) {
    return NAMES.getOrDefault(codeOrName.toLowerCase(Locale.ROOT), codeOrName);
  }

  /** Returns the PMID, which is the number of MEDLINE's records here; "" for other databases. */
  public static String pmid(String codeOrName, String number) {
    return named(codeOrName).startsWith("MEDLINE") ? Pmid.of(number) : "";
  }

  /** Returns the database named in a link to a record, or "". */
  public static String ofLink(String link) {
    Matcher matcher = IN_LINK.matcher(link);
    return matcher.find() ? named(matcher.group(1)) : "";
  }
}
