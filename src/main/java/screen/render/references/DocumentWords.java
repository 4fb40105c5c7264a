package screen.render.references;

import java.util.Optional;
import screen.record.DocumentType;
import screen.record.Field;
import screen.record.Fields;

/** The words of RIS and BibTeX for a report's document type. */
final class DocumentWords {
  private DocumentWords() {}

  static Optional<DocumentType> type(Fields fields) {
    return DocumentType.of(fields.first(Field.TYPE));
  }

  /** The type's word in RIS. */
  static String ris(Fields fields) {
    Optional<DocumentType> type = type(fields);
    if (type.isEmpty()) {
      return fields.has(Field.JOURNAL) ? "JOUR" : "GEN";
    }
    return switch (type.get()) {
      case JOURNAL_ARTICLE -> "JOUR";
      case CONFERENCE_PAPER, CONFERENCE_ABSTRACT -> isInJournal(fields) ? "JOUR" : "CONF";
      case NEWS -> "NEWS";
      case WEB_PAGE, TRIAL_REGISTRATION -> "ELEC";
      case REPORT -> "RPRT";
      case DATASET -> "DATA";
      case PATENT -> "PAT";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case THESIS -> "THES";
      case PREPRINT -> "UNPB";
    };
  }

  /** The type's word in BibTeX. */
  static String bibtex(Fields fields) {
    Optional<DocumentType> type = type(fields);
    if (type.isEmpty()) {
      return fields.has(Field.JOURNAL) ? "article" : "misc";
    }
    return switch (type.get()) {
      case JOURNAL_ARTICLE -> "article";
      case CONFERENCE_PAPER, CONFERENCE_ABSTRACT ->
          isInJournal(fields) ? "article" : "inproceedings";
      case BOOK -> "book";
      case CHAPTER -> "incollection";
      case THESIS -> "phdthesis";
      case REPORT -> "techreport";
      case NEWS, WEB_PAGE, DATASET, PATENT, PREPRINT, TRIAL_REGISTRATION -> "misc";
    };
  }

  /** The type's id if the format's own word does not express it; else "". */
  static String beyond(String word, Fields fields) {
    Optional<DocumentType> type = type(fields);
    return type.equals(DocumentType.of(word)) ? "" : type.map(DocumentType::id).orElse("");
  }

  /** Conference papers and abstracts are cited as articles if a journal published them. */
  private static boolean isInJournal(Fields fields) {
    boolean numbered = fields.has(Field.VOLUME) || fields.has(Field.ISSN);
    return numbered && fields.has(Field.JOURNAL) && !fields.has(Field.BOOK_TITLE);
  }
}
