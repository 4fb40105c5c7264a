package screen.format.tagged;

import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.format.vendor.PubmedNotices;
import screen.record.Field;

/** Reads fields from the tags of nbib. */
public final class NbibEntry {
  private NbibEntry() {}

  static EntryBuilder of(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    read(raw, entry);
    return entry;
  }

  public static void read(TaggedEntry raw, EntryBuilder entry) {
    boolean eric = raw.first("OWN").equals("ERIC");
    entry.database(eric ? "ERIC" : "PubMed");
    entry.add(Field.ACCESSION, eric ? raw.first("OID") : raw.first("PMID"));
    entry.add(Field.PMID, raw.first("PMID"));
    entry.add(Field.TITLE, raw.first("TI"));
    if (entry.has(Field.TITLE)) {
      entry.add(Field.ORIGINAL_TITLE, raw.first("TT"));
    }
    entry.add(Field.TITLE, raw.first("TT"));
    entry.add(Field.TITLE, raw.first("BTI"));
    entry.add(Field.TITLE, raw.first("CTI"));
    entry.add(Field.BOOK_TITLE, raw.first("BTI"));
    entry.add(Field.JOURNAL, raw.first("JT"));
    entry.add(Field.JOURNAL, raw.first("TA"));
    entry.add(Field.YEAR, raw.first("DP"));
    entry.add(Field.YEAR, raw.first("DEP"));
    authors(raw, entry);
    for (int i = 0; i < raw.size(); i++) {
      value(raw.tag(i), raw.value(i), entry);
    }
    pages(raw, entry);
  }

  private static void value(String tag, String value, EntryBuilder entry) {
    switch (tag) {
      case "LID", "AID" -> location(value, entry);
      case "PMC" -> entry.add(Field.PMCID, value);
      case "VI" -> entry.add(Field.VOLUME, value);
      case "IP" -> entry.add(Field.ISSUE, value);
      case "IS" -> entry.add(Field.ISSN, value);
      case "ISBN" -> entry.add(Field.ISBN, value);
      case "PB" -> entry.add(Field.PUBLISHER, value);
      case "ISSN" -> entry.add(Field.ISSN, value.replaceFirst("^E?ISSN-", ""));
      case "AB" -> entry.add(Field.ABSTRACT, value);
      case "MH", "OT" -> entry.add(Field.KEYWORDS, value);
      case "PT" -> entry.add(Field.PUBLICATION_TYPES, value);
      case "RIN" -> PubmedNotices.retracted(entry);
      case "ECI" -> PubmedNotices.ofConcern(entry);
      case "ROF", "ECF" -> PubmedNotices.on(value, entry);
      case "LA" -> entry.add(Field.LANGUAGE, value);
      default -> {}
    }
  }

  /** Each author is listed twice, in full and abbreviated; groups keep their place. */
  private static void authors(TaggedEntry raw, EntryBuilder entry) {
    boolean full = false;
    for (int i = 0; i < raw.size(); i++) {
      switch (raw.tag(i)) {
        case "FAU", "CN" -> {
          entry.add(Field.AUTHORS, raw.value(i));
          full = raw.tag(i).equals("FAU");
        }
        case "AU" -> {
          if (!full) {
            entry.add(Field.AUTHORS, raw.value(i));
          }
          full = false;
        }
        default -> {}
      }
    }
  }

  /** {@code 10.1016/j.ejmg.2019.03.008 [doi]}, {@code S1769-7212(18)30897-6 [pii]}, or bare. */
  private static void location(String value, EntryBuilder entry) {
    boolean doi = value.endsWith("[doi]");
    boolean bare = !value.endsWith("]") && value.contains("10.") && value.contains("doi");
    if (doi || bare) {
      entry.add(Field.DOI, doi ? value.substring(0, value.length() - 5) : value);
    } else if (value.startsWith("http")) {
      entry.add(Field.URL, value);
    }
  }

  /** Adds the pages, else the article number, which is a location without a kind. */
  private static void pages(TaggedEntry raw, EntryBuilder entry) {
    entry.add(Field.PAGES, raw.first("PG"));
    for (String location : raw.all("LID")) {
      boolean number = !location.endsWith("]") && !location.startsWith("http");
      entry.add(Field.PAGES, number ? location : "");
    }
  }
}
