package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.format.vendor.CochraneNumbers;
import screen.record.Field;

/**
 * Reads the Cochrane Library's text: {@code Record #3 of 18}, then {@code ID: CN-...} and the like,
 * one value per line.
 */
public final class CochraneTextReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*Record #\\d+ of \\d+\\s*\\n(?:\\s*\\n)*(?:ID|AU|TI): ");
  private static final Pattern RECORD = Pattern.compile("Record #(\\d+) of (\\d+)\\s*");
  private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]{1,2}:(?: .*)?");

  private static final Pattern WRITTEN_OUT =
      Pattern.compile("^((?:\\p{Ll}+ )*\\p{Lu}\\S*) (\\p{Lu}\\p{Ll}\\S*(?: \\p{Lu}\\.?)+)$");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("Record #n of N, then ID: and the like")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    boolean last = true;
    TaggedEntries found = new TaggedEntries(entries, CochraneTextReader::entry);
    while (lines.next()) {
      String line = lines.text();
      Matcher record = RECORD.matcher(line);
      if (record.matches()) {
        found.begin(lines.number());
        last = record.group(1).equals(record.group(2));
      } else if (TAG.matcher(line).matches()) {
        int colon = line.indexOf(':');
        found.open().add(line.substring(0, colon), line.substring(colon + 1).strip());
      } else if (!line.isBlank()) {
        if (found.open().isEmpty()) {
          entries.leftOut(lines.number(), line);
        }
        found.open().append(" ", line.strip());
      }
    }
    if (!last) {
      found.open().truncated();
    }
    found.end();
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    boolean review = raw.first("ID").startsWith("CD");
    entry.database(CochraneNumbers.database(review));
    entry.first(raw, Field.ACCESSION, "ID");
    CochraneNumbers.read(raw.first("PM"), entry);
    CochraneNumbers.read(raw.first("C3"), entry);
    entry.first(raw, Field.DOI, "DOI");
    entry.first(raw, Field.TITLE, "TI");
    raw.all("AU")
        .forEach(author -> entry.add(Field.AUTHORS, review ? familyFirst(author) : author));
    entry.first(raw, Field.JOURNAL, "SO");
    entry.first(raw, Field.YEAR, "YR");
    entry.first(raw, Field.VOLUME, "VL");
    entry.first(raw, Field.ISSUE, "NO");
    entry.first(raw, Field.PAGES, "PG");
    raw.all("SN").forEach(issn -> entry.add(Field.ISSN, issn));
    entry.first(raw, Field.ABSTRACT, "AB");
    entry.split(raw, Field.KEYWORDS, "KY");
    entry.split(raw, Field.PUBLICATION_TYPES, "PT");
    entry.link(raw.first("US"));
    return entry;
  }

  /** The authors of reviews have full names, the family name first: {@code Roe Richard A}. */
  private static String familyFirst(String name) {
    return WRITTEN_OUT.matcher(name).replaceFirst("$1, $2");
  }
}
