package screen.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Pmid;

/** What stands in the place of a record's number besides the number. */
final class Accessions {
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile("(?:Art\\.|Article) ?(?:No\\.?|Number)[:.]? *(\\S+)");

  /** The Web of Science's numbers of MEDLINE's records. */
  private static final String OF_MEDLINE = "MEDLINE:";

  private Accessions() {}

  /** The article's number within its journal, which tools put there; otherwise "". */
  static String articleNumber(String value) {
    if (!value.startsWith("Art")) {
      return "";
    }
    Matcher matcher = ARTICLE_NUMBER.matcher(value);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The PMID that a number says it is; otherwise "". */
  static String pmid(String value) {
    return value.startsWith(OF_MEDLINE) ? Pmid.of(value.substring(OF_MEDLINE.length())) : "";
  }
}
