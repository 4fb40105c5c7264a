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
import screen.format.vendor.OvidTags;

/**
 * Reads Ovid's tagged text: {@code <3001. >}, then lines such as {@code TI - Title}, continued by
 * indented lines.
 */
public final class OvidTaggedReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile(
          "^\\s{0,2}<\\d+\\. ?>[^\\S\\n]*+\\n\\s*+VN  ?- Ovid Technologies", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("\\s*<\\d+\\. ?>\\s*");

  /** The number of the next entry, if files were put together without a line end. */
  private static final Pattern GLUED = Pattern.compile("(?<!\\s)\\s*+<\\d+\\. ?>$");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("<n. >, then VN  - Ovid Technologies")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    RisLine tagged = new RisLine();
    TaggedEntries found = new TaggedEntries(entries, OvidTaggedReader::entry);
    boolean begun = false;
    while (lines.next()) {
      String line = lines.text();
      if (NUMBER.matcher(line).matches()) {
        found.begin(lines.number());
        begun = true;
      } else if (begun && tagged.read(line)) {
        if (tagged.is("VN") && found.open().has("VN")) {
          found.open().replaceLast(value -> GLUED.matcher(value).replaceFirst(""));
          found.beginUnseparated(lines.number());
        }
        found.open().add(tagged.tag(), tagged.value());
      } else if (!line.isBlank() && !found.open().isEmpty()) {
        found.open().append(" ", line.strip());
      } else if (!line.isBlank()) {
        entries.leftOut(lines.number(), line);
      }
    }
    found.end();
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    OvidTags.read(raw, entry);
    return entry;
  }
}
