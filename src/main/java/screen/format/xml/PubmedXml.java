package screen.format.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    PubmedParts.identifiers(record.all("PubmedData/ArticleIdList/ArticleId"), entry);
    PubmedParts.identifiers(record.all("PubmedBookData/ArticleIdList/ArticleId"), entry);
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
    PubmedParts.keywords(citation, entry);
    notices(citation.all("CommentsCorrectionsList/CommentsCorrections"), entry);
    if (!entry.has(Field.ABSTRACT)) {
      PubmedParts.abstractOf(citation.all("OtherAbstract/AbstractText"), entry);
    }
  }

  private static void article(XmlElement article, EntryBuilder entry) {
    PubmedParts.locations(article, entry);
    entry.add(Field.TITLE, article.text("ArticleTitle"));
    Field vernacular = entry.has(Field.TITLE) ? Field.ORIGINAL_TITLE : Field.TITLE;
    entry.add(vernacular, article.text("VernacularTitle"));
    PubmedParts.authors(article.all("AuthorList"), entry);
    PubmedParts.date(article, "Journal/JournalIssue/PubDate", entry);
    entry.add(Field.YEAR, article.text("ArticleDate/Year"));
    entry.add(Field.JOURNAL, article.text("Journal/Title"));
    entry.add(Field.JOURNAL, article.text("Journal/ISOAbbreviation"));
    entry.add(Field.VOLUME, article.text("Journal/JournalIssue/Volume"));
    entry.add(Field.ISSUE, article.text("Journal/JournalIssue/Issue"));
    entry.add(Field.PAGES, article.text("Pagination/MedlinePgn"));
    entry.pages(article.text("Pagination/StartPage"), article.text("Pagination/EndPage"));
    article.all("Journal/ISSN").forEach(issn -> entry.add(Field.ISSN, issn.text()));
    PubmedParts.abstractOf(article.all("Abstract/AbstractText"), entry);
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
        case "RetractionOf", "ExpressionOfConcernFor" ->
            PubmedNotices.on(link.text("RefSource") + " PMID: " + link.text("PMID"), entry);
        default -> {}
      }
    }
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
