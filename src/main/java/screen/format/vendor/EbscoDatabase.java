package screen.format.vendor;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Pmid;

/** EBSCOhost's short names of databases. */
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

  /** The name behind a code; a name, or a code that is not known, as it is. */
  public static String named(String codeOrName) {
    return NAMES.getOrDefault(codeOrName.toLowerCase(Locale.ROOT), codeOrName);
  }

  /** The PMID, which MEDLINE's records have for their number here; "" in other databases. */
  public static String pmid(String codeOrName, String number) {
    return named(codeOrName).startsWith("MEDLINE") ? Pmid.of(number) : "";
  }

  /** The database that a link to a record names, or "". */
  public static String ofLink(String link) {
    Matcher matcher = IN_LINK.matcher(link);
    return matcher.find() ? named(matcher.group(1)) : "";
  }
}
