package screen.format.bibtex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.bibtex.syntax.BibtexEntry;
import screen.format.bibtex.syntax.BibtexNames;
import screen.format.bibtex.syntax.Latex;
import screen.format.entry.EntryBuilder;
import screen.format.vendor.CochraneNumbers;
import screen.format.vendor.EbscoDatabase;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Pmid;

/** Reads fields from a BibTeX entry, in the dialects of databases and tools. */
final class BibtexFields {
  private static final Pattern WOS_NUMBER = Pattern.compile("[A-Z]{3,9}:[A-Z0-9]{6,}");
  private static final Pattern SCOPUS_NUMBER =
      Pattern.compile("scopus\\.com/.*?(?:eid=(?<eid>[-.\\w]+)|publications/(?<id>\\d+))");

  /** EBSCOhost's key, in both interfaces: the accession number and the date of publication. */
  private static final Pattern EBSCO_KEY = Pattern.compile("(.+?)((?:19|20)\\d{6})");

  private static final Pattern EBSCO_NUMBER = Pattern.compile("[?&]AN=([\\w.-]+)");

  /** EBSCOhost's key from PsycInfo, where the address may be another one or an e-mail address. */
  private static final Pattern PSYCINFO_KEY =
      Pattern.compile("\\d{4}-\\d{5}-\\d{3}(?:19|20)\\d{6}");

  private static final int PSYCINFO_NUMBER_LENGTH = "2020-12345-001".length();

  private static final Pattern COCHRANE_NUMBER =
      Pattern.compile(
          "(?:dx\\.doi\\.org|cochranelibrary\\.com)\\S*/10\\.1002/"
              + "(?:14651858\\.(?<review>[CM][DR]\\d{6})|central/(?<trial>CN-\\d+))");

  private static final Pattern EITHER = Pattern.compile("[,;]");

  private static final List<String> KEYWORDS =
      List.of("author_keywords", "author-keywords", "keywords", "keyword", "keywords-plus");

  private static final Pattern REFERENCES =
      Pattern.compile("\\b(?:references|cited by|bibliography)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_DOI =
      Pattern.compile("\\bdoi:\\s{0,3}(?=10\\.|https?://)", Pattern.CASE_INSENSITIVE);

  private BibtexFields() {}

  static EntryBuilder read(BibtexEntry entry, EntryBuilder builder) {
    entry.repaired().forEach(builder::repairedEntry);
    accession(entry, builder);
    builder.add(Field.PMID, Pmid.of(Latex.unescaped(entry.first("pmid", "pubmed_id"))));
    builder.add(Field.PMID, Pmid.in(beforeReferences(entry.first("note", "annote"))));
    if (entry.first("eprinttype").equalsIgnoreCase("pubmed")) {
      builder.add(Field.PMID, Pmid.of(entry.first("eprint")));
    }
    builder.add(Field.PMCID, Pmid.centralIn(entry.first("pmcid", "pmc")));
    for (String name : List.of("doi", "crossref", "ee", "url")) {
      String value = Latex.unescaped(entry.first(name));
      builder.add(Field.DOI, name.equals("doi") ? value : Doi.in(value));
    }
    builder.add(Field.DOI, doiOfNote(Latex.unescaped(entry.first("note"))));
    text(Field.TITLE, entry, builder, "title", "booktitle");
    BibtexNames.people(entry.first("author", "author_full"))
        .forEach(name -> builder.add(Field.AUTHORS, name));
    text(Field.YEAR, entry, builder, "year", "date", "date_published", "earlyaccessdate");
    text(Field.JOURNAL, entry, builder, "journal", "journaltitle", "booktitle", "series");
    builder.add(Field.TYPE, entry.type());
    builder.add(Field.TYPE, entry.first("entrysubtype"));
    text(Field.ORIGINAL_TITLE, entry, builder, "origtitle");
    date(entry, builder);
    text(Field.BOOK_TITLE, entry, builder, "booktitle");
    text(Field.PUBLISHER, entry, builder, "publisher", "institution", "school");
    builder.add(Field.ISBN, entry.first("isbn"));
    text(Field.VOLUME, entry, builder, "volume");
    text(Field.ISSUE, entry, builder, "number", "issue");
    text(Field.PAGES, entry, builder, "pages", "art_number", "article-number", "eid");
    for (String name : List.of("issn", "eissn", "pissn")) {
      builder.add(Field.ISSN, entry.first(name));
    }
    text(Field.ABSTRACT, entry, builder, "abstract");
    KEYWORDS.forEach(name -> keywords(entry.first(name), builder));
    for (String name : List.of("document_type", "type")) {
      builder.split(Field.PUBLICATION_TYPES, Latex.plain(entry.first(name)));
    }
    EITHER
        .splitAsStream(Latex.plain(entry.first("language")))
        .forEach(language -> builder.add(Field.LANGUAGE, language));
    String url = Latex.unescaped(entry.first("url"));
    if (url.contains("http") && !url.startsWith("http")) {
      builder.add(Field.URL, url);
    }
    return builder.link(url);
  }

  /** Returns the DOI that a note labels or consists of; any other may be a cited work's. */
  private static String doiOfNote(String note) {
    String own = beforeReferences(note).strip();
    String doi = Doi.in(own);
    Matcher named = NAMED_DOI.matcher(own);
    return Doi.isAll(own, doi) ? doi : named.find() ? Doi.in(own.substring(named.start())) : "";
  }

  private static String beforeReferences(String note) {
    Matcher references = REFERENCES.matcher(note);
    return references.find() ? note.substring(0, references.start()) : note;
  }

  private static void text(Field field, BibtexEntry entry, EntryBuilder builder, String... names) {
    for (String name : names) {
      builder.add(field, Latex.plain(entry.first(name)));
    }
  }

  /** Month and day are fields of their own, the month a number or its first letters. */
  private static void date(BibtexEntry entry, EntryBuilder builder) {
    String year = entry.first("year", "date");
    String month = Latex.plain(entry.first("month"));
    builder.date(year, month, entry.first("day"));
    builder.date(year, month, "");
    builder.add(Field.DATE, entry.first("date"));
  }

  private static void accession(BibtexEntry entry, EntryBuilder builder) {
    String wos = Latex.unescaped(entry.first("unique-id"));
    String address = Latex.unescaped(entry.first("url"));
    Matcher scopus = SCOPUS_NUMBER.matcher(address);
    if (WOS_NUMBER.matcher(wos.isEmpty() ? entry.key() : wos).matches()) {
      builder.add(Field.ACCESSION, wos.isEmpty() ? entry.key() : wos).database("Web of Science");
    } else if (scopus.find()) {
      String id = scopus.group("id");
      builder.add(Field.ACCESSION, id == null ? scopus.group("eid") : "2-s2.0-" + id);
      builder.database("Scopus");
    } else if (address.contains("ebscohost.com") || address.contains("research.ebsco.com")) {
      Matcher number = EBSCO_NUMBER.matcher(address);
      Matcher key = EBSCO_KEY.matcher(entry.key());
      String fromKey = key.matches() ? key.group(1) : "";
      String database = EbscoDatabase.ofLink(address);
      String accession = number.find() ? number.group(1) : fromKey;
      builder.add(Field.ACCESSION, accession);
      builder.add(Field.PMID, EbscoDatabase.pmid(database, accession));
      builder.database(database).database("EBSCOhost");
    } else if (address.contains("10.1002/")) {
      cochrane(address, builder);
    } else if (PSYCINFO_KEY.matcher(entry.key()).matches()) {
      builder.add(Field.ACCESSION, entry.key().substring(0, PSYCINFO_NUMBER_LENGTH));
      builder.database("EBSCOhost");
    }
    builder.add(Field.ACCESSION, Latex.plain(entry.first("accession")));
  }

  /** The Cochrane Library's addresses contain the number of the review or trial. */
  private static void cochrane(String address, EntryBuilder builder) {
    Matcher number = COCHRANE_NUMBER.matcher(address);
    if (number.find()) {
      boolean review = number.group("trial") == null;
      builder.add(Field.ACCESSION, number.group(review ? "review" : "trial"));
      builder.database(CochraneNumbers.database(review));
    }
  }

  /** Separated by semicolons, by line ends as in EndNote's files, or else by commas. */
  private static void keywords(String raw, EntryBuilder builder) {
    List<String> lines = raw.strip().lines().toList();
    String value = Latex.plain(raw);
    if (value.indexOf(';') >= 0) {
      builder.split(Field.KEYWORDS, value);
    } else if (areWhole(lines)) {
      lines.forEach(word -> builder.add(Field.KEYWORDS, Latex.plain(word)));
    } else {
      EITHER.splitAsStream(value).forEach(word -> builder.add(Field.KEYWORDS, word));
    }
  }

  /** Whether lines are separate words: wrapped text is indented or has a comma at a line's end. */
  private static boolean areWhole(List<String> lines) {
    boolean whole = lines.size() > 1;
    for (String line : lines) {
      whole =
          whole && !line.isEmpty() && line.charAt(0) > ' ' && !line.stripTrailing().endsWith(",");
    }
    return whole;
  }
}
