package screen.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer. */
public final class Reply {
  private static final String POLICY = "Content-Security-Policy";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Scripts and styles come from here alone, and no other page may hold this one. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          POLICY,
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Cache-Control",
          "no-store");

  private final int status;
  private final String type;
  private final Body body;

  /** Those beside or instead of the ones that every answer has. */
  private final Map<String, String> headers;

  /** The bytes of an answer; they are read only when it is sent. */
  private interface Body {
    /** Opens the bytes. */
    Opened open() throws IOException;
  }

  /** A stream and how many bytes it has. */
  private record Opened(long length, InputStream bytes) {}

  private Reply(int status, String type, Body body, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = headers;
  }

  /** The answer when the work is on the disk, with one fact about it. */
  public static Reply saved(String key, Object value) {
    Map<String, Object> saved = new LinkedHashMap<>();
    saved.put("saved", true);
    saved.put(key, value);
    return json(saved);
  }

  public static Reply json(Object value) {
    return json(200, value);
  }

  public static Reply refusal(Refused refused) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refused.code());
    error.put("message", refused.sentence());
    return json(refused.status(), Map.of("error", error));
  }

  public static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply of(int status, String type, byte[] body) {
    Body bytes = () -> new Opened(body.length, new ByteArrayInputStream(body));
    return new Reply(status, type, bytes, Map.of());
  }

  /** A PDF, which the server's own page alone may show in a frame. */
  public static Reply pdf(Path file, String name) {
    Body bytes =
        () -> {
          FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
          return new Opened(channel.size(), Channels.newInputStream(channel));
        };
    return new Reply(200, "application/pdf", bytes, Map.of())
        .with("Content-Disposition", "inline; filename=\"" + name + "\"")
        .with(POLICY, "default-src 'none'; object-src 'self'; frame-ancestors 'self'")
        .with("X-Frame-Options", "SAMEORIGIN");
  }

  /** A page to be saved as a file, and never shown by the address that gives it. */
  public static Reply file(byte[] html, String name) {
    return of(200, "text/html; charset=utf-8", html)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .with(POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox");
  }

  /** The report: only its own script may run, apart from this server, in a frame of its page. */
  public static Reply report(byte[] html) {
    return of(200, "text/html; charset=utf-8", html)
        .with(
            POLICY,
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri"
                + " 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts"
                + " allow-popups allow-popups-to-escape-sandbox")
        .with("X-Frame-Options", "SAMEORIGIN");
  }

  private static Reply json(int status, Object value) {
    return of(status, "application/json", JSON.writeValueAsBytes(value));
  }

  /** The same, allowed to show one address in a frame. */
  public Reply framing(String address) {
    return with(POLICY, ALWAYS.get(POLICY) + "; frame-src " + address);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }

  public void send(HttpExchange exchange) throws IOException {
    Headers sent = exchange.getResponseHeaders();
    ALWAYS.forEach(sent::set);
    headers.forEach(sent::set);
    sent.set("Content-Type", type);
    Opened opened = body.open();
    try (InputStream bytes = opened.bytes()) {
      boolean empty = opened.length() == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, empty ? -1 : opened.length());
      if (!empty) {
        try (OutputStream out = exchange.getResponseBody()) {
          bytes.transferTo(out);
        }
      }
    }
  }
}
