package screen.format.json;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;
import screen.format.entry.StructuredEntry;
import screen.format.json.syntax.JsonDamage;
import screen.format.json.syntax.JsonRecords;
import screen.format.json.syntax.JsonText;
import tools.jackson.databind.JsonNode;

/** Reads JSON in which each record is an object. */
final class JsonReader implements ExportReader {
  private final String why;
  private final List<Pattern> signs;
  private final Set<String> lists;
  private final BiConsumer<JsonNode, EntryBuilder> fields;

  /**
   * @param why the reason for recognising a file of this format, in words
   * @param signs patterns that must all be found near its beginning
   * @param lists names that the list of records may have
   * @param fields adds a record's values to its entry
   */
  JsonReader(
      String why,
      List<Pattern> signs,
      Set<String> lists,
      BiConsumer<JsonNode, EntryBuilder> fields) {
    this.why = why;
    this.signs = List.copyOf(signs);
    this.lists = Set.copyOf(lists);
    this.fields = fields;
  }

  @Override
  public Optional<String> recognise(String head) {
    String start = head.stripLeading();
    boolean json = start.startsWith("[") || start.startsWith("{");
    return json && signs.stream().allMatch(sign -> sign.matcher(head).find())
        ? Optional.of(why)
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    try {
      JsonRecords records = new JsonRecords(text, lists);
      for (Optional<JsonNode> next = records.next(); next.isPresent(); next = records.next()) {
        JsonNode record = next.get();
        int line = records.line();
        EntryBuilder entry = new EntryBuilder(line);
        fields.accept(record, entry.values(name -> JsonText.at(record, name)));
        StructuredEntry.into(entry, line, record, entries);
      }
    } catch (JsonDamage damage) {
      entries.reject(new Rejection(damage.line(), "", damage.reason()));
    }
  }
}
