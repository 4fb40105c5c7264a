package screen.format.json.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the records of a JSON file: the objects of its array or of a list in its object, its only
 * object, or several objects in a row.
 */
public final class JsonRecords {
  /** Most characters of one record. */
  private static final int LONGEST = 64 * 1024 * 1024;

  /** The objects around the list in the answers of Crossref and Europe PMC. */
  private static final Set<String> AROUND_LIST = Set.of("message", "resultList");

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(LONGEST).build();

  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final BoundedReader text;
  private final JsonParser parser;
  private final Set<String> lists;
  private ObjectNode outermost = JSON.createObjectNode();
  private boolean listed;
  private int line = 1;

  /**
   * @param lists names that a list of records in the outermost object may have
   */
  public JsonRecords(Reader file, Set<String> lists) {
    this.text = new BoundedReader(file, LONGEST);
    this.parser = JSON.createParser(text);
    this.lists = Set.copyOf(lists);
  }

  /** Returns the next record, or empty at the end of the file. */
  public Optional<JsonNode> next() throws IOException {
    try {
      return advance();
    } catch (JacksonIOException unreadable) {
      if (unreadable.getCause() instanceof BoundedReader.TooLong) {
        throw new JsonDamage(line, "The record is too long to be one record.", unreadable);
      }
      throw unreadable.getCause();
    } catch (JacksonException broken) {
      String reason =
          "The JSON is damaged or cut off here, or nested too deeply. The rest of the file cannot"
              + " be read: export it again.";
      throw new JsonDamage(parser.currentLocation().getLineNr(), reason, broken);
    }
  }

  /** Line at which the last record began, 1-based. */
  public int line() {
    return line;
  }

  private Optional<JsonNode> advance() {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        text.begin();
        line = parser.currentTokenLocation().getLineNr();
        if (parser.streamReadContext().getParent().inArray()) {
          return Optional.of(JSON.readTree(parser));
        }
        listed &= !parser.streamReadContext().getParent().inRoot();
        outermost = JSON.createObjectNode();
      } else if (token == JsonToken.PROPERTY_NAME) {
        property(parser.currentName());
      } else if (token == JsonToken.END_OBJECT && !outermost.isEmpty()) {
        JsonNode record = outermost;
        outermost = JSON.createObjectNode();
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  /**
   * A property of the outermost object is either the list of records, or a part of the only one.
   */
  private void property(String name) {
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && lists.contains(name)) {
      listed = true;
      outermost = JSON.createObjectNode();
    } else if (value == JsonToken.START_OBJECT && AROUND_LIST.contains(name)) {
      outermost = JSON.createObjectNode();
    } else if (listed) {
      parser.skipChildren();
    } else {
      outermost.set(name, JSON.readTree(parser));
    }
  }
}
