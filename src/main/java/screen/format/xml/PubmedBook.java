package screen.format.xml;

import screen.format.entry.EntryBuilder;
import screen.format.xml.syntax.XmlElement;
import screen.record.Field;

/** Reads books and their chapters in PubMed's XML; a chapter's book is its journal. */
final class PubmedBook {
  private PubmedBook() {}

  static void read(XmlElement document, EntryBuilder entry) {
    entry.add(Field.ACCESSION, document.text("PMID"));
    entry.add(Field.PMID, document.text("PMID"));
    PubmedParts.identifiers(document.all("ArticleIdList/ArticleId"), entry);
    PubmedParts.locations(document, entry);
    document.first("Book").ifPresent(book -> PubmedParts.locations(book, entry));
    boolean chapter = !document.text("ArticleTitle").isBlank();
    entry.add(Field.TITLE, document.text("ArticleTitle"));
    entry.add(Field.TITLE, document.text("VernacularTitle"));
    entry.add(Field.TITLE, document.text("Book/BookTitle"));
    PubmedParts.authors(document.all("AuthorList"), entry);
    if (!entry.has(Field.AUTHORS)) {
      PubmedParts.authors(document.all("Book/AuthorList"), entry);
    }
    PubmedParts.date(document, "Book/PubDate", entry);
    entry.add(Field.YEAR, document.text("ContributionDate/Year"));
    if (chapter) {
      entry.add(Field.JOURNAL, document.text("Book/BookTitle"));
    }
    entry.add(Field.PUBLISHER, document.text("Book/Publisher/PublisherName"));
    document.all("Book/Isbn").forEach(isbn -> entry.add(Field.ISBN, isbn.text()));
    entry.add(Field.TYPE, chapter ? "chapter" : "book");
    entry.add(Field.VOLUME, document.text("Book/Volume"));
    entry.add(Field.PAGES, document.text("Pagination/MedlinePgn"));
    PubmedParts.abstractOf(document.all("Abstract/AbstractText"), entry);
    PubmedParts.keywords(document, entry);
    document
        .all("PublicationType")
        .forEach(type -> entry.add(Field.PUBLICATION_TYPES, type.text()));
    document.all("Language").forEach(language -> entry.add(Field.LANGUAGE, language.text()));
  }
}
