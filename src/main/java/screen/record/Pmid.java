package screen.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds PMIDs, and the numbers of full texts in PubMed Central. */
public final class Pmid {
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:PMID|PUBMED|MEDLINE)\\s*:?\\s*)?0*([1-9]\\d{0,7})(?:\\.0)?(?:\\s*\\[PMID])?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b(?:PMID|PUBMED|PubMed)\\b\\s*:?\\s*|pubmed\\.ncbi\\.nlm\\.nih\\.gov/|/pubmed/(?:\\?term=)?|europepmc\\.org/[a-z]+/MED/)([1-9]\\d{0,7})\\b");
  private static final Pattern CENTRAL =
      Pattern.compile("(?:\\bPMC\\s?|/pmc/articles/)([1-9]\\d{2,8})\\b", Pattern.CASE_INSENSITIVE);

  private Pmid() {}

  /** The PMID if the whole text is one, with or without {@code PMID:}; else "". */
  public static String of(String text) {
    Matcher matcher = ALONE.matcher(text.strip());
    return matcher.matches() ? matcher.group(1) : "";
  }

  /**
   * The first number that the text marks as a PMID, as in {@code PMID: 19604642}; "" if there is
   * none.
   */
  public static String in(String text) {
    boolean possible =
        text.contains("ubmed")
            || text.contains("PMID")
            || text.contains("UBMED")
            || text.contains("/MED/");
    if (!possible) {
      return "";
    }
    Matcher matcher = NAMED.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The first {@code PMC...} in a text; "" if there is none. */
  public static String centralIn(String text) {
    Matcher matcher = CENTRAL.matcher(text);
    return matcher.find() ? "PMC" + matcher.group(1) : "";
  }
}
