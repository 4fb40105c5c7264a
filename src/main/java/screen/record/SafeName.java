package screen.record;

import java.util.regex.Pattern;
import screen.Sha256;

/**
 * Turns a record's id into a name of letters, digits and few other characters, for files and
 * citation keys. Different ids have different names: a name that another id could have ends with
 * some digits of the id's hash.
 */
public final class SafeName {
  private static final int DIGITS = 6;
  private static final Pattern DOI = Pattern.compile("doi-10\\.\\d+/[A-Za-z0-9.-]+");
  private static final String COLLECTIONS =
      "(?:WOS|ISI|MEDLINE|BIOSIS|BCI|ZOOREC|CABI|CCC|DRCI|FSTA|INSPEC|KJD|PPRN|SCIELO)";
  private static final Pattern WEB_OF_SCIENCE = Pattern.compile(COLLECTIONS + ":[A-Z0-9]+");
  private static final Pattern LIKE_THESE =
      Pattern.compile("(?:doi-10\\.\\d+|" + COLLECTIONS + ")[-_].*");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.-]+");
  private static final Pattern PLAIN_IN_FILES = Pattern.compile("[A-Za-z0-9.~-]+");

  private SafeName() {}

  /** The name in files, such as {@code pubmed_19604642}. */
  public static String ofFile(RecordId id) {
    boolean plain = isPlain(id, PLAIN_IN_FILES) && id.source().indexOf('_') < 0;
    return id.toString().replaceAll("[^A-Za-z0-9._~-]", "_") + (plain ? "" : "~" + hash(id));
  }

  /** The citation key, such as {@code pubmed-19604642}. */
  public static String ofCitation(RecordId id) {
    boolean plain = isPlain(id, PLAIN) && id.source().indexOf('-') < 0;
    return id.toString().replaceAll("[^A-Za-z0-9.-]", "-") + (plain ? "" : "-" + hash(id));
  }

  private static boolean isPlain(RecordId id, Pattern plain) {
    String key = id.key();
    return DOI.matcher(key).matches()
        || WEB_OF_SCIENCE.matcher(key).matches()
        || (plain.matcher(key).matches() && !LIKE_THESE.matcher(key).matches());
  }

  private static String hash(RecordId id) {
    return Sha256.hex(id.toString()).substring(0, DIGITS);
  }
}
