package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
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
 * Reads Refer, as EndNote and publishers write it: {@code %} and a character, a blank, a value. An
 * entry ends before the next {@code %0}, and at a blank line unless its abstract may continue after
 * it; some producers write {@code %T} before {@code %0}, or no {@code %0} at all. Without either,
 * an entry ends before further authors with another title right after them.
 */
public final class ReferReader implements ExportReader {
  private static final Pattern START = Pattern.compile("\\A\\s*(%0|%T|%A)(?: |\\n)");
  private static final Set<String> LISTS = Set.of("%K");

  /**
   * Tags that an entry may begin with; any other after a blank line may belong to the one before.
   */
  private static final Set<String> FIRST = Set.of("%0", "%T", "%A");

  /** CNKI writes several of these on one line. */
  private static final Set<String> SEVERAL = Set.of("%A", "%E", "%K", "%Y");

  private static final Pattern WITHIN = Pattern.compile("(?<=\\S)%[AEKY] (?=\\S)");

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
        boolean titled = !blank && isBehindTitleOfNext(tag, found.open());
        boolean glued = titled || (!blank && isOfNext(tag, found.open()));
        String moved = titled ? "%T" : "%A";
        List<String> above = glued ? ofNext(moved, found.open()) : List.of();
        if (glued) {
          found.beginUnseparated(lines.number());
        } else if (found.open().isEmpty() || begins(tag, blank, found.open())) {
          found.begin(lines.number());
        }
        above.forEach(value -> found.open().add(moved, value));
        add(tag, line.substring(2), found.open());
      } else if (!line.isBlank() && found.open().isEmpty()) {
        entries.leftOut(lines.number(), line);
      } else if (!line.isBlank()) {
        found.open().addLine(line.strip(), LISTS);
      }
      blank = line.isBlank();
    }
    found.end();
  }

  /** CNKI writes no blank between {@code %K} and Chinese words. */
  private static boolean isTag(String line) {
    return line.length() >= 2
        && line.charAt(0) == '%'
        && (line.length() == 2
            || line.charAt(2) == ' '
            || (line.charAt(1) == 'K' && Character.isIdeographic(line.codePointAt(2))));
  }

  /** CNKI's abstracts contain blank lines, so its entries continue after one. */
  private static boolean begins(String tag, boolean blank, TaggedEntry open) {
    boolean inAbstract = open.lastTag().equals("%X") && open.has("%0");
    boolean continues = inAbstract && !open.has(tag) && !FIRST.contains(tag);
    return blank ? !continues : tag.equals("%0") && open.has("%0");
  }

  /**
   * Whether, without a separator, this is another entry's title: it has authors right above it that
   * are not right below the first. A second title alone may be a translation.
   */
  private static boolean isOfNext(String tag, TaggedEntry open) {
    if (!tag.equals("%T") || !open.lastTag().equals("%A") || !open.has("%T")) {
      return false;
    }
    int above = open.size() - 1;
    while (above > 0 && open.tag(above).equals("%A")) {
      above--;
    }
    int title = open.firstIndex("%T");
    return open.firstIndex("%A") < title && title < above && !open.tag(above).equals("%T");
  }

  /** Whether this is a type after its title, as some write it, and another title came before. */
  private static boolean isBehindTitleOfNext(String tag, TaggedEntry open) {
    return tag.equals("%0")
        && open.lastTag().equals("%T")
        && open.firstIndex("%T") < open.size() - 1;
  }

  /**
   * Removes and returns the values right above that belong to the next entry: its authors, or its
   * title.
   */
  private static List<String> ofNext(String tag, TaggedEntry open) {
    List<String> values = new ArrayList<>();
    do {
      values.add(0, open.removeLast());
    } while (open.lastTag().equals(tag) && !tag.equals("%T"));
    return values;
  }

  private static void add(String tag, String value, TaggedEntry open) {
    if (!SEVERAL.contains(tag)) {
      open.add(tag, value.strip());
      return;
    }
    Matcher next = WITHIN.matcher(value);
    String before = tag;
    int start = 0;
    while (next.find()) {
      open.add(before, value.substring(start, next.start()).strip());
      before = next.group().substring(0, 2);
      start = next.end();
    }
    open.add(before, value.substring(start).strip());
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
    raw.all("%P").stream()
        .filter(pages -> pages.contains("-"))
        .forEach(pages -> entry.add(Field.PAGES, pages));
    entry.first(raw, Field.PAGES, "%P");
    entry.first(raw, Field.DOI, "%R");
    entry.first(raw, Field.DATE, "%8");
    entry.first(raw, Field.BOOK_TITLE, "%B");
    entry.first(raw, Field.PUBLISHER, "%I");
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
