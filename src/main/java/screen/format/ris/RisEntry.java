package screen.format.ris;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.clean.Names;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.record.Field;

/** Reads fields from the tags of RIS; of several tags for a field, the better ones come first. */
final class RisEntry {
  /** Rayyan appends tags that it does not know to the value before, after five blanks. */
  private static final Pattern GLUED = Pattern.compile("\\s{3,}[A-Z][A-Z0-9]  -");

  /** The NLM's number of the journal, alone or among its codes: {@code 7805975, eag}. */
  private static final Pattern JOURNAL_NUMBER =
      Pattern.compile("(?=.*\\d{7})(?:[a-z0-9]{3}|\\d{7,9}R?)(?:,\\s*(?:[a-z0-9]{3}|\\d{7,9}R?))*");

  private static final Pattern SOURCE_IN_WORDS = Pattern.compile(" OP {1,2}- ");

  private static final Pattern RESOLVER =
      Pattern.compile("^https?://(?:dx\\.)?doi\\.org/(?=10\\.)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI_ALONE =
      Pattern.compile(
          "^(?:doi:?\\s*|https?://\\S*doi\\S*/)?10\\.\\d{4,9}", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SOMETIMES_DOI = Set.of("L3", "M3", "N1");
  private static final Set<String> OTHER_LINKS = Set.of("L2", "LK");
  private static final Set<String> AUTHORS = Set.of("AU", "A1");
  private static final Set<String> BOOKS = Set.of("BOOK", "EBOOK", "EDBOOK");
  private static final Set<String> PARTS = Set.of("CHAP", "ECHAP", "CONF", "CPAPER", "SER");

  private final TaggedEntry raw;
  private final EntryBuilder entry;

  private RisEntry(TaggedEntry raw) {
    this.raw = raw;
    this.entry = new EntryBuilder(raw.line());
  }

  /**
   * @param ofFile the dialect of a record without signs of its own
   */
  static EntryBuilder of(TaggedEntry raw, RisDialect ofFile) {
    RisDialect own = RisDialect.of(raw);
    RisDialect dialect = own == RisDialect.PLAIN ? ofFile : own;
    RisEntry entry = new RisEntry(raw);
    if (dialect == RisDialect.RAYYAN) {
      raw.replaceAll(entry::cut);
    }
    RisOrigin.read(raw, dialect, entry.entry);
    entry.fill(dialect);
    return entry.entry;
  }

  private String cut(String value) {
    Matcher glued = GLUED.matcher(value);
    if (!glued.find()) {
      return value;
    }
    entry.repairedEntry("tags glued to values cut off");
    return value.substring(0, glued.start());
  }

  private void fill(RisDialect dialect) {
    if (raw.isTruncated()) {
      entry.truncated();
    } else if (!raw.finished()) {
      entry.repairedEntry("no ER line at its end");
    }
    if (!raw.has("TY")) {
      entry.repairedEntry("no TY line");
    }
    if (raw.has("ER")) {
      entry.repairedEntry("an ER line within it");
    }
    first(Field.TITLE, "TI", "T1", "CT");
    first(
        Field.TITLE,
        BOOKS.contains(raw.first("TY")) ? new String[] {"BT", "ST", "JO"} : new String[] {"ST"});
    first(Field.ORIGINAL_TITLE, "TT");
    authors(dialect);
    first(Field.TYPE, "TY");
    first(Field.YEAR, "PY", "Y1", "YR", "DA");
    first(Field.DATE, "PY", "Y1", "DA");
    journal();
    entry.add(Field.VOLUME, number("VL"));
    String issue = number("IS");
    if (!JOURNAL_NUMBER.matcher(issue).matches()) {
      entry.add(Field.ISSUE, issue);
    }
    entry.pages(raw.first("SP"), raw.first("EP"));
    first(Field.PAGES, "PG", "C7");
    doi();
    first(Field.PUBLISHER, "PB");
    raw.all("BN").forEach(value -> entry.add(Field.ISBN, value));
    raw.all("SN").forEach(value -> entry.add(Field.ISSN, value));
    raw.all("AB").forEach(value -> entry.add(Field.ABSTRACT, value));
    raw.all("N2").forEach(value -> entry.add(Field.ABSTRACT, value));
    raw.all("KW").forEach(value -> entry.add(Field.KEYWORDS, value));
    raw.all("LA").forEach(value -> entry.add(Field.LANGUAGE, value));
    raw.all("UR").forEach(entry::link);
    raw.all(OTHER_LINKS).forEach(entry::link);
  }

  /** EBSCO's discovery service appends its tag OP, the source in words, to the number before. */
  private String number(String tag) {
    String value = raw.first(tag);
    Matcher glued = SOURCE_IN_WORDS.matcher(value);
    if (!glued.find()) {
      return value;
    }
    entry.repairedEntry("stray tag OP cut off");
    return value.substring(0, glued.start());
  }

  private void first(Field field, String... tags) {
    entry.first(raw, field, tags);
  }

  /**
   * EBSCOhost's new interface writes all people into one value, given names first. The Web of
   * Science lists the sponsors of a conference as A1 after its authors.
   */
  private void authors(RisDialect dialect) {
    boolean givenFirst = raw.first("UR").contains("research.ebsco.com/");
    boolean article = raw.first("TY").equals("JOUR");
    boolean sponsored = dialect == RisDialect.WOS && raw.has("AU") && !article;
    for (String value : sponsored ? raw.all("AU") : raw.all(AUTHORS)) {
      if (givenFirst && value.indexOf(',') < 0) {
        Names.givenFirst(value).forEach(name -> entry.add(Field.AUTHORS, name));
      } else {
        entry.add(Field.AUTHORS, value);
      }
    }
  }

  /**
   * Full names come before abbreviated ones; in a part of a book T2 is the book. CENTRAL gives the
   * link to a registered trial as its journal, and Ovid then the trial's other title as T2.
   */
  private void journal() {
    if (BOOKS.contains(raw.first("TY"))) {
      first(Field.JOURNAL, "T2", "T3");
      return;
    }
    if (PARTS.contains(raw.first("TY"))) {
      first(Field.BOOK_TITLE, "BT", "T2");
      first(Field.JOURNAL, "T2", "BT", "JF", "JO", "JA", "T3");
      return;
    }
    boolean full = raw.first("JO").length() > raw.first("JA").length();
    boolean trial = raw.first("JA").contains("://");
    for (String tag :
        full
            ? List.of("JF", "JO", "T2", "JA", "J2", "J1")
            : List.of("JF", "T2", "JA", "J2", "J1", "JO")) {
      String name = raw.first(tag);
      if (name.contains("://")) {
        entry.link(name);
      } else if (!trial || !tag.equals("T2")) {
        entry.add(Field.JOURNAL, name);
      }
    }
  }

  /**
   * Reads tags that contain only DOIs, then those that sometimes do; never those where cited works
   * may be.
   */
  private void doi() {
    first(Field.DOI, "DO", "DI");
    for (String value : raw.all(SOMETIMES_DOI)) {
      if (DOI_ALONE.matcher(value).find()) {
        entry.add(Field.DOI, value);
      }
    }
    for (String file : raw.all("L1")) {
      entry.add(Field.DOI, RESOLVER.matcher(file).find() ? file : "");
    }
  }
}
