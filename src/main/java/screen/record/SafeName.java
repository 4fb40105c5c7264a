package screen.record;

import java.util.regex.Pattern;
import screen.Sha256;

/**
 * A record's id where other signs than letters and digits are not allowed, as in the name of a file
 * or the key of a citation. No two ids have the same name: one that could be taken for another's
 * ends with some digits of its hash.
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

  /** Such as {@code pubmed_19604642}, for a file. */
  public static String ofFile(RecordId id) {
    boolean plain = isPlain(id, PLAIN_IN_FILES) && id.source().indexOf('_') < 0;
    return id.toString().replaceAll("[^A-Za-z0-9._~-]", "_") + (plain ? "" : "~" + hash(id));
  }

  /** Such as {@code pubmed-19604642}, for a citation. */
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
