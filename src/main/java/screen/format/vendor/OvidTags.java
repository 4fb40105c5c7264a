package screen.format.vendor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.record.Field;
import screen.record.Pmid;

/** Reads fields from Ovid's two-letter names, in its tagged text and its tables. */
public final class OvidTags {
  private static final Pattern WORDS_BEFORE = Pattern.compile("^.*:\\s*(?=\\S+$)");
  private static final Pattern STOP = Pattern.compile("(?<![ .-]\\p{Lu})\\.$");
  private static final Set<String> LINKS = Set.of("XL", "DO");

  private OvidTags() {}

  public static void read(TaggedEntry raw, EntryBuilder entry) {
    String database = raw.first("DB");
    String number = number(raw.first("UI").isEmpty() ? raw.first("AN") : raw.first("UI"));
    entry.database(database);
    entry.add(Field.ACCESSION, number);
    if (database.toUpperCase(Locale.ROOT).contains("MEDLINE")) {
      entry.add(Field.PMID, Pmid.of(number));
    }
    entry.add(Field.PMID, Pmid.of(raw.first("PM").replaceFirst("\\s.*", "")));
    entry.first(raw, Field.DOI, "DO");
    entry.first(raw, Field.TITLE, "TI", "BT");
    entry.first(raw, Field.ORIGINAL_TITLE, "OT", "TT");
    raw.all("AU").forEach(author -> entry.add(Field.AUTHORS, bare(author)));
    entry.first(raw, Field.YEAR, "YR", "DP", "DG");
    entry.add(Field.JOURNAL, bare(raw.first("JN")));
    entry.add(Field.VOLUME, bare(raw.first("VO")));
    entry.add(Field.VOLUME, bare(raw.first("VI")));
    entry.add(Field.ISSUE, bare(raw.first("IP")));
    entry.add(Field.PAGES, bare(raw.first("PG")));
    OvidSource.read(raw.first("SO"), entry);
    entry.add(Field.PUBLISHER, bare(raw.first("PB")));
    raw.all(Set.of("IB", "BN")).forEach(isbn -> entry.add(Field.ISBN, isbn));
    raw.all(Set.of("IS", "SN")).forEach(issn -> entry.add(Field.ISSN, issn));
    raw.all("AB").forEach(text -> entry.add(Field.ABSTRACT, text));
    raw.all(Set.of("MH", "KW", "DE", "SH", "ID"))
        .forEach(word -> entry.split(Field.KEYWORDS, bare(word)));
    raw.all("PT").forEach(type -> entry.split(Field.PUBLICATION_TYPES, bare(type)));
    raw.all("LG").forEach(language -> entry.split(Field.LANGUAGE, bare(language)));
    raw.all(LINKS).forEach(entry::link);
  }

  /** {@code Peer Reviewed Journal: 2015-33942-012.} has words before the number. */
  private static String number(String value) {
    Matcher words = WORDS_BEFORE.matcher(bare(value));
    return words.replaceFirst("");
  }

  /** Removes the full stop that ends each value; that of an initial is a part of the name. */
  private static String bare(String value) {
    return STOP.matcher(value).replaceFirst("");
  }
}
