package screen.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kind of document that a report is, with the words that databases and reference managers use
 * for it. More specific types come later: if a source gives several for one report, the last of
 * these constants counts.
 */
public enum DocumentType {
  JOURNAL_ARTICLE(
      "journal-article",
      "a journal article",
      "jour ejour article electronicarticle journal journalarticle articlejournal journalarticles"
          + " academicjournal scholarlyjournals articleinpress originalarticle originalpaper"
          + " researcharticle periodical review reviewarticle letter editorial note shortsurvey"),
  NEWS(
      "news",
      "a news article",
      "news newspaper newspaperarticle articlenewspaper mgzn magazinearticle magazine"),
  WEB_PAGE("web-page", "a web page", "elec web webpage website online blog blogpost"),
  REPORT(
      "report",
      "a report",
      "rprt report reports techreport technicalreport govdoc governmentdocument pamphlet"
          + " workingpaper workingpapers"),
  DATASET("dataset", "a data set", "data dataset"),
  PATENT("patent", "a patent", "pat patent"),
  BOOK(
      "book",
      "a book",
      "book books ebook electronicbook edbook editedbook wholebook bookwhole mvbook collection"
          + " proceedings monograph"),
  CONFERENCE_PAPER(
      "conference-paper",
      "a conference paper",
      "conf cpaper inproceedings conference conferencepaper paperconference proceedingspaper"
          + " proceedingsarticle conferenceproceedings conferenceproceeding congress congresses"),
  CHAPTER(
      "chapter",
      "a chapter",
      "chap echap incollection inbook chapter bookchapter bookchapters booksection bookpart"),
  THESIS(
      "thesis",
      "a thesis",
      "thes thesis phdthesis mastersthesis mastersthesis dissertation dissertationthesis"
          + " dissertationsandtheses dissertationabstract doctoraldissertation"
          + " academicdissertation"),
  CONFERENCE_ABSTRACT(
      "conference-abstract",
      "a conference abstract",
      "conferenceabstract meetingabstract congressabstract"),
  PREPRINT(
      "preprint",
      "a preprint",
      "preprint preprints postedcontent unpb unpublished unpublishedwork unpublishedmaterial"),
  TRIAL_REGISTRATION(
      "trial-registration",
      "an entry of a trial registry",
      "trialregistration trialregistryrecord");

  private static final Pattern OTHER = Pattern.compile("[^a-z]+");
  private static final Map<String, DocumentType> BY_WORD = byWord();

  private final String id;
  private final String phrase;
  private final String words;

  DocumentType(String id, String phrase, String words) {
    this.id = id;
    this.phrase = phrase;
    this.words = words;
  }

  /** Its name in {@code records.jsonl}. */
  public String id() {
    return id;
  }

  /** The type for people, with its article. */
  public String phrase() {
    return phrase;
  }

  /** Whether such a document is part of a journal or book, with a volume or pages there. */
  public boolean isPart() {
    return switch (this) {
      case JOURNAL_ARTICLE, NEWS, CONFERENCE_PAPER, CONFERENCE_ABSTRACT, CHAPTER -> true;
      case WEB_PAGE, REPORT, DATASET, PATENT, BOOK, THESIS, PREPRINT, TRIAL_REGISTRATION -> false;
    };
  }

  /** The type for a source's word; empty for a word that is none, such as GEN. */
  public static Optional<DocumentType> of(String word) {
    DocumentType known = BY_WORD.get(word);
    return Optional.ofNullable(known == null ? BY_WORD.get(letters(word)) : known);
  }

  /** The most specific of several types; empty if there are none. */
  public static Optional<DocumentType> mostSpecific(Collection<DocumentType> types) {
    return types.stream().max(Comparator.naturalOrder());
  }

  private static Map<String, DocumentType> byWord() {
    Map<String, DocumentType> byWord = new HashMap<>();
    for (DocumentType type : values()) {
      byWord.put(type.id, type);
      byWord.put(letters(type.id), type);
      List<String> words = Arrays.asList(type.words.split(" ", -1));
      words.forEach(word -> byWord.put(word, type));
    }
    return byWord;
  }

  private static String letters(String word) {
    return OTHER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
