package screen.format.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Pmid;

/** Values that exports have in place of a record's number. */
public final class Accessions {
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile("(?:Art\\.|Article) ?(?:No\\.?|Number)[:.]? *(\\S+)");

  /** The Web of Science's and the BVS portal's numbers of MEDLINE's records. */
  private static final List<String> OF_MEDLINE = List.of("MEDLINE:", "mdl-");

  /** EndNote's link to the Web of Science. */
  private static final String GO_TO_ISI = "<Go to ISI>://";

  private static final Pattern OF_WEB_OF_SCIENCE = Pattern.compile("[A-Z]{2,8}:\\w+");

  private Accessions() {}

  /** Returns the article's number within its journal, which tools write here; otherwise "". */
  public static String articleNumber(String value) {
    if (!value.startsWith("Art")) {
      return "";
    }
    Matcher matcher = ARTICLE_NUMBER.matcher(value);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /**
   * Returns the number in an address such as {@code <Go to ISI>://WOS:000600717600001}; otherwise
   * "".
   */
  public static String ofWebOfScience(String address) {
    if (!address.startsWith(GO_TO_ISI)) {
      return "";
    }
    String number = address.substring(GO_TO_ISI.length());
    return OF_WEB_OF_SCIENCE.matcher(number).matches() ? number : "";
  }

  /** Returns the PMID if the number is marked as that of a MEDLINE record; otherwise "". */
  public static String pmid(String value) {
    for (String prefix : OF_MEDLINE) {
      if (value.startsWith(prefix)) {
        return Pmid.of(value.substring(prefix.length()));
      }
    }
    return "";
  }
}
