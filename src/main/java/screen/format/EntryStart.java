package screen.format;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How entries begin in each family of formats: a first line and the lines after it that leave no
 * doubt. Stricter than the readers, since text within an entry must never look like a beginning.
 */
enum EntryStart {
  NBIB(
      "nbib",
      "(?:PMID ?- ?\\d|OWN {1,2}- ?[A-Z]|STAT ?- ?[A-Z]).*",
      "(?:[A-Z]{2}  |[A-Z]{3} |[A-Z]{4})- ?\\S.*|[A-Z]{2,4} {0,2}- ?\\S.*"),
  RIS("RIS", " {0,2}TY {1,2}-(?:[ \\t\u00a0].*)?", " {0,2}[A-Z][A-Z0-9] {1,2}-(?:[ \\t\u00a0].*)?"),
  /** RIS whose entries have no type. */
  RIS_END("RIS", " {0,2}ER {1,2}- *"),
  WOS_FILE("the Web of Science's tagged text", "FN[ \\t]\\S.*", "VR[ \\t]\\d.*"),
  WOS(
      "the Web of Science's tagged text",
      "PT[ \\t][JBCSPD]\\s*",
      "(?:AU|AF|BA|BE|GP|CA|TI|ED|SO|FT|Z\\d)[ \\t]\\S.*"),
  COCHRANE_TEXT("Cochrane Library text", "Record #\\d+ of \\d+\\s*", "(?:ID|AU|TI): .*"),
  EBSCO_GENERIC("EBSCOhost's generic text", "(?:TI|AU|AN|SO|T1)- \\S.*", "[A-Z][A-Z0-9]- \\S.*"),
  EBSCO_TEXT("EBSCOhost's detailed text", "Record: \\d+\\s*", "Title:\\s*"),
  OVID_TAGGED("Ovid's tagged text", "\\s{0,2}<\\d+\\. ?>\\s*", "\\s{0,2}VN  ?- Ovid .*"),
  OVID_TEXT("Ovid's text", "<\\d+\\.?>\\s*", "[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*\\s*", " +\\S.*"),
  REFWORKS(
      "RefWorks' tagged text",
      "RT [A-Z][A-Za-z]+.*",
      "(?:SR|ID|A[1-9]|T[1-9]|LL|WT|YR|JF) .*",
      "(?:SR|ID|A[1-9]|T[1-9]|LL|WT|YR|JF) .*"),
  NOTE_EXPRESS("NoteExpress", "(?:\\(function.{0,300};)?\\s*\\{Reference Type\\}:.*"),
  CNKI(
      "CNKI's text",
      "(?:DataType|SrcDatabase-\\p{IsHan}+|Title-\\p{IsHan}+): ?.*",
      "[A-Z][A-Za-z]+-[A-Z]*\\p{IsHan}[\\p{IsHan}A-Z]*:.*"),
  REFER("Refer", "%[0TA] ?\\S.*", "%[\\S&&[^%]](?: .*|\\p{IsHan}.*)?"),
  BIBTEX(
      "BibTeX",
      "\\s{0,3}@(?!(?i:comment|preamble|string)\\b)(?:[A-Za-z][\\w"
          + " -]{1,40}|\\[[^\\]{}]{0,200}\\])\\s{0,20}[{(]\\s{0,20}[^,={}]{0,200}(?:,\\s*)?",
      "\\s*,?\\s*[A-Za-z][\\w.:+-]*\\s*=.*"),
  BIBTEX_IN_A_LINE(
      "BibTeX",
      "\\s{0,3}@(?:[A-Za-z][\\w"
          + " -]{1,40})\\s{0,20}[{(]\\s{0,20}[^,={}]{0,200},\\s*[A-Za-z][\\w.:+-]*\\s*=.*"),
  PUBMED_TEXT("PubMed's text for reading", "1[.:] \\S.*\\bPMID: \\d+.*"),
  PUBMED_XML(
      "PubMed's XML",
      EntryStart.PROLOGUE + "<(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation(?:Set)?)[ >].*"),
  ENDNOTE_XML("EndNote's XML", EntryStart.PROLOGUE + "<xml>.*"),
  EBSCO_XML("EBSCOhost's XML", EntryStart.PROLOGUE + "(?:<records>\\s*)?<rec[ >].*"),
  ICTRP_XML("the ICTRP's XML", EntryStart.PROLOGUE + "<(?:Trials_downloaded_from_ICTRP|Trial>).*"),
  CLINICALTRIALS_XML(
      "ClinicalTrials.gov's XML", EntryStart.PROLOGUE + "<(?:search_results|clinical_study)[ >].*"),
  JSON("JSON", "\\s{0,2}(?:\\[\\s*)?\\{\\s*\"[\\w .$@-]{1,60}\"\\s*:.*"),
  JSON_LINES("JSON", "\\s{0,2}\\[?\\s*\\{\\s*", "\\s*\"[\\w .$@-]{1,60}\"\\s*:.*"),
  TABLE("a table", tableHeader()),
  NARROW_TABLE("a table", narrowHeader());

  /** Declarations and comments that may come before the first element. */
  private static final String PROLOGUE = "\\s{0,2}(?:<[?!][^>]*>\\s*)*+";

  private static final String COLUMN =
      "\"?(?:title|article title|document title|authors?|author\\(s\\)|author names|doi|pmid|year"
          + "|publication year|journal|abstract|source title|key|item type|issn)\"?";

  private static final int ASCII = 128;

  private final String title;
  private final List<Pattern> lines;
  private final BitSet firstLetters;

  EntryStart(String title, String... lines) {
    this.title = title;
    this.lines = Arrays.stream(lines).map(it -> Pattern.compile(it, Pattern.DOTALL)).toList();
    this.firstLetters =
        IntStream.range(0, ASCII)
            .filter(c -> mayGoOn(this.lines.get(0), Character.toString(c)))
            .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** Whether a text that begins like this may match. */
  private static boolean mayGoOn(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.matches() || matcher.hitEnd();
  }

  /**
   * A header with three known column names and only short cells between; prose has blanks after
   * commas.
   */
  private static String tableHeader() {
    String others = "(?:[^,;\t]{0,40}\\1){0,8}";
    return "(?i)\"?[\\w (),/.-]{1,40}\"?([,;\t])"
        + others
        + COLUMN
        + "\\1"
        + others
        + COLUMN
        + "\\1"
        + others
        + COLUMN
        + "(?:\\1.*)?";
  }

  /** A header of at least two known column names and nothing else. */
  private static String narrowHeader() {
    return "(?i)" + COLUMN + "([,;\t])" + COLUMN + "(?:\\1" + COLUMN + ")*";
  }

  /** Whether a row of a table may begin like this too. */
  boolean isLikeARow() {
    return this == PUBMED_TEXT;
  }

  /** Name of its family for people; all members of a family have the same. */
  String title() {
    return title;
  }

  /** Number of lines that leave no doubt, at least one. */
  int length() {
    return lines.size();
  }

  /**
   * Whether a line may begin an entry, by its first character. This rules out nearly all patterns,
   * each of which costs more than reading the line.
   *
   * @param line not empty
   */
  boolean mayBegin(String line) {
    return line.charAt(0) >= ASCII || firstLetters.get(line.charAt(0));
  }

  /**
   * Whether a line matches the entry's line at this place.
   *
   * @param place 0 for the first, below {@link #length()}
   */
  boolean has(int place, String line) {
    return lines.get(place).matcher(line).matches();
  }
}
