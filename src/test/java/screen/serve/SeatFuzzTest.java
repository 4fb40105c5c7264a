package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests made of right and wrong parts: each is answered with something that is no error of the
 * server's own, and afterwards the server works as before. The seed is in the name of the test.
 */
class SeatFuzzTest extends ServedReview {
  private static final int REQUESTS = 700;

  /** The JDK's answer to an address that is none; it says nothing of this program. */
  private static final String OF_THE_PLATFORM = "URISyntaxException thrown";

  private static final int PATIENCE_MILLIS = 30_000;

  private static final List<String> METHODS =
      List.of(
          "GET",
          "GET",
          "GET",
          "POST",
          "POST",
          "POST",
          "POST",
          "HEAD",
          "PUT",
          "DELETE",
          "OPTIONS",
          "PATCH",
          "TRACE",
          "get",
          "PROPFIND",
          "X");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/seat/1/",
          "/seat/1/api/seat",
          "/seat/1/api/next",
          "/seat/1/api/record",
          "/seat/1/api/votes",
          "/seat/1/api/vote",
          "/seat/1/api/fulltext",
          "/seat/1/api/along",
          "/seat/1/api/back",
          "/seat/2/api/vote",
          "/seat/0/",
          "/seat/9999/",
          "/seat/99999/",
          "/seat/1/api/",
          "/seat/1/api/%00",
          "/seat/1/api/vote/",
          "/seat/%31/api/seat",
          "/static/app.js",
          "/static/../app.js",
          "/static/%2e%2e/app.js",
          "/static/" + "a".repeat(3000),
          "//",
          "/%",
          "*",
          "/seat/1/;a=b");
  private static final List<String> NAMES =
      List.of(
          "stage", "record", "after", "verdict", "search", "from", "key", "replace", "records", "",
          "%00");
  private static final List<String> VALUES =
      List.of(
          "title-abstract",
          "full-text",
          "x:N1",
          "x:N4",
          "x:",
          ":",
          "include",
          "exclude",
          "planted",
          "0",
          "1",
          "-1",
          "999999999",
          "9999999999999",
          "%00",
          "%ff",
          "%C3%A9",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "%E2%80%AE",
          "..%2f..%2f",
          "+",
          "a".repeat(5000),
          "%zz",
          "%");
  private static final List<String> TEXTS =
      List.of(
          "\"title-abstract\"",
          "\"full-text\"",
          "\"x:N1\"",
          "\"x:N2\"",
          "\"include\"",
          "\"exclude\"",
          "\"withdrawn\"",
          "\"not-retrieved\"",
          "\"other\"",
          "\"\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800 \\u0000\\u2028\"",
          "\"\u202eeslaf 夜 😀\"",
          "\"=1+1\"",
          "1",
          "1e999999",
          "-0",
          "null",
          "true",
          "[]",
          "{}",
          "[".repeat(2000),
          "\"" + "n".repeat(9_999) + "\"",
          "\"" + "n".repeat(70_000) + "\"",
          "{\"a\":".repeat(1500),
          "\"",
          "\\",
          "NaN",
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noRequestIsAnErrorOfTheServer(long seed) throws IOException {
    a.vote(TITLES, "x:N3", "include");
    b.vote(TITLES, "x:N3", "include");
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS; i++) {
      byte[] request = request(random);
      String answer = answer(request);
      assertThat(answer)
          .as("request %s of seed %s:%n%s", i, seed, shortened(request))
          .matches("(?s)HTTP/1\\.1 [1-4]\\d\\d .*")
          .doesNotContain("screen.serve", "java.");
      assertThat(answer.replace(OF_THE_PLATFORM, "")).doesNotContain("Exception");
    }
    assertThat(a.get("api/seat").statusCode()).isEqualTo(200);
    cli.ok("check");
  }

  private byte[] request(Random random) throws IOException {
    byte[] body = body(random);
    StringBuilder head = new StringBuilder();
    head.append(one(METHODS, random)).append(' ').append(one(PATHS, random));
    String separator = "?";
    for (int n = random.nextInt(4); n > 0; n--) {
      String name = one(NAMES, random);
      head.append(separator).append(name).append('=').append(one(VALUES, random));
      separator = "&";
    }
    head.append(" HTTP/1.1\r\nConnection: close\r\n");
    boolean plain = random.nextInt(3) > 0;
    String origin = a.origin();
    header(head, "Host", random, plain, a.address().getAuthority(), "evil.example", "", "[::1]");
    header(head, "Origin", random, plain, origin, "null", "http://evil.example", "\u00e9");
    header(head, "Cookie", random, plain, a.cookie(), b.cookie(), "=;=", "x".repeat(2000));
    header(
        head,
        "Content-Type",
        random,
        plain,
        "application/json",
        "application/pdf",
        "text/csv",
        "text/plain",
        ";",
        "application/json; charset=utf-16");
    header(head, "X-Odd", random, false, "\u00ff", "a\tb", "x".repeat(3000));
    if (random.nextBoolean()) {
      head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    } else {
      head.append("Transfer-Encoding: chunked\r\n\r\n");
      body = chunked(body);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    whole.write(body);
    return whole.toByteArray();
  }

  /** A header as it should be, or another, or twice, or none. */
  private static void header(
      StringBuilder head, String name, Random random, boolean plain, String... values) {
    if (plain) {
      head.append(name).append(": ").append(values[0]).append("\r\n");
      return;
    }
    for (int n = random.nextInt(3); n > 0; n--) {
      String value = values[random.nextInt(values.length)];
      head.append(name).append(": ").append(value).append("\r\n");
    }
  }

  private static byte[] body(Random random) {
    StringBuilder body = new StringBuilder();
    switch (random.nextInt(8)) {
      case 0 -> body.append(one(TEXTS, random));
      case 1 -> body.append("%PDF-1.7\n").append(one(TEXTS, random));
      case 3 ->
          body.append("record,verdict,note,decided_at,taken_at,for,stage\nx:N1,include,")
              .append(one(TEXTS, random))
              .append(",2026,")
              .append(random.nextBoolean() ? "2026-03-01T09:00:00Z" : one(TEXTS, random))
              .append(",A,title-abstract\n");
      case 2 -> {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
      }
      default -> {
        body.append('{');
        for (String key : List.of("stage", "record", "verdict", "reason", "note", "\\ud800")) {
          if (random.nextInt(4) > 0 && !(key.startsWith("\\") && random.nextInt(9) > 0)) {
            body.append(body.length() > 1 ? "," : "").append('"').append(key).append("\":");
            body.append(random.nextInt(3) == 0 ? one(TEXTS, random) : usual(key));
          }
        }
        body.append('}');
      }
    }
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(6) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String usual(String key) {
    return switch (key) {
      case "stage" -> "\"title-abstract\"";
      case "record" -> "\"x:N2\"";
      case "verdict" -> "\"exclude\"";
      case "reason" -> "\"other\"";
      default -> "\"a note\"";
    };
  }

  private static byte[] chunked(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (body.length > 0) {
      out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** The answer; a server that refuses a large body may end the connection while it is sent. */
  private String answer(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", a.address().getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      try {
        out.write(request);
        out.flush();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        if (request.length > 60_000 || !hasAddress(request)) {
          return "HTTP/1.1 400 cut off";
        }
        throw new AssertionError(shortened(request), e);
      }
    }
  }

  /** Whether the request's address is one; the JDK refuses others before it reads the body. */
  private static boolean hasAddress(byte[] request) {
    try {
      String address = new String(request, StandardCharsets.ISO_8859_1).split(" ", 3)[1];
      return new URI(address).getPath().startsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String shortened(byte[] request) {
    String text = new String(request, StandardCharsets.UTF_8);
    return text.length() > 1500 ? text.substring(0, 1500) + "..." : text;
  }
}
