package screen.serve;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import screen.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with which a reviewer screens records without the server: the page, its style and scripts,
 * and the records as data. Its own policy allows these scripts and this style alone, by their
 * hashes, and no request at all.
 */
final class AlongFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LINKS =
      """
      <link rel="icon" href="/static/icon.svg">
      <link rel="stylesheet" href="/static/style.css">
      <script type="module" src="/static/app.js"></script>
      """;
  private static final String END = "</body>\n";

  private AlongFile() {}

  /**
   * The file.
   *
   * @param batch what {@code away/batch.js} reads
   */
  static byte[] of(Map<String, Object> batch) {
    String style = inner(text("style.css"));
    String script = inner(OneScript.of("app", AlongFile::module));
    String policy =
        "default-src 'none'; script-src "
            + hash(script)
            + "; style-src "
            + hash(style)
            + "; base-uri 'none'; form-action 'none'";
    String head =
        "<meta http-equiv=\"Content-Security-Policy\" content=\""
            + policy
            + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<style>"
            + style
            + "</style>\n";
    String end =
        "<script type=\"application/json\" id=\"batch\">"
            + JSON.writeValueAsString(batch).replace("<", "\\u003c")
            + "</script>\n<script>"
            + script
            + "</script>\n"
            + END;
    return replaced(replaced(text("index.html"), LINKS, head), END, end)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A module of the file, else the one of the page at the server. */
  private static String module(String name) {
    return StaticFiles.text("away/" + name + ".js").orElseGet(() -> text(name + ".js"));
  }

  private static String text(String name) {
    return StaticFiles.text(name)
        .orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
  }

  /** A text that can be the inside of an element. */
  private static String inner(String text) {
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalStateException("the end of an element is inside it");
    }
    return text;
  }

  private static String replaced(String page, String part, String other) {
    if (!page.contains(part)) {
      throw new IllegalStateException("the page has no such part: " + part);
    }
    return page.replace(part, other);
  }

  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
