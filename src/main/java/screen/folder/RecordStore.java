package screen.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import screen.Failure;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code records.jsonl}: one JSON object a line, sorted by id, empty fields left out. */
final class RecordStore {
  private static final String NAME = "records/records.jsonl";
  private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("").build();

  private final Path file;

  RecordStore(Path file) {
    this.file = file;
  }

  /** All records, by id. */
  SortedMap<RecordId, BibRecord> readAll() {
    SortedMap<RecordId, BibRecord> records = new TreeMap<>();
    forEach(record -> records.put(record.id(), record));
    return records;
  }

  /** Hands on one record after the other; none where there is no file yet. */
  void forEach(Consumer<BibRecord> action) {
    if (!Files.exists(file)) {
      return;
    }
    int line = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (!text.isBlank()) {
          action.accept(parse(text));
        }
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw Failure.folder(
              "Not a record: "
                  + e.getMessage()
                  + " Delete the file and run `screen run`; it is derived.")
          .at(NAME, line)
          .because(e);
    }
  }

  /** Replaces the file. */
  void write(Iterator<BibRecord> sorted) {
    AtomicFile.write(file, out -> writeTo(out, sorted));
  }

  private static void writeTo(OutputStream out, Iterator<BibRecord> records) throws IOException {
    OutputStream buffered = new java.io.BufferedOutputStream(out, 1 << 16);
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), buffered, JsonEncoding.UTF8)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
      while (records.hasNext()) {
        write(json, records.next());
        json.writeRaw('\n');
      }
    }
    buffered.flush();
  }

  private static void write(JsonGenerator json, BibRecord record) {
    json.writeStartObject();
    json.writeStringProperty("id", record.id().toString());
    json.writeStringProperty("source", record.id().source());
    writeList(json, "searches", record.searches());
    for (Field field : record.fields().present()) {
      if (field == Field.YEAR) {
        json.writeNumberProperty(field.key(), Integer.parseInt(record.fields().first(field)));
      } else if (field.many()) {
        writeList(json, field.key(), record.fields().all(field));
      } else {
        json.writeStringProperty(field.key(), record.fields().first(field));
      }
    }
    if (!record.repaired().isEmpty()) {
      writeList(json, "repaired", record.repaired());
    }
    json.writeEndObject();
  }

  private static void writeList(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static BibRecord parse(String line) {
    String id = "";
    List<String> searches = List.of();
    List<String> repaired = List.of();
    Fields.Builder fields = Fields.builder();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("the line is no JSON object.");
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        List<String> values = values(json);
        switch (name) {
          case "id" -> id = values.get(0);
          case "searches" -> searches = values;
          case "repaired" -> repaired = values;
          default -> Field.ofKey(name).ifPresent(field -> fields.addAll(field, values));
        }
      }
    }
    String text = id;
    return new BibRecord(
        RecordId.parse(text)
            .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no record id.")),
        searches,
        fields.build(),
        repaired);
  }

  private static List<String> values(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return List.of(json.getString());
    }
    List<String> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(json.getString());
    }
    return values;
  }
}
