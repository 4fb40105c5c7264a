package screen.format.clean;

import java.util.regex.Pattern;

/** Recognises an author's affiliation, which some programs write into the field of the issue. */
public final class Affiliation {
  /** {@code (Roe A.; Doe J., j@example.org) School of Sleep, Nowhere}. */
  private static final Pattern WITH_AUTHORS =
      Pattern.compile("\\([^()]*\\p{Lu}\\.[^()]*\\)\\s*\\p{L}.*,.*");

  private static final Pattern PLACE =
      Pattern.compile(
          ".*\\b(?:Universit\\p{L}*|Department|Dept|School"
              + " of|Hospital|Institut\\p{L}*|Facult\\p{L}*|College|Clinic|Cent(?:er|re)"
              + " for|Division of|Laboratory)\\b.*,.*");

  private static final Pattern ADDRESS = Pattern.compile(".*\\S@\\S+\\.\\S.*");

  private Affiliation() {}

  /** Whether it is an affiliation or has an e-mail address. */
  public static boolean is(String value) {
    return value.length() > 10
        && value.length() < 5000
        && (WITH_AUTHORS.matcher(value).matches()
            || PLACE.matcher(value).matches()
            || ADDRESS.matcher(value).matches());
  }
}
