package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.format.vendor.OvidSource;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads Ovid's text: {@code <1337>}, then names of fields, each alone on its line, with the values
 * indented below.
 */
public final class OvidTextReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*+<\\d+\\.?>\\s*+(?<=\\n)[A-Z][A-Za-z -]*+[^\\S\\n]*+\\n\\s++\\S");
  private static final Pattern NUMBER = Pattern.compile("<\\d+\\.?>\\s*");

  /** The number of the next entry, if files were put together without a line end. */
  private static final Pattern GLUED = Pattern.compile("(?<!\\s)\\s*+<\\d+\\.?>$");

  private static final Pattern KIND = Pattern.compile("\\[[A-Z][\\w /-]*+\\]\\.?$");
  private static final Pattern MARK =
      Pattern.compile(
          "\\d+|[*+]+|\\[S\\]|M\\.?D\\.?|Ph\\.?D\\.?|RN|FAAN|MPH|MSc|BSc|MA|MS|DSc|MBBS");
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
        TaggedEntry open = found.open();
        boolean again = !open.isEmpty() && line.strip().equals(open.tag(0));
        if (again && GLUED.matcher(open.value(open.size() - 1)).find()) {
          open.replaceLast(value -> GLUED.matcher(value).replaceFirst(""));
          found.beginUnseparated(lines.number());
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
    entry.add(Field.TITLE, withoutKind(raw.first("Title").strip()));
    entry.first(raw, Field.TITLE, "Chapter Title");
    authors(raw, entry);
    entry.first(raw, Field.YEAR, "Year of Publication", "Publication Date");
    OvidSource.read(raw.first("Source"), entry);
    entry.first(raw, Field.YEAR, "Status");
    entry.add(Field.PUBLISHER, withoutStop(raw.first("Publisher").strip()));
    entry.first(raw, Field.ISBN, "ISBN", "ISBN Print", "ISBN Electronic");
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

  private static String withoutKind(String title) {
    Matcher kind = KIND.matcher(title);
    return kind.find() ? withoutStop(title.substring(0, kind.start()).strip()) : title;
  }

  private static String withoutStop(String value) {
    return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
  }

  /**
   * People are separated by semicolons, followed by degrees and the marks of their institutions.
   */
  private static void authors(TaggedEntry raw, EntryBuilder entry) {
    String people = raw.first("Author").isEmpty() ? raw.first("Authors") : raw.first("Author");
    for (String part : people.split(";", -1)) {
      String name = withoutMarks(part.strip());
      if (!DEGREE.matcher(name).matches()) {
        entry.add(Field.AUTHORS, name);
      }
    }
  }

  /** Removes marks from the end, one at a time: a name may have any number, with blanks between. */
  private static String withoutMarks(String name) {
    Matcher mark = MARK.matcher(name);
    int end = name.length();
    for (int start = wordStart(name, end); start > 0; start = wordStart(name, end)) {
      if (!mark.region(start, end).matches()) {
        return name.substring(0, end);
      }
      end = start;
      while (end > 0 && separates(name.charAt(end - 1))) {
        end--;
      }
    }
    return name.substring(0, end);
  }

  private static int wordStart(String name, int end) {
    int start = end;
    while (start > 0 && !separates(name.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean separates(char character) {
    return character == ',' || Character.isWhitespace(character);
  }
}
