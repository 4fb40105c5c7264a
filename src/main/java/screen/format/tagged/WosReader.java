package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
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

/**
 * Reads Web of Science's field-tagged text ({@code savedrecs.txt}, {@code .ciw}, {@code .isi}): a
 * tag of two characters, a blank or a tab, a value continued in lines indented by three blanks or a
 * tab; ER ends an entry, EF the file.
 */
public final class WosReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*(?:FN[ \\t][^\\n]*\\n\\s*VR[ \\t]\\d|PT[ \\t][JBCSPD]\\s*\\n)");
  private static final Set<String> LISTS = Set.of("AU", "AF", "CA");
  private static final Set<String> UNUSED =
      Set.of("CR", "C1", "C3", "RP", "EM", "RI", "OI", "FU", "FX", "FN", "VR", "EF");

  /** Kinds of publication by their letters, without series, which may contain anything. */
  private static final Map<String, String> KINDS =
      Map.of("J", "journal", "B", "book", "C", "conference", "P", "patent", "D", "dataset");

  @Override
  public Optional<String> recognise(String head) {
    Matcher start = START.matcher(head);
    return start.find()
        ? Optional.of("its first line " + start.group().strip().lines().findFirst().orElse(""))
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, WosReader::entry);
    boolean unused = false;
    while (lines.next()) {
      String line = lines.text();
      if (isTag(line)) {
        String tag = line.substring(0, 2);
        boolean ends = tag.equals("ER");
        if (ends) {
          found.complete();
        }
        if (ends || tag.equals("PT") || found.open().isEmpty()) {
          found.begin(lines.number());
        }
        unused = UNUSED.contains(tag);
        if (!ends && !unused) {
          found.open().add(tag, line.substring(2).strip());
        }
      } else if ((line.startsWith("  ") || line.startsWith("\t")) && !found.open().isEmpty()) {
        if (!unused) {
          found.open().addLine(line.strip(), LISTS);
        }
      } else if (!line.isBlank()) {
        entries.leftOut(lines.number(), line);
      }
    }
    found.endOfFile();
  }

  private static boolean isTag(String line) {
    return line.length() >= 2
        && line.charAt(0) >= 'A'
        && line.charAt(0) <= 'Z'
        && (Character.isDigit(line.charAt(1)) || (line.charAt(1) >= 'A' && line.charAt(1) <= 'Z'))
        && (line.length() == 2 || line.charAt(2) == ' ' || line.charAt(2) == '\t');
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    entry.database("Web of Science");
    entry.first(raw, Field.ACCESSION, "UT", "AN");
    entry.first(raw, Field.PMID, "PM");
    entry.first(raw, Field.DOI, "DI");
    entry.first(raw, Field.TITLE, "TI");
    entry.first(raw, Field.ORIGINAL_TITLE, "FT");
    raw.all(raw.has("AF") ? "AF" : "AU").forEach(author -> entry.add(Field.AUTHORS, author));
    raw.all("CA").forEach(group -> entry.add(Field.AUTHORS, group));
    entry.first(raw, Field.YEAR, "PY", "PD", "EA");
    entry.add(Field.DATE, raw.first("PY") + " " + raw.first("PD"));
    entry.add(Field.TYPE, KINDS.getOrDefault(raw.first("PT"), ""));
    entry.first(raw, Field.PUBLISHER, "PU");
    entry.first(raw, Field.JOURNAL, "SO", "JI", "J9");
    entry.first(raw, Field.VOLUME, "VL");
    entry.first(raw, Field.ISSUE, "IS");
    entry.pages(raw.first("BP"), raw.first("EP"));
    entry.first(raw, Field.PAGES, "AR", "PS");
    raw.all("BN").forEach(isbn -> entry.add(Field.ISBN, isbn));
    raw.all(Set.of("SN", "EI")).forEach(issn -> entry.add(Field.ISSN, issn));
    entry.first(raw, Field.ABSTRACT, "AB");
    entry.split(raw, Field.KEYWORDS, "DE", "ID", "MI");
    entry.split(raw, Field.PUBLICATION_TYPES, "DT");
    entry.split(raw, Field.LANGUAGE, "LA");
    return entry;
  }
}
