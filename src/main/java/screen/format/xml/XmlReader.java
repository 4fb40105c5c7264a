package screen.format.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;
import screen.format.entry.StructuredEntry;
import screen.format.xml.syntax.XmlDamage;
import screen.format.xml.syntax.XmlElement;
import screen.format.xml.syntax.XmlRecords;

/** Reads XML in which each record is an element. */
final class XmlReader implements ExportReader {
  private final String why;
  private final Pattern start;
  private final Set<String> records;
  private final Set<String> skipped;
  private final BiConsumer<XmlElement, EntryBuilder> fields;

  /**
   * @param why the reason for recognising a file of this format, in words
   * @param start a pattern found near its beginning
   * @param records names of the elements that are records
   * @param skipped names of elements in them that need not be read
   * @param fields adds a record's values to its entry
   */
  XmlReader(
      String why,
      Pattern start,
      Set<String> records,
      Set<String> skipped,
      BiConsumer<XmlElement, EntryBuilder> fields) {
    this.why = why;
    this.start = start;
    this.records = Set.copyOf(records);
    this.skipped = Set.copyOf(skipped);
    this.fields = fields;
  }

  @Override
  public Optional<String> recognise(String head) {
    return head.stripLeading().startsWith("<") && start.matcher(head).find()
        ? Optional.of(why)
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    try {
      XmlRecords found = new XmlRecords(text, records, skipped);
      for (Optional<XmlElement> next = found.next(); next.isPresent(); next = found.next()) {
        XmlElement record = next.get();
        int line = found.line();
        EntryBuilder entry = new EntryBuilder(line);
        found.repairs().forEach(entry::repairedEntry);
        fields.accept(record, entry);
        StructuredEntry.into(entry, line, record, entries);
      }
    } catch (XmlDamage damage) {
      entries.reject(new Rejection(damage.line(), "", damage.reason()));
    }
  }
}
