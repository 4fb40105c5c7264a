package screen.format.ris;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.format.vendor.CochraneNumbers;
import screen.format.vendor.EbscoNotes;
import screen.format.vendor.OvidLink;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Values that each producer of RIS writes in its own way: the database, its number of the record,
 * the PMID and the kind of publication.
 */
final class RisOrigin {
  private static final Pattern SCOPUS_NUMBER =
      Pattern.compile("eid=(2-s2\\.0-\\d+)|/pages/publications/(\\d+)");
  private static final Pattern EMBASE_NUMBER = Pattern.compile("[?&]id=(L\\d+)");
  private static final Pattern WOS_NUMBER = Pattern.compile("AN  - ([A-Z]{2,8}:\\w+)$");
  private static final Pattern OWN_NUMBER = Pattern.compile("(?=.*\\d)\\S{6,}");
  private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,7}");
  private static final Pattern NO_TYPE = Pattern.compile("10\\.|^PMC?ID\\b");
  private static final Set<String> NOTES = Set.of("N1", "M3", "AN");

  private final TaggedEntry raw;
  private final EntryBuilder entry;

  private RisOrigin(TaggedEntry raw, EntryBuilder entry) {
    this.raw = raw;
    this.entry = entry;
  }

  static void read(TaggedEntry raw, RisDialect dialect, EntryBuilder entry) {
    RisOrigin origin = new RisOrigin(raw, entry);
    switch (dialect) {
      case EBSCO -> EbscoNotes.read(raw, entry);
      case COCHRANE -> origin.cochrane();
      case OVID -> origin.ovid();
      case PSYCNET -> origin.psycnet();
      case EMBASE -> origin.embase();
      case SCOPUS -> origin.scopus();
      case WOS -> origin.webOfScience();
      case PROQUEST -> origin.proquest();
      case EPPI -> origin.accession("U1");
      case ENDNOTE, ZOTERO, MENDELEY, REFWORKS, CITAVI -> origin.manager();
      default -> origin.plain();
    }
    origin.types(dialect);
  }

  private void cochrane() {
    accession("AN");
    boolean review = raw.first("AN").startsWith("CD") || raw.first("UR").contains("/cdsr/");
    entry.database(CochraneNumbers.database(review));
    CochraneNumbers.read(raw.first("C3"), entry);
  }

  /** A translated title is in brackets; the original one is the second title. */
  private void ovid() {
    accession("ID", "AN");
    if (raw.first("T1").startsWith("[") && raw.has("JF")) {
      entry.add(Field.ORIGINAL_TITLE, raw.first("T2"));
    }
    String name = raw.first("DB");
    entry.database(name);
    if (name.toUpperCase(Locale.ROOT).contains("MEDLINE")) {
      entry.add(Field.PMID, raw.first("ID"));
    }
    links();
  }

  /** Reads Ovid's own address, also in records from a reference manager. */
  private void links() {
    raw.all(Set.of("L2", "UR")).forEach(link -> OvidLink.read(link, entry));
  }

  /** Some of its tags are longer than those of others. */
  private void psycnet() {
    accession("ID");
    pmid("PMID");
    entry.add(Field.PMCID, Pmid.centralIn(raw.first("PMCID")));
    entry.database("APA PsycInfo");
  }

  private void embase() {
    accession("U2");
    entry.add(Field.ACCESSION, group(EMBASE_NUMBER, raw.first("UR")));
    pmid("C5");
    entry.database("Embase");
  }

  private void scopus() {
    for (String link : raw.all("UR")) {
      Matcher number = SCOPUS_NUMBER.matcher(link);
      if (number.find()) {
        String eid = number.group(1);
        entry.add(Field.ACCESSION, eid == null ? "2-s2.0-" + number.group(2) : eid);
      }
    }
    pmid("C2");
    entry.database("Scopus");
  }

  /** A bare carriage return separates WE and AN; some tools delete it. */
  private void webOfScience() {
    accession("AN");
    String glued = raw.has("AN") ? "" : group(WOS_NUMBER, String.join(" ", raw.all("WE")));
    if (!glued.isEmpty()) {
      entry.repaired(Field.ACCESSION, "tag AN glued to the value before");
      entry.add(Field.ACCESSION, glued);
    }
    pmid("PM");
    entry.database("Web of Science");
  }

  /** One value may contain two numbers. */
  private void proquest() {
    String number = raw.first("AN");
    int semicolon = number.indexOf(';');
    entry.add(Field.ACCESSION, semicolon < 0 ? number : number.substring(0, semicolon));
    entry.database(raw.first("DB").isEmpty() ? "ProQuest" : raw.first("DB"));
  }

  /** A reference manager's own numbers name rows of a library, not records of a database. */
  private void manager() {
    accession("AN");
    fromPubmed();
    entry.add(Field.PMCID, Pmid.centralIn(raw.first("C2")));
    entry.database(raw.first("DB"));
    links();
  }

  private void plain() {
    accession("AN");
    String number = raw.first("ID");
    if (OWN_NUMBER.matcher(number).matches() && !ROW_NUMBER.matcher(number).matches()) {
      entry.add(Field.ACCESSION, number);
    }
    fromPubmed();
    for (String other : raw.all("U1")) {
      entry.add(Field.PMID, other.endsWith("[PMID]") ? Pmid.of(other) : "");
      entry.add(Field.PMCID, other.endsWith("[PMCID]") ? Pmid.centralIn(other) : "");
    }
    entry.database(raw.first("DB"));
  }

  private void fromPubmed() {
    String database = raw.first("DB") + " " + raw.first("DP");
    boolean pubmed =
        List.of("PubMed", "MEDLINE", "NLM", "Nlm").stream().anyMatch(database::contains)
            || raw.all("UR").stream().anyMatch(link -> !Pmid.in(link).isEmpty());
    if (pubmed && !Pmid.of(raw.first("AN")).isEmpty()) {
      pmid("AN");
    }
    for (String note : raw.all(NOTES)) {
      entry.add(Field.PMID, note.startsWith("PMID") ? Pmid.in(note) : "");
      entry.add(Field.PMCID, note.startsWith("PM") ? Pmid.centralIn(note) : "");
    }
  }

  private void types(RisDialect dialect) {
    raw.all("PT").forEach(type -> entry.add(Field.PUBLICATION_TYPES, type));
    if (dialect == RisDialect.COCHRANE) {
      for (String type : raw.first("M3").split(";", -1)) {
        entry.add(Field.PUBLICATION_TYPES, type);
      }
    } else if (dialect != RisDialect.OVID && !NO_TYPE.matcher(raw.first("M3")).find()) {
      entry.add(Field.PUBLICATION_TYPES, raw.first("M3"));
    }
    if (dialect == RisDialect.REFWORKS) {
      entry.add(Field.PUBLICATION_TYPES, raw.first("M1"));
    }
  }

  private void accession(String... tags) {
    for (String tag : tags) {
      entry.add(Field.ACCESSION, raw.first(tag));
    }
  }

  private void pmid(String tag) {
    String number = Pmid.of(raw.first(tag));
    entry.add(Field.PMID, number);
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
