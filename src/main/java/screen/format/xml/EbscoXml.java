package screen.format.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.table.TableCells;
import screen.format.xml.syntax.XmlElement;
import screen.record.Field;

/** Reads EBSCOhost's XML, both its exports and the answers of its search interface. */
public final class EbscoXml {
  public static final XmlReader READER =
      new XmlReader(
          "records with a header that has a shortDbName, as EBSCOhost writes them",
          Pattern.compile("<header[^>]{0,500}\\sshortDbName="),
          Set.of("rec"),
          Set.of("affil", "holdings"),
          EbscoXml::read);

  private EbscoXml() {}

  private static void read(XmlElement record, EntryBuilder entry) {
    record.find("header").ifPresent(header -> entry.database(header.attribute("longDbName")));
    record.find("artinfo").ifPresent(article -> identifiers(article, entry));
    record
        .find("header")
        .ifPresent(header -> entry.add(Field.ACCESSION, header.attribute("uiTerm")));
    record.find("artinfo").ifPresent(article -> article(article, entry));
    record.find("jinfo").ifPresent(journal -> journal(journal, entry));
    record.find("pubinfo").ifPresent(issue -> issue(issue, entry));
    record.find("bkinfo").ifPresent(book -> book(book, entry));
    record.find("pLink").ifPresent(link -> entry.add(Field.URL, link.text("url").strip()));
    entry.add(Field.URL, record.text("plink"));
    record.find("language").ifPresent(language -> entry.add(Field.LANGUAGE, language.text()));
  }

  /** The number without a type is the database's own; that of type cinahl is not. */
  private static void identifiers(XmlElement article, EntryBuilder entry) {
    for (XmlElement number : article.all("ui")) {
      switch (number.attribute("type")) {
        case "" -> entry.add(Field.ACCESSION, number.text());
        case "doi" -> entry.add(Field.DOI, number.text());
        case "pmid" -> entry.add(Field.PMID, number.text());
        default -> {}
      }
    }
  }

  private static void article(XmlElement article, EntryBuilder entry) {
    entry.add(Field.TITLE, article.text("tig/atl"));
    for (String path : List.of("aug/au", "au")) {
      article.all(path).forEach(author -> entry.add(Field.AUTHORS, author.text()));
    }
    String first = article.text("ppf").strip();
    String count = article.text("ppct").strip();
    entry.add(Field.PAGES, article.text("pages"));
    if (!entry.has(Field.PAGES)) {
      entry.pages(first, TableCells.lastPage(first, count));
    }
    entry.add(Field.ABSTRACT, TableCells.withoutNotice(article.text("ab")));
    for (String path : List.of("sug/subj", "su", "keyword", "sug/keyword")) {
      article.all(path).forEach(subject -> entry.add(Field.KEYWORDS, subject.text()));
    }
    for (String path : List.of("pubtype", "doctype")) {
      article.all(path).forEach(type -> entry.add(Field.PUBLICATION_TYPES, type.text()));
    }
  }

  /** A book's people and title count only if its part has none. */
  private static void book(XmlElement book, EntryBuilder entry) {
    entry.add(Field.TITLE, book.text("btl"));
    entry.add(Field.BOOK_TITLE, book.text("btl"));
    book.all("isbn").forEach(isbn -> entry.add(Field.ISBN, isbn.text()));
    if (!entry.has(Field.AUTHORS)) {
      book.all("aug/au").forEach(author -> entry.add(Field.AUTHORS, author.text()));
    }
  }

  private static void journal(XmlElement journal, EntryBuilder entry) {
    entry.add(Field.JOURNAL, journal.text("jtl"));
    journal.all("issn").forEach(issn -> entry.add(Field.ISSN, issn.text()));
  }

  private static void issue(XmlElement issue, EntryBuilder entry) {
    issue.first("dt").ifPresent(date -> entry.add(Field.YEAR, date.attribute("year")));
    entry.add(Field.YEAR, issue.text("dt"));
    issue
        .first("dt")
        .ifPresent(
            it -> entry.date(it.attribute("year"), it.attribute("month"), it.attribute("day")));
    entry.add(Field.PUBLISHER, issue.text("pub"));
    entry.add(Field.VOLUME, issue.text("vid"));
    entry.add(Field.ISSUE, issue.text("iid"));
  }
}
