package screen.render.data;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON for committing: two spaces per level, {@code \n} line ends on every platform. */
final class PrettyJson {
  private static final JsonMapper JSON = new JsonMapper();

  private PrettyJson() {}

  static String write(JsonNode json) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withObjectIndenter(indent);
    return JSON.writer().with(pretty).writeValueAsString(json) + "\n";
  }
}
