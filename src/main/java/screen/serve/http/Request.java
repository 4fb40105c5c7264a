package screen.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The request of a browser: anybody may have sent it, so nothing in it is trusted. */
public final class Request {
  /** A vote with the longest note is far smaller. */
  static final int LARGEST_BODY = 64 * 1024;

  /** A scanned book chapter has less. */
  public static final int LARGEST_FILE = 64 * 1024 * 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpExchange exchange;
  private final Map<String, String> query;

  private Request(HttpExchange exchange, Map<String, String> query) {
    this.exchange = exchange;
    this.query = query;
  }

  public static Request of(HttpExchange exchange) {
    return new Request(exchange, query(exchange.getRequestURI().getRawQuery()));
  }

  public String method() {
    return exchange.getRequestMethod();
  }

  /** As it was sent: nothing in it is decoded, so that no two spellings name one thing. */
  public String path() {
    return String.valueOf(exchange.getRequestURI().getRawPath());
  }

  /** A value of the query, or "". */
  public String parameter(String name) {
    return query.getOrDefault(name, "");
  }

  /** A header's only value; empty where it is missing or repeated. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get(name))
        .filter(values -> values.size() == 1)
        .map(values -> values.get(0));
  }

  /** The type of the body without parameters, in small letters, or "". */
  public String type() {
    String type = header("Content-Type").orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  boolean hasHeader(String name) {
    return exchange.getRequestHeaders().containsKey(name);
  }

  /** The value of a cookie, or "". */
  public String cookie(String name) {
    for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String cookie : header.split(";", -1)) {
        int equals = cookie.indexOf('=');
        if (equals > 0 && cookie.substring(0, equals).strip().equals(name)) {
          return cookie.substring(equals + 1).strip();
        }
      }
    }
    return "";
  }

  /**
   * The texts of the JSON object in the body, by key.
   *
   * @throws Refused where it is too large, or no such object
   */
  public Map<String, String> texts() throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(body());
    } catch (JacksonException e) {
      throw Refused.badRequest("The body is not JSON.");
    }
    if (json == null || !json.isObject()) {
      throw Refused.badRequest("The body must be a JSON object.");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      if (!property.getValue().isString()) {
        throw Refused.badRequest("Each value of the JSON object must be a text.");
      }
      texts.put(property.getKey(), property.getValue().stringValue());
    }
    return texts;
  }

  private byte[] body() throws IOException {
    return body(LARGEST_BODY);
  }

  private byte[] body(int largest) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(largest + 1);
    if (body.length > largest) {
      throw new Refused(413, "too-large", "A request may have at most " + largest + " bytes.");
    }
    return body;
  }

  /**
   * The body as text; empty if it is no text in UTF-8.
   *
   * @param largest number of bytes
   * @throws Refused where it is larger
   */
  public Optional<String> text(int largest) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(body(largest));
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the body to a new file.
   *
   * @throws Refused if it is too large
   */
  public void copyTo(Path file) throws IOException {
    if (declaredLength() > LARGEST_FILE) {
      throw tooLarge();
    }
    InputStream in = exchange.getRequestBody();
    byte[] part = new byte[1 << 16];
    long length = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        length += n;
        if (length > LARGEST_FILE) {
          throw tooLarge();
        }
        out.write(part, 0, n);
      }
    }
  }

  private long declaredLength() {
    String length = header("Content-Length").orElse("0");
    return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private static Refused tooLarge() {
    return new Refused(413, "too-large", "A PDF has " + (LARGEST_FILE >> 20) + " MiB at most.");
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw == null) {
      return query;
    }
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.badRequest("The address cannot be read.");
    }
  }
}
