package screen.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.serve.http.Refused;
import screen.serve.http.Reply;

/** The page, its style and its scripts, as they are in the jar. */
final class StaticFiles {
  /** The page of a refusal, which is not given out by its name. */
  static final String REFUSAL = "refused.html";

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** The type of each; nothing else of the jar is ever given out. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("index.html", "text/html; charset=utf-8"),
          Map.entry("style.css", "text/css; charset=utf-8"),
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("along.js", SCRIPT),
          Map.entry("answers.js", SCRIPT),
          Map.entry("app.js", SCRIPT),
          Map.entry("buttons.js", SCRIPT),
          Map.entry("card.js", SCRIPT),
          Map.entry("criteria.js", SCRIPT),
          Map.entry("desk.js", SCRIPT),
          Map.entry("jump.js", SCRIPT),
          Map.entry("end.js", SCRIPT),
          Map.entry("extract.js", SCRIPT),
          Map.entry("formfield.js", SCRIPT),
          Map.entry("fulltext.js", SCRIPT),
          Map.entry("keys.js", SCRIPT),
          Map.entry("page.js", SCRIPT),
          Map.entry("pairs.js", SCRIPT),
          Map.entry("preferences.js", SCRIPT),
          Map.entry("rescue.js", SCRIPT),
          Map.entry("server.js", SCRIPT),
          Map.entry("sight.js", SCRIPT),
          Map.entry("swipe.js", SCRIPT),
          Map.entry("tags.js", SCRIPT),
          Map.entry("team.js", SCRIPT),
          Map.entry("ui.js", SCRIPT),
          Map.entry("votes.js", SCRIPT),
          Map.entry("words.js", SCRIPT));

  private StaticFiles() {}

  /** All that this server can give out. */
  static Set<String> names() {
    return TYPES.keySet();
  }

  static Reply page() {
    return reply("index.html");
  }

  static Reply reply(String name) {
    String type = TYPES.get(name);
    if (type == null) {
      throw Refused.notFound();
    }
    return Reply.of(200, type, required(name));
  }

  /** A refusal as a page, for a person who opened an address that shows nothing. */
  static Reply refusal(Refused refused) {
    String page = new String(required(REFUSAL), StandardCharsets.UTF_8);
    String sentence =
        refused.sentence().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Reply.of(
        refused.status(),
        "text/html; charset=utf-8",
        page.replace("{sentence}", sentence).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] required(String name) {
    return bytes(name).orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
  }

  /** A file of the page as text with LF line ends; empty if there is none of this name. */
  static Optional<String> text(String name) {
    return bytes(name).map(all -> new String(all, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
