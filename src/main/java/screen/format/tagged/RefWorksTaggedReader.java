package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads RefWorks' tagged text: a tag, a blank and a value (CNKI writes {@code vo} in lower case),
 * each entry from its {@code RT} on; a preamble in words may come before the first.
 */
public final class RefWorksTaggedReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile(
          "^RT [A-Z][A-Za-z]+[^\\n]*\\n(?:(?:SR|ID|A[1-9]|T[1-9]|LL|WT|YR|JF) [^\\n]*\\n){2}",
          Pattern.MULTILINE);
  private static final Pattern TAG =
      Pattern.compile("([A-Z][A-Z0-9]|PMID|PMCID|vo(?= \\d|\\s*$))(?: (.*))?");
  private static final Pattern END = Pattern.compile("END EXPORTED REFERENCES.*");
  private static final Set<String> BOOKS = Set.of("Book, Section", "Book, Chapter");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("entries that begin with RT and a kind of reference")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, RefWorksTaggedReader::entry);
    boolean begun = false;
    while (lines.next()) {
      String line = lines.text();
      Matcher tag = TAG.matcher(line);
      boolean tagged = tag.matches();
      if (tagged && tag.group(1).equals("RT")) {
        found.begin(lines.number());
        begun = true;
      }
      if (begun && tagged) {
        found
            .open()
            .add(
                tag.group(1).toUpperCase(Locale.ROOT),
                tag.group(2) == null ? "" : tag.group(2).strip());
      } else if (begun && !line.isBlank() && !END.matcher(line).matches()) {
        found.open().append(" ", line.strip());
      }
    }
    found.end();
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.database(raw.first("DB"));
    entry.database(raw.first("DS"));
    entry.first(raw, Field.ACCESSION, "AN");
    entry.add(Field.PMID, Pmid.of(raw.first("PMID")));
    entry.first(raw, Field.PMCID, "PMCID");
    entry.first(raw, Field.DOI, "DO");
    entry.first(raw, Field.TITLE, "T1");
    entry.first(raw, Field.ORIGINAL_TITLE, "OT");
    raw.all("A1").forEach(author -> entry.add(Field.AUTHORS, author));
    entry.first(raw, Field.YEAR, "YR", "FD");
    boolean part = BOOKS.contains(raw.first("RT"));
    entry.first(raw, Field.JOURNAL, part ? "T2" : "JF", "JF", "JO", "T2");
    entry.first(raw, Field.VOLUME, "VO");
    entry.first(raw, Field.ISSUE, "IS");
    entry.pages(raw.first("SP"), raw.first("OP"));
    entry.first(raw, Field.PUBLISHER, "PB");
    raw.all("SN").forEach(issn -> entry.add(Field.ISSN, issn));
    entry.first(raw, Field.ABSTRACT, "AB");
    raw.all("K1").forEach(word -> entry.split(Field.KEYWORDS, word));
    entry.split(raw, Field.LANGUAGE, "LA");
    entry.first(raw, Field.PUBLICATION_TYPES, "RT");
    raw.all(Set.of("UL", "LK")).forEach(entry::link);
    return entry;
  }
}
