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
 * Reads NoteExpress, as CNKI, Wanfang and CQVIP write it: {@code {Title}: value}, each entry from
 * its {@code {Reference Type}} on. The first may come after the rest of a web page.
 */
public final class NoteExpressReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("(?:^|;)[ \\t]*+(?=\\{Reference Type\\}:)", Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("\\s*\\{([A-Z][A-Za-z /-]{1,40})\\}: ?(.*)", Pattern.DOTALL);
  private static final Pattern PEOPLE = Pattern.compile("[;\uff1b]");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("entries that begin with {Reference Type}:")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, NoteExpressReader::entry);
    while (lines.next()) {
      String line = lines.text();
      Matcher start = START.matcher(line);
      int taken = 0;
      while (start.find()) {
        take(line.substring(taken, start.start()), lines.number(), found, entries);
        found.begin(lines.number());
        taken = start.end();
      }
      take(line.substring(taken), lines.number(), found, entries);
    }
    found.end();
  }

  private static void take(String text, int line, TaggedEntries found, Entries entries) {
    Matcher field = LINE.matcher(text);
    if (field.matches()) {
      found.open().add(field.group(1), field.group(2).strip());
    } else if (!text.isBlank() && found.open().isEmpty()) {
      entries.leftOut(line, text);
    } else if (!text.isBlank()) {
      found.open().append(" ", text.strip());
    }
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.database(raw.first("Database Provider"));
    entry.first(raw, Field.ACCESSION, "Accession Number");
    entry.first(raw, Field.DOI, "DOI");
    entry.first(raw, Field.TITLE, "Title");
    for (String people : raw.all("Author")) {
      PEOPLE.splitAsStream(people).forEach(name -> entry.add(Field.AUTHORS, name));
    }
    entry.first(raw, Field.YEAR, "Year", "Date");
    for (String tag : List.of("Journal", "Source", "Secondary Title", "Tertiary Title")) {
      entry.first(raw, Field.JOURNAL, tag);
    }
    entry.first(raw, Field.VOLUME, "Volume");
    entry.first(raw, Field.ISSUE, "Issue");
    entry.first(raw, Field.PAGES, "Pages");
    raw.all("ISBN/ISSN").forEach(issn -> entry.add(Field.ISSN, issn));
    entry.first(raw, Field.ABSTRACT, "Abstract");
    for (String words : raw.all("Keywords")) {
      PEOPLE.splitAsStream(words).forEach(word -> entry.add(Field.KEYWORDS, word));
    }
    entry.first(raw, Field.PUBLICATION_TYPES, "Reference Type");
    entry.first(raw, Field.LANGUAGE, "Language");
    entry.link(raw.first("URL"));
    return entry;
  }
}
