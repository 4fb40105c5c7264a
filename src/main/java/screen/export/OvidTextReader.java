package screen.export;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Ovid's text: {@code <1337>}, then names of fields, each alone on its line, with the values
 * indented below.
 */
final class OvidTextReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*<\\d+\\.?>\\s*\\n[A-Z][A-Za-z -]*\\s*\\n\\s+\\S");
  private static final Pattern NUMBER = Pattern.compile("<\\d+\\.?>\\s*");

  /** The number of the next entry, where files were put together without a line end. */
  private static final Pattern GLUED = Pattern.compile("\\s*<\\d+\\.?>$");

  private static final Pattern KIND = Pattern.compile("\\.?\\s*\\[[A-Z][\\w /-]*\\]\\.?\\s*$");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[\\s,]+(?:\\d+|[*+]+|\\[S\\]|M\\.?D\\.?|Ph\\.?D\\.?|RN|FAAN|MPH|MSc|BSc|MA|MS|DSc|MBBS))+\\s*$");
  private static final Pattern DEGREE =
      Pattern.compile("(?:PhD|MD|RN|FAAN|MPH|MSc|BSc|MA|MS|DSc|MBBS)");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("<n>, then names of fields with values indented below")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, OvidTextReader::entry);
    while (lines.next()) {
      String line = lines.text();
      if (NUMBER.matcher(line).matches()) {
        found.begin(lines.number());
      } else if (!line.isBlank() && line.charAt(0) != ' ') {
        boolean glued = !found.open().isEmpty() && line.strip().equals(found.open().tag(0));
        if (glued) {
          found.open().replaceLast(value -> GLUED.matcher(value).replaceFirst(""));
          found.begin(lines.number());
        }
        found.open().add(line.strip(), "");
      } else if (!line.isBlank()) {
        found.open().append(" ", line.strip());
      }
    }
    found.end();
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.database(raw.first("Database"));
    entry.add(Field.ACCESSION, number(raw));
    if (raw.first("Database").toUpperCase(Locale.ROOT).contains("MEDLINE")) {
      entry.add(Field.PMID, Pmid.of(number(raw)));
    }
    entry.first(raw, Field.DOI, "DOI Number", "Digital Object Identifier", "DOI");
    entry.add(Field.TITLE, KIND.matcher(raw.first("Title")).replaceFirst(""));
    entry.first(raw, Field.TITLE, "Chapter Title");
    authors(raw, entry);
    entry.first(raw, Field.YEAR, "Year of Publication", "Publication Date");
    OvidSource.describe(raw.first("Source"), entry);
    entry.first(raw, Field.YEAR, "Status");
    entry.first(raw, Field.ISSN, "ISSN", "ISSN Print", "ISSN Electronic");
    entry.first(raw, Field.ABSTRACT, "Abstract");
    words(raw, entry, Field.KEYWORDS, "Author Keywords", "Keywords", "MeSH Subject Headings");
    words(raw, entry, Field.PUBLICATION_TYPES, "Publication Type", "Document Type");
    entry.add(Field.LANGUAGE, withoutStop(raw.first("Language").strip()));
    entry.link(raw.first("Link to the Ovid Full Text or citation").strip());
    return entry;
  }

  private static void words(TaggedEntry raw, EntryBuilder entry, Field field, String... labels) {
    for (String label : labels) {
      entry.split(field, withoutStop(raw.first(label).strip()));
    }
  }

  private static String number(TaggedEntry raw) {
    String number = raw.first("Accession Number");
    return withoutStop((number.isEmpty() ? raw.first("Unique Identifier") : number).strip());
  }

  private static String withoutStop(String value) {
    return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
  }

  /** People parted by semicolons, with degrees and the marks of their institutions behind. */
  private static void authors(TaggedEntry raw, EntryBuilder entry) {
    String people = raw.first("Author").isEmpty() ? raw.first("Authors") : raw.first("Author");
    for (String part : people.split(";", -1)) {
      String name = MARKS.matcher(part.strip()).replaceFirst("");
      if (!DEGREE.matcher(name).matches()) {
        entry.add(Field.AUTHORS, name);
      }
    }
  }
}
