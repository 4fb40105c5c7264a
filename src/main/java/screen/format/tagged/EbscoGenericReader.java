package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.format.vendor.EbscoDatabase;
import screen.format.vendor.EbscoNotes;
import screen.format.vendor.EbscoSource;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads EBSCOhost's "generic bibliographic management" text: a line with the entry's number, then
 * {@code TI- } and the like, without a blank before the dash.
 */
public final class EbscoGenericReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*(?:\\d+\\s*\\n)?(?:[A-Z]{2}- [^\\n]*\\n){2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\s*");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("tags like TI- with no blank before the dash")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, EbscoGenericReader::entry);
    boolean blank = true;
    while (lines.next()) {
      String line = lines.text();
      boolean number = blank && NUMBER.matcher(line).matches();
      if (number || (line.startsWith("TI- ") && found.open().has("TI"))) {
        found.begin(lines.number() + (number ? 1 : 0));
      }
      if (isTag(line)) {
        found.open().add(line.substring(0, 2), line.substring(3).strip());
      } else if (!number && !line.isBlank()) {
        if (found.open().isEmpty()) {
          entries.leftOut(lines.number(), line);
        }
        found.open().append(" ", line.strip());
      }
      blank = line.isBlank();
    }
    found.end();
  }

  private static boolean isTag(String line) {
    return line.length() > 3
        && Character.isUpperCase(line.charAt(0))
        && Character.isUpperCase(line.charAt(1))
        && line.startsWith("- ", 2);
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    String link = raw.first("UR");
    entry.database(EbscoDatabase.ofLink(link));
    entry.first(raw, Field.ACCESSION, "AN");
    entry.add(Field.ACCESSION, EbscoNotes.number(link));
    entry.add(Field.PMID, Pmid.in(raw.first("MD")));
    entry.first(raw, Field.DOI, "DO");
    entry.first(raw, Field.TITLE, "TI");
    raw.all("AU").forEach(author -> entry.add(Field.AUTHORS, author));
    EbscoSource.read(raw.first("SO"), entry);
    entry.first(raw, Field.PUBLISHER, "PB");
    raw.all("IB").forEach(isbn -> entry.add(Field.ISBN, isbn));
    raw.all("IS").forEach(issn -> entry.add(Field.ISSN, issn));
    raw.all("AB").forEach(text -> entry.add(Field.ABSTRACT, text));
    entry.split(raw, Field.KEYWORDS, "MJ", "MH");
    entry.split(raw, Field.PUBLICATION_TYPES, "PT");
    entry.split(raw, Field.LANGUAGE, "LA");
    entry.link(link);
    return entry;
  }
}
