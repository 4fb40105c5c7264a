package screen.format.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.vendor.PubmedNotices;
import screen.format.xml.syntax.XmlElement;
import screen.record.Field;

/**
 * Reads PubMed's XML. Every path begins at the record, because the lists of references and of
 * comments contain other papers' titles and numbers.
 */
public final class PubmedXml {
  public static final XmlReader READER =
      new XmlReader(
          "a root element PubmedArticleSet or the like",
          Pattern.compile("<(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation(?:Set)?)[\\s>]"),
          Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation"),
          Set.of(
              "ReferenceList",
              "InvestigatorList",
              "AffiliationInfo",
              "GrantList",
              "Sections",
              "History",
              "ChemicalList",
              "DataBankList"),
          PubmedXml::read);

  private PubmedXml() {}

  private static void read(XmlElement record, EntryBuilder entry) {
    entry.database("PubMed");
    record.first("BookDocument").ifPresent(book -> PubmedBook.read(book, entry));
    if (record.name().equals("MedlineCitation")) {
      citation(record, entry);
    }
    record.first("MedlineCitation").ifPresent(citation -> citation(citation, entry));
    identifiers(record.all("PubmedData/ArticleIdList/ArticleId"), entry);
    identifiers(record.all("PubmedBookData/ArticleIdList/ArticleId"), entry);
  }

  private static void citation(XmlElement citation, EntryBuilder entry) {
    entry.add(Field.ACCESSION, citation.text("PMID"));
    entry.add(Field.PMID, citation.text("PMID"));
    citation.first("Article").ifPresent(article -> article(article, entry));
    entry.add(Field.JOURNAL, citation.text("MedlineJournalInfo/MedlineTA"));
    entry.add(Field.ISSN, citation.text("MedlineJournalInfo/ISSNLinking"));
    citation
        .all("MeshHeadingList/MeshHeading")
        .forEach(heading -> entry.add(Field.KEYWORDS, heading(heading)));
    keywords(citation, entry);
    notices(citation.all("CommentsCorrectionsList/CommentsCorrections"), entry);
    if (!entry.has(Field.ABSTRACT)) {
      abstractOf(citation.all("OtherAbstract/AbstractText"), entry);
    }
  }

  private static void article(XmlElement article, EntryBuilder entry) {
    locations(article, entry);
    entry.add(Field.TITLE, article.text("ArticleTitle"));
    Field vernacular = entry.has(Field.TITLE) ? Field.ORIGINAL_TITLE : Field.TITLE;
    entry.add(vernacular, article.text("VernacularTitle"));
    authors(article.all("AuthorList"), entry);
    date(article, "Journal/JournalIssue/PubDate", entry);
    entry.add(Field.YEAR, article.text("ArticleDate/Year"));
    entry.add(Field.JOURNAL, article.text("Journal/Title"));
    entry.add(Field.JOURNAL, article.text("Journal/ISOAbbreviation"));
    entry.add(Field.VOLUME, article.text("Journal/JournalIssue/Volume"));
    entry.add(Field.ISSUE, article.text("Journal/JournalIssue/Issue"));
    entry.add(Field.PAGES, article.text("Pagination/MedlinePgn"));
    entry.pages(article.text("Pagination/StartPage"), article.text("Pagination/EndPage"));
    article.all("Journal/ISSN").forEach(issn -> entry.add(Field.ISSN, issn.text()));
    abstractOf(article.all("Abstract/AbstractText"), entry);
    article
        .all("PublicationTypeList/PublicationType")
        .forEach(type -> entry.add(Field.PUBLICATION_TYPES, type.text()));
    article.all("Language").forEach(language -> entry.add(Field.LANGUAGE, language.text()));
  }

  private static void notices(List<XmlElement> links, EntryBuilder entry) {
    for (XmlElement link : links) {
      switch (link.attribute("RefType")) {
        case "RetractionIn" -> PubmedNotices.retracted(entry);
        case "ExpressionOfConcernIn" -> PubmedNotices.ofConcern(entry);
        default -> {}
      }
    }
  }

  /** Adds the record's own DOI, unless it is stated to be invalid. */
  static void locations(XmlElement parent, EntryBuilder entry) {
    for (XmlElement location : parent.all("ELocationID")) {
      boolean valid = !location.attribute("ValidYN").equals("N");
      if (valid && location.attribute("EIdType").equals("doi")) {
        entry.add(Field.DOI, location.text());
      }
    }
  }

  static void identifiers(List<XmlElement> identifiers, EntryBuilder entry) {
    for (XmlElement identifier : identifiers) {
      switch (identifier.attribute("IdType")) {
        case "doi" -> entry.add(Field.DOI, identifier.text());
        case "pmc" -> entry.add(Field.PMCID, identifier.text());
        case "pubmed" -> entry.add(Field.PMID, identifier.text());
        default -> {}
      }
    }
  }

  static void authors(List<XmlElement> lists, EntryBuilder entry) {
    for (XmlElement list : lists) {
      if (!list.attribute("Type").equals("editors")) {
        for (XmlElement author : list.all("Author")) {
          if (!author.attribute("ValidYN").equals("N")) {
            entry.add(Field.AUTHORS, name(author));
          }
        }
      }
    }
  }

  private static String name(XmlElement author) {
    String family = author.text("LastName").strip();
    String given = author.text("ForeName").isBlank() ? "Initials" : "ForeName";
    String rest = (author.text(given).strip() + " " + author.text("Suffix").strip()).strip();
    if (family.isEmpty()) {
      return author.text("CollectiveName");
    }
    return rest.isEmpty() ? family : family + ", " + rest;
  }

  static void date(XmlElement parent, String path, EntryBuilder entry) {
    entry.add(Field.YEAR, parent.text(path + "/Year"));
    entry.add(Field.YEAR, parent.text(path + "/MedlineDate"));
    entry.date(
        parent.text(path + "/Year"), parent.text(path + "/Month"), parent.text(path + "/Day"));
  }

  /** Writes parts with a label as {@code METHODS: text}. */
  static void abstractOf(List<XmlElement> parts, EntryBuilder entry) {
    StringJoiner text = new StringJoiner("\n");
    for (XmlElement part : parts) {
      String label = part.attribute("Label");
      boolean labelled = !label.isEmpty() && !label.equals("UNLABELLED");
      text.add(labelled ? label + ": " + part.text() : part.text());
    }
    entry.add(Field.ABSTRACT, text.toString());
  }

  static void keywords(XmlElement parent, EntryBuilder entry) {
    parent.all("KeywordList/Keyword").forEach(keyword -> entry.add(Field.KEYWORDS, keyword.text()));
  }

  /** As in nbib: {@code *Descriptor/*qualifier}, the star for what the paper is mainly about. */
  private static String heading(XmlElement heading) {
    StringBuilder text = new StringBuilder(starred(heading.first("DescriptorName")));
    heading
        .all("QualifierName")
        .forEach(qualifier -> text.append('/').append(starred(Optional.of(qualifier))));
    return text.toString();
  }

  private static String starred(Optional<XmlElement> name) {
    return name.map(it -> (it.attribute("MajorTopicYN").equals("Y") ? "*" : "") + it.text().strip())
        .orElse("");
  }
}
