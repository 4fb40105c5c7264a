package screen.export;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Refer, as EndNote and publishers write it: {@code %} and a character, a blank, a value. An entry
 * ends at a blank line or with the next {@code %0}; some producers write {@code %T} before {@code
 * %0}, or no {@code %0} at all.
 */
final class ReferReader implements ExportReader {
  private static final Pattern START = Pattern.compile("\\A\\s*(%0|%T|%A)(?: |\\n)");
  private static final Set<String> LISTS = Set.of("%K");

  @Override
  public Optional<String> recognise(String head) {
    Matcher start = START.matcher(head);
    return start.find()
        ? Optional.of("its first line begins with " + start.group(1))
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, ReferReader::entry);
    boolean blank = false;
    while (lines.next()) {
      String line = lines.text();
      if (isTag(line)) {
        String tag = line.substring(0, 2);
        boolean second = tag.equals("%0") && found.open().has("%0");
        if (blank || second || found.open().isEmpty()) {
          found.begin(lines.number());
        }
        found.open().add(tag, line.substring(2).strip());
      } else if (!line.isBlank() && found.open().isEmpty()) {
        entries.leftOut(lines.number(), line);
      } else if (!line.isBlank()) {
        found.open().goOn(line.strip(), LISTS);
      }
      blank = line.isBlank();
    }
    found.end();
  }

  private static boolean isTag(String line) {
    return line.length() >= 2
        && line.charAt(0) == '%'
        && (line.length() == 2 || line.charAt(2) == ' ');
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.first(raw, Field.ACCESSION, "%M");
    entry.database(raw.first("%W"));
    entry.first(raw, Field.TITLE, "%T", "%B");
    raw.all("%A").forEach(author -> entry.add(Field.AUTHORS, author));
    entry.first(raw, Field.YEAR, "%D", "%8");
    entry.first(raw, Field.JOURNAL, "%J", "%B");
    entry.first(raw, Field.VOLUME, "%V");
    entry.first(raw, Field.ISSUE, "%N");
    entry.first(raw, Field.PAGES, "%P");
    entry.first(raw, Field.DOI, "%R");
    raw.all("%@").forEach(issn -> entry.add(Field.ISSN, issn));
    entry.first(raw, Field.ABSTRACT, "%X");
    entry.split(raw, Field.KEYWORDS, "%K");
    entry.first(raw, Field.LANGUAGE, "%G");
    entry.first(raw, Field.PUBLICATION_TYPES, "%9", "%0");
    for (String link : raw.all(Set.of("%U", "%>"))) {
      entry.link(link);
    }
    boolean pubmed = raw.all("%U").stream().anyMatch(link -> !Pmid.in(link).isEmpty());
    if (pubmed || raw.first("%W").contains("PubMed")) {
      entry.add(Field.PMID, Pmid.of(raw.first("%M")));
    }
    return entry;
  }
}
