package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.record.Field;

/**
 * Reads CNKI's own text: {@code Title-}, the same in Chinese, a colon and the value. An entry ends
 * where its first name comes again, and before another title, as in files put together from both
 * forms of this text.
 */
public final class CnkiTextReader implements ExportReader {
  private static final String NAME =
      "(DataType|DOI-DOI|[A-Z][A-Za-z]+-(?=[A-Z]*+\\p{IsHan})[\\p{IsHan}A-Z]++)";
  private static final String TITLE = "Title-";
  private static final Pattern START =
      Pattern.compile(
          "^" + NAME + ":[^\\n]*\\n(?:[^\\n]*\\n){0,3}Title-\\p{IsHan}+:", Pattern.MULTILINE);
  private static final Pattern LINE = Pattern.compile("\\s*" + NAME + ": ?(.*)", Pattern.DOTALL);
  private static final Pattern PAGES = Pattern.compile("\\d+\\s*[-+~\u2013].*");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("lines with names in English and Chinese, as CNKI writes them")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, CnkiTextReader::entry);
    while (lines.next()) {
      String line = lines.text();
      Matcher field = LINE.matcher(line);
      if (field.matches()) {
        String name = field.group(1);
        TaggedEntry before = found.open();
        boolean titled = name.startsWith(TITLE) && isTitled(before);
        String kind = titled && isKind(before.lastTag()) ? before.lastTag() : "";
        String value = kind.isEmpty() ? "" : before.removeLast();
        if (before.isEmpty() || titled || name.equals(before.tag(0))) {
          found.begin(lines.number() - (kind.isEmpty() ? 0 : 1));
        }
        if (!kind.isEmpty()) {
          found.open().add(kind, value);
        }
        found.open().add(name, field.group(2).strip());
      } else if (!line.isBlank() && found.open().isEmpty()) {
        entries.leftOut(lines.number(), line);
      } else if (!line.isBlank()) {
        found.open().append(" ", line.strip());
      }
    }
    found.end();
  }

  private static boolean isTitled(TaggedEntry open) {
    return !value(open, "Title").isEmpty();
  }

  /** Names right above the title with which the two forms of this text begin an entry. */
  private static boolean isKind(String name) {
    return name.equals("DataType") || name.startsWith("SrcDatabase-");
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.database("CNKI");
    entry.add(Field.DOI, value(raw, "DOI"));
    entry.add(Field.TITLE, value(raw, "Title"));
    entry.split(Field.AUTHORS, value(raw, "Author"));
    entry.add(Field.YEAR, value(raw, "Year"));
    entry.add(Field.YEAR, value(raw, "PubTime"));
    entry.add(Field.JOURNAL, value(raw, "Source"));
    entry.add(Field.VOLUME, value(raw, "Volume"));
    entry.add(Field.ISSUE, value(raw, "Period"));
    for (String name : List.of("Page", "PageCount")) {
      String pages = value(raw, name);
      if (name.equals("Page") || PAGES.matcher(pages).matches()) {
        entry.add(Field.PAGES, pages);
      }
    }
    entry.add(Field.ISSN, value(raw, "ISSN"));
    entry.add(Field.ABSTRACT, value(raw, "Summary"));
    entry.split(Field.KEYWORDS, value(raw, "Keyword"));
    entry.add(Field.PUBLICATION_TYPES, value(raw, "SrcDatabase"));
    entry.link(value(raw, "Link"));
    entry.link(value(raw, "URL"));
    return entry;
  }

  /** Finds a value by its English name; the Chinese half differs between the forms of this text. */
  private static String value(TaggedEntry raw, String name) {
    for (int i = 0; i < raw.size(); i++) {
      if (raw.tag(i).startsWith(name + "-")) {
        return raw.value(i);
      }
    }
    return "";
  }
}
