package screen.export;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Ovid's tagged text: {@code <3001. >}, then lines such as {@code TI - Title}, which go on
 * indented.
 */
final class OvidTaggedReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("^\\s{0,2}<\\d+\\. ?>\\s*\\n\\s*VN  ?- Ovid Technologies", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("\\s*<\\d+\\. ?>\\s*");
  private static final Pattern WORDS_BEFORE = Pattern.compile("^.*:\\s*(?=\\S+$)");
  private static final Pattern STOP = Pattern.compile("(?<![ .]\\p{Lu})\\.$");
  private static final Set<String> LINKS = Set.of("XL", "DO");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("<n. >, then VN  - Ovid Technologies")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    RisLine tagged = new RisLine();
    TaggedEntries found = new TaggedEntries(entries, OvidTaggedReader::entry);
    boolean begun = false;
    while (lines.next()) {
      String line = lines.text();
      if (NUMBER.matcher(line).matches()) {
        found.begin(lines.number());
        begun = true;
      } else if (begun && tagged.read(line)) {
        found.open().add(tagged.tag(), tagged.value());
      } else if (!line.isBlank() && !found.open().isEmpty()) {
        found.open().append(" ", line.strip());
      } else if (!line.isBlank()) {
        entries.leftOut(lines.number(), line);
      }
    }
    found.end();
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
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
    OvidSource.describe(raw.first("SO"), entry);
    raw.all(Set.of("IS", "SN")).forEach(issn -> entry.add(Field.ISSN, issn));
    raw.all("AB").forEach(text -> entry.add(Field.ABSTRACT, text));
    raw.all(Set.of("MH", "KW", "DE", "SH", "ID"))
        .forEach(word -> entry.split(Field.KEYWORDS, bare(word)));
    raw.all("PT").forEach(type -> entry.split(Field.PUBLICATION_TYPES, bare(type)));
    raw.all("LG").forEach(language -> entry.split(Field.LANGUAGE, bare(language)));
    raw.all(LINKS).forEach(entry::link);
    return entry;
  }

  /** {@code Peer Reviewed Journal: 2015-33942-012.} holds words before the number. */
  private static String number(String value) {
    Matcher words = WORDS_BEFORE.matcher(bare(value));
    return words.replaceFirst("");
  }

  /** Without the full stop that ends each value; that of an initial is a part of the name. */
  private static String bare(String value) {
    return STOP.matcher(value).replaceFirst("");
  }
}
