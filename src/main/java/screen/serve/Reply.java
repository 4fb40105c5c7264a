package screen.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer. */
final class Reply {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Scripts and styles come from here alone, and no other page may hold this one. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
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
  private final byte[] body;

  /** Those beside the ones that every answer has. */
  private final Map<String, String> headers;

  private Reply(int status, String type, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = headers;
  }

  static Reply json(Object value) {
    return json(200, value);
  }

  static Reply refusal(Refused refused) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refused.code());
    error.put("message", refused.sentence());
    return json(refused.status(), Map.of("error", error));
  }

  static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply of(int status, String type, byte[] body) {
    return new Reply(status, type, body, Map.of());
  }

  private static Reply json(int status, Object value) {
    return of(status, "application/json", JSON.writeValueAsBytes(value));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers sent = exchange.getResponseHeaders();
    ALWAYS.forEach(sent::set);
    headers.forEach(sent::set);
    sent.set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
