package screen.format.xml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.clean.Accessions;
import screen.format.entry.EntryBuilder;
import screen.format.vendor.EbscoDatabase;
import screen.format.vendor.OvidLink;
import screen.format.xml.syntax.XmlElement;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads EndNote's XML, which Zotero, Mendeley and Bookends write too. A value may be spread over
 * several {@code style} elements; several values in one are separated by a carriage return.
 */
public final class EndnoteXml {
  public static final XmlReader READER =
      new XmlReader(
          "records with rec-number, ref-type or contributors, as EndNote writes them",
          Pattern.compile(
              "<records>\\s*<record>|<record>[\\s\\S]{0,3000}<(?:ref-type|rec-number|contributors)[\\s/>]"),
          Set.of("record"),
          Set.of("database", "foreign-keys", "auth-address", "pdf-urls", "image", "attachments"),
          EndnoteXml::read);

  private static final List<String> JOURNALS =
      List.of(
          "periodical/full-title",
          "titles/secondary-title",
          "periodical/abbr-1",
          "alt-periodical/full-title",
          "titles/alt-title");

  private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
  private static final Pattern KEYWORD_ENDS = Pattern.compile("[\\r\\n;]+");
  private static final Pattern EBSCO_NUMBER = Pattern.compile("ebscohost\\.com.*[?&]AN=([\\w.-]+)");
  private static final Pattern NUMBER = Pattern.compile("\\d{5,8}");

  private EndnoteXml() {}

  private static void read(XmlElement record, EntryBuilder entry) {
    String accession = record.text("accession-num").strip();
    String database = record.text("remote-database-name");
    entry.add(Field.ACCESSION, accession);
    LINES
        .splitAsStream(database.strip())
        .findFirst()
        .ifPresent(name -> entry.database(EbscoDatabase.named(name)));
    if (isPubmed(accession, database)) {
      entry.add(Field.PMID, accession);
    }
    addresses(record, entry);
    entry.add(Field.PMCID, Pmid.centralIn(record.text("custom2")));
    doi(record, entry);
    entry.add(Field.TITLE, record.text("titles/title"));
    entry.add(Field.ORIGINAL_TITLE, record.text("titles/translated-title"));
    for (XmlElement author : record.all("contributors/authors/author")) {
      entry.add(Field.AUTHORS, author.text());
    }
    entry.add(Field.YEAR, record.text("dates/year"));
    entry.add(Field.YEAR, record.text("dates/pub-dates/date"));
    for (String path : JOURNALS) {
      entry.add(Field.JOURNAL, record.text(path));
    }
    entry.add(Field.VOLUME, record.text("volume"));
    entry.add(Field.ISSUE, record.text("number"));
    entry.add(Field.PAGES, record.text("pages"));
    entry.add(Field.DATE, record.text("dates/pub-dates/date") + " " + record.text("dates/year"));
    entry.add(Field.PUBLISHER, record.text("publisher"));
    entry.add(Field.ISSN, record.text("isbn"));
    entry.add(Field.ISSN, record.text("issn"));
    entry.add(Field.ABSTRACT, record.text("abstract"));
    for (XmlElement keyword : record.all("keywords/keyword")) {
      KEYWORD_ENDS.splitAsStream(keyword.text()).forEach(line -> entry.add(Field.KEYWORDS, line));
    }
    record
        .first("ref-type")
        .ifPresent(type -> entry.add(Field.PUBLICATION_TYPES, type.attribute("name")));
    entry.add(Field.LANGUAGE, record.text("language"));
  }

  /** EndNote keeps a PMID as accession number; other databases' numbers look much the same. */
  private static boolean isPubmed(String accession, String database) {
    String name = database.toLowerCase(Locale.ROOT);
    boolean pubmed = name.contains("medline") || name.contains("pubmed");
    return NUMBER.matcher(accession).matches()
        && (name.isBlank() || (pubmed && !name.contains("embase")));
  }

  private static void addresses(XmlElement record, EntryBuilder entry) {
    for (String path :
        List.of("urls/related-urls/url", "urls/web-urls/url", "urls/text-urls/url")) {
      for (XmlElement address : record.all(path)) {
        String url = address.text();
        entry.add(Field.ACCESSION, Accessions.ofWebOfScience(url));
        if (url.contains("http")) {
          EBSCO_NUMBER
              .matcher(url)
              .results()
              .forEach(number -> entry.add(Field.ACCESSION, number.group(1)));
          OvidLink.read(url, entry);
          entry.add(Field.PMID, Pmid.in(url));
          entry.add(Field.URL, url);
        }
      }
    }
  }

  /** Sysrev writes several DOIs, often the same, in a row. */
  private static void doi(XmlElement record, EntryBuilder entry) {
    List<XmlElement> parts = record.all("electronic-resource-num/style");
    boolean several = parts.stream().filter(part -> part.text().startsWith("10.")).count() > 1;
    entry.add(Field.DOI, several ? parts.get(0).text() : record.text("electronic-resource-num"));
    for (XmlElement address : record.all("urls/related-urls/url")) {
      String url = address.text();
      if (url.contains("doi.org/")) {
        entry.add(Field.DOI, Doi.in(url));
      }
    }
  }
}
