package screen.format.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.clean.DatabaseName;
import screen.format.entry.EntryBuilder;
import screen.format.table.syntax.ListCell;
import screen.format.table.syntax.TableRow;
import screen.format.vendor.EbscoDatabase;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Pmid;

/** Cells that need more than a column's name. */
public final class TableCells {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");
  private static final Pattern SHORT_DETAILS = Pattern.compile("(.*?)\\.\\s+(\\d{4})\\b.*");
  private static final Pattern MEDLINE_NUMBER = Pattern.compile("mdl-(\\d{1,8})");
  private static final Pattern LABELLED = Pattern.compile("\\b(PMID|PMCID|DOI):\\s*(\\S+)");

  /** Scopus, in some files of 2025: {@code E.A., Bradley, Elizabeth A.}. */
  private static final Pattern INITIALS_FIRST =
      Pattern.compile("(?:\\p{Lu}\\.[\\s-]?)+,\\s*(\\p{L}[^,]*,.*)");

  private static final Pattern NO_GIVEN_NAME = Pattern.compile(",\\s*null\\s*$");
  private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2014]");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern SEMICOLON = Pattern.compile(";");

  /** Scopus before 2020: {@code Wilson L.N., Gardner J.D.} */
  private static final Pattern BETWEEN_OLD_NAMES =
      Pattern.compile("(?<=\\.),\\s+(?=\\p{L}[^,]*\\s(?:\\p{Lu}\\.-?)+)");

  private static final Pattern RESOLVER = Pattern.compile("(?i)\\b(?:dx\\.)?doi\\.org[./]");

  private static final Pattern APA_NOTICE =
      Pattern.compile(
          "\\((?:APA )?Psyc\\w{1,12} Database Record \\(c\\) \\d{4} APA, all rights"
              + " reserved\\)\\.?\\s*+$",
          Pattern.CASE_INSENSITIVE);

  private TableCells() {}

  /** EBSCOhost gives the number of pages instead of the last one. */
  static void pageCount(TableRow row, EntryBuilder entry) {
    String first = row.cell("First Page");
    entry.pages(first, lastPage(first, row.cell("Page Count")));
  }

  /** Returns first page + count - 1 if both are numbers; otherwise "". */
  public static String lastPage(String first, String count) {
    boolean numbers = DIGITS.matcher(first).matches() && DIGITS.matcher(count).matches();
    int last = numbers ? Integer.parseInt(first) + Integer.parseInt(count) - 1 : 0;
    return last > 0 ? String.valueOf(last) : "";
  }

  /** CENTRAL's source is an address for a registration. */
  static void centralSource(TableRow row, EntryBuilder entry) {
    String source = row.cell("Source");
    if (!source.startsWith("http")) {
      entry.add(Field.JOURNAL, source);
    }
  }

  /** Some registers write other hyphens in a trial's number. */
  static void trialNumber(TableRow row, EntryBuilder entry) {
    entry.add(Field.ACCESSION, HYPHEN.matcher(row.cell("TrialID")).replaceAll("-"));
  }

  /** PubMed ends its list of authors with a full stop. */
  static void pubmedAuthors(TableRow row, EntryBuilder entry) {
    String people = row.first("Authors", "Description");
    String list = people.endsWith(".") ? people.substring(0, people.length() - 1) : people;
    COMMA.splitAsStream(list).forEach(name -> entry.add(Field.AUTHORS, name));
  }

  /** RefWorks writes {@code Ito,Yuki;Weiss,null}. */
  static void refworksAuthors(TableRow row, EntryBuilder entry) {
    SEMICOLON
        .splitAsStream(row.cell("Authors, Primary"))
        .map(name -> NO_GIVEN_NAME.matcher(name).replaceFirst(""))
        .map(name -> COMMA.matcher(name).replaceAll(", "))
        .forEach(name -> entry.add(Field.AUTHORS, name));
  }

  /** EBSCOhost's database is only named in the link to the record. */
  static void ebscoDatabase(TableRow row, EntryBuilder entry) {
    String database = EbscoDatabase.ofLink(row.cell("PLink"));
    entry.database(database);
    entry.add(Field.PMID, EbscoDatabase.pmid(database, row.cell("Accession Number")));
  }

  static void ebscoAbstract(TableRow row, EntryBuilder entry) {
    entry.add(Field.ABSTRACT, withoutNotice(row.cell("Abstract")));
  }

  /** Returns an abstract of EBSCOhost without the final notice of the publisher or the APA. */
  public static String withoutNotice(String raw) {
    String text = APA_NOTICE.matcher(raw).replaceFirst("");
    int notice = text.lastIndexOf("Copyright of ");
    boolean ends = notice > 0 && text.indexOf(" is the property of ", notice) > 0;
    return ends ? text.substring(0, notice) : text;
  }

  /** {@code Eur J X. 2019} in PubMed's old layout. */
  static void shortDetails(TableRow row, EntryBuilder entry) {
    Matcher matcher = SHORT_DETAILS.matcher(row.cell("ShortDetails"));
    if (matcher.matches()) {
      entry.add(Field.JOURNAL, matcher.group(1)).add(Field.YEAR, matcher.group(2));
    }
  }

  /** PubMed's old layout has its other identifiers within text. */
  static void centralAndDoi(TableRow row, EntryBuilder entry) {
    String identifiers = row.cell("Identifiers");
    if (identifiers.contains("PMC")) {
      entry.add(Field.PMCID, identifiers);
    }
    String details = row.cell("Details");
    int doi = details.indexOf("doi:");
    if (doi >= 0) {
      entry.add(Field.DOI, Doi.in(details.substring(doi)));
    }
  }

  static void scopusAuthors(TableRow row, EntryBuilder entry) {
    String names = row.first("Author full names", "Authors");
    boolean old = names.indexOf(';') < 0 && names.contains("., ");
    (old ? BETWEEN_OLD_NAMES : SEMICOLON)
        .splitAsStream(names)
        .forEach(name -> scopusAuthor(name.strip(), entry));
  }

  private static void scopusAuthor(String name, EntryBuilder entry) {
    Matcher broken = INITIALS_FIRST.matcher(name);
    if (broken.matches()) {
      entry.repaired(Field.AUTHORS, "initials before the family name left out");
    }
    entry.add(Field.AUTHORS, broken.matches() ? broken.group(1) : name);
  }

  /** The BVS portal keeps the numbers of MEDLINE's records. */
  static void medlineNumber(TableRow row, EntryBuilder entry) {
    Matcher matcher = MEDLINE_NUMBER.matcher(row.cell("ID"));
    if (matcher.matches()) {
      entry.add(Field.PMID, matcher.group(1));
    }
  }

  /** SciELO separates people and their names by the same comma: family, given, family, given. */
  static void scieloAuthors(TableRow row, EntryBuilder entry) {
    List<String> parts = COMMA.splitAsStream(row.cell("Author(s)")).toList();
    if (parts.size() % 2 != 0) {
      entry.add(Field.AUTHORS, row.cell("Author(s)"));
      return;
    }
    for (int i = 0; i < parts.size(); i += 2) {
      entry.add(Field.AUTHORS, parts.get(i) + ", " + parts.get(i + 1));
    }
  }

  /** Reads identifiers such as {@code PMID: 26673833}, which Zotero keeps among other remarks. */
  public static void labelled(String text, EntryBuilder entry) {
    Matcher matcher = LABELLED.matcher(text);
    while (matcher.find()) {
      String value = matcher.group(2);
      switch (matcher.group(1)) {
        case "PMID" -> entry.add(Field.PMID, Pmid.of(value));
        case "PMCID" -> entry.add(Field.PMCID, value);
        default -> entry.add(Field.DOI, value);
      }
    }
  }

  /** Covidence's number of a reference in the review, written {@code #112}. */
  static void covidenceNumber(TableRow row, EntryBuilder entry) {
    entry.add(Field.ACCESSION, row.cell("Covidence #").replace("#", ""));
  }

  /** Rayyan writes titles in several languages as a list; the first is the record's. */
  static void titles(TableRow row, EntryBuilder entry) {
    String cell = row.cell("title");
    List<String> titles = ListCell.items(cell).orElse(List.of(cell));
    titles.stream().limit(1).forEach(title -> entry.add(Field.TITLE, title));
    titles.stream().skip(1).forEach(title -> entry.add(Field.ORIGINAL_TITLE, title));
  }

  /**
   * Tables with the Web of Science's tags may contain other databases' entries, as {@code DB} says.
   */
  static void webOfScience(TableRow row, EntryBuilder entry) {
    String database = row.cell("DB");
    boolean own = database.isEmpty() || database.equals("ISI") || database.startsWith("WO");
    entry.database(own ? "Web of Science" : database);
  }

  /**
   * A column {@code Source} is the journal, unless it names the database in which a row was found.
   */
  static void sourceUnlessDatabase(TableRow row, EntryBuilder entry) {
    String source = row.cell("Source");
    if (!DatabaseName.isAll(source)) {
      entry.add(Field.JOURNAL, source);
    }
  }

  /** Adds the DOI of a link to a DOI resolver; other links contain all sorts of numbers. */
  static void doiOfLink(TableRow row, EntryBuilder entry) {
    String link = row.first("URL", "Link", "Source URL");
    if (!entry.has(Field.DOI) && RESOLVER.matcher(link).find()) {
      entry.add(Field.DOI, Doi.in(link));
    }
  }

  /** Adds pages from columns under the usual names for the first and the last one. */
  static void startAndEnd(TableRow row, EntryBuilder entry) {
    String first = row.first("Start Page", "Page start", "First Page", "BP");
    entry.pages(first, row.first("End Page", "Page end", "Last Page", "Other Pages", "EP"));
  }
}
