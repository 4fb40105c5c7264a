package screen.duplicates.match.fields;

import java.util.Optional;
import screen.record.DocumentType;

/**
 * The kind of document that a record describes, as far as kinds exclude each other. A record's
 * {@link DocumentType} is finer; databases also disagree on whether a paper of a conference is an
 * article, a paper or a chapter of its proceedings.
 */
public enum DocumentKind {
  UNKNOWN("a document of unknown type"),
  ARTICLE("a journal article"),
  CONFERENCE_PAPER("a conference paper"),
  CONFERENCE_ABSTRACT("a conference abstract"),
  CHAPTER("a chapter"),
  BOOK("a book"),
  THESIS("a thesis"),
  REPORT("a report"),
  DATASET("a data set"),
  PATENT("a patent"),
  PREPRINT("a preprint"),
  WEB_PAGE("a web page"),
  REGISTRATION("an entry of a trial registry");

  private final String words;

  DocumentKind(String words) {
    this.words = words;
  }

  /** The kind for people, with its article. */
  public String words() {
    return words;
  }

  static DocumentKind of(Optional<DocumentType> type) {
    if (type.isEmpty()) {
      return UNKNOWN;
    }
    return switch (type.get()) {
      case JOURNAL_ARTICLE, NEWS -> ARTICLE;
      case CONFERENCE_PAPER -> CONFERENCE_PAPER;
      case CONFERENCE_ABSTRACT -> CONFERENCE_ABSTRACT;
      case CHAPTER -> CHAPTER;
      case BOOK -> BOOK;
      case THESIS -> THESIS;
      case REPORT -> REPORT;
      case DATASET -> DATASET;
      case PATENT -> PATENT;
      case PREPRINT -> PREPRINT;
      case WEB_PAGE -> WEB_PAGE;
      case TRIAL_REGISTRATION -> REGISTRATION;
    };
  }

  /** Whether an item of this kind is a part of a journal or book, and has its place there. */
  public boolean isPart() {
    return this == ARTICLE
        || this == CONFERENCE_PAPER
        || this == CONFERENCE_ABSTRACT
        || this == CHAPTER;
  }
}
