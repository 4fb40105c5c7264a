package screen.folder.records;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Writes and parses a record as a JSON object without its empty fields. */
final class RecordJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .rootValueSeparator("")
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .build();
  private static final byte[] BEGINNING = "{\"id\":\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SOURCE = ",\"source\":\"".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SEARCHES = ",\"searches\":[\"".getBytes(StandardCharsets.UTF_8);

  private RecordJson() {}

  static byte[] bytes(BibRecord record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      write(json, record);
    }
    return bytes.toByteArray();
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
        json.writeName(field.key());
        writeText(json, record.fields().first(field));
      }
    }
    if (!record.repaired().isEmpty()) {
      writeList(json, "repaired", record.repaired());
    }
    json.writeEndObject();
  }

  private static void writeList(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) {
      writeText(json, value);
    }
    json.writeEndArray();
  }

  /**
   * Writes the bytes of a text: for ASCII, as most text is, that is faster than the generator's
   * loop over characters.
   */
  private static void writeText(JsonGenerator json, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    json.writeUTF8String(utf8, 0, utf8.length);
  }

  /**
   * Reads only the id, which comes first in a line.
   *
   * @throws IllegalArgumentException if the line is not a record
   */
  static String id(byte[] line) {
    int at = BEGINNING.length;
    boolean begins = line.length > at && Arrays.mismatch(line, BEGINNING) == BEGINNING.length;
    if (!begins || line[line.length - 1] != '}') {
      return parse(line, Set.of()).id().toString();
    }
    while (at < line.length && line[at] != '"' && line[at] != '\\') {
      at++;
    }
    return line[at] == '"'
        ? new String(line, BEGINNING.length, at - BEGINNING.length, StandardCharsets.UTF_8)
        : parse(line, Set.of()).id().toString();
  }

  /**
   * Reads only the searches, which follow the id and the source in a line; what follows them is not
   * checked.
   *
   * @throws IllegalArgumentException if the line is not a record
   */
  static List<String> searches(byte[] line) {
    int source = afterQuoted(line, BEGINNING.length);
    int list = startsWith(line, source, SOURCE) ? afterQuoted(line, source + SOURCE.length) : -1;
    if (!startsWith(line, list, SEARCHES)) {
      return parse(line, EnumSet.allOf(Field.class)).searches();
    }
    List<String> searches = new ArrayList<>(1);
    int at = list + SEARCHES.length - 1;
    while (at < line.length && line[at] == '"') {
      int end = afterQuoted(line, at + 1);
      if (end < 0) {
        break;
      }
      searches.add(new String(line, at + 1, end - at - 2, StandardCharsets.UTF_8));
      at = end < line.length && line[end] == ',' ? end + 1 : end;
    }
    return at > 0 && at < line.length && line[at] == ']' && line[at - 1] == '"'
        ? searches
        : parse(line, EnumSet.allOf(Field.class)).searches();
  }

  /** The position after the quote that closes a text without escapes; -1 if there is none. */
  private static int afterQuoted(byte[] line, int from) {
    int at = from;
    while (at < line.length && line[at] != '"' && line[at] != '\\') {
      at++;
    }
    return at < line.length && line[at] == '"' ? at + 1 : -1;
  }

  private static boolean startsWith(byte[] line, int from, byte[] beginning) {
    int to = from + beginning.length;
    return from >= 0
        && to <= line.length
        && Arrays.equals(line, from, to, beginning, 0, beginning.length);
  }

  /**
   * Reads a line.
   *
   * @param unneeded fields to pass over
   * @throws IllegalArgumentException if the line is not a record
   */
  static BibRecord parse(byte[] line, Set<Field> unneeded) {
    String id = "";
    List<String> searches = List.of();
    List<String> repaired = List.of();
    Fields.Builder fields = Fields.builder();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("the line is not a JSON object.");
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        switch (name) {
          case "id" -> id = json.getString();
          case "searches" -> searches = values(json);
          case "repaired" -> repaired = values(json);
          default -> take(name, json, fields, unneeded);
        }
      }
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("there is more text after the record.");
      }
    }
    String text = id;
    return new BibRecord(
        RecordId.parse(text)
            .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a record id.")),
        searches,
        fields.build(),
        repaired);
  }

  private static void take(
      String name, JsonParser json, Fields.Builder fields, Set<Field> unneeded) {
    Optional<Field> field = Field.ofKey(name).filter(known -> !unneeded.contains(known));
    if (field.isPresent()) {
      fields.addAll(field.get(), values(json));
    } else {
      json.skipChildren();
    }
  }

  private static List<String> values(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return List.of(scalar(json));
    }
    List<String> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(scalar(json));
    }
    return values;
  }

  private static String scalar(JsonParser json) {
    if (!json.currentToken().isScalarValue()) {
      throw new IllegalArgumentException("a value is neither text nor number.");
    }
    return json.getString();
  }
}
